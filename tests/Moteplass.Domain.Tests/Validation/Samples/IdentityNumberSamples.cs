using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>PRV001. The numbers are those of days to come or made for tests, and so nobody's.</summary>
internal static class IdentityNumberSamples
{
    private const string Nb = "Teksten inneholder et gyldig fødselsnummer eller D-nummer.";
    private const string Nn = "Teksten inneheld eit gyldig fødselsnummer eller D-nummer.";
    private const string En = "The text holds a valid Norwegian national identity number.";

    public static IEnumerable<RuleSample> All { get; } =
    [
        Found("a number alone", "01013950187"),
        Found("a number in a sentence", "Født 01013950187, bosatt i Oslo"),
        Found("a number with a space", "010139 50187"),
        Found("a number with a space that does not break", "nr. 010139\u00A050187."),
        Found("a number between letters and signs", "(fnr:01013950187)"),
        Found("a D number", "41013950170"),
        Found("a number made for tests, its month 80 higher", "01813950061"),
        Found("a number made for tests, its month 40 higher", "01413950089"),
        Found("a number made for tests, its month 65 higher", "01663950025"),
        Found("December, 40 higher, and the last day of a D number", "71525000189"),
        Found("December, 65 higher", "31775000050"),
        Found("December, 80 higher", "31925000097"),
        Found("the last day of a month", "31013950019"),
        Found("after a number that is none", "12345678901 og 01013950187"),
        Found("after six digits of another thing", "123456 010139 50187"),
        Breaks("PRV001", "in another language", """ "meetings":[{"id":"m","name":{"nb":"Møte","nn":"Møte","en":"Meeting","se":"01013950187"}}] """, ProblemSeverity.Error, "/meetings/0/name/se", Nb, Nn, En),
        Breaks("PRV001", "in an id", """ "meetings":[{"id":"m-01013950187"}] """, ProblemSeverity.Error, "/meetings/0/id", Nb, Nn, En),
        Breaks("PRV001", "in what others have added", """ "meetings":[{"id":"m","sak:deltaker":{"fnr":["01013950187"]}}] """, ProblemSeverity.Error, "/meetings/0/sak:deltaker", Nb, Nn, En),
        Breaks("PRV001", "escaped in what others have added", """ "meetings":[{"id":"m","sak:deltaker":"\u0030\u0031013950187"}] """, ProblemSeverity.Error, "/meetings/0/sak:deltaker", Nb, Nn, En),
        Breaks("PRV001", "escaped in a name in what others have added", """ "meetings":[{"id":"m","sak:deltaker":{"\"\\fnr\n0101395018\u0037":true}}] """, ProblemSeverity.Error, "/meetings/0/sak:deltaker", Nb, Nn, En),
        Breaks("PRV001", "with an escaped space in what others have added", """ "meetings":[{"id":"m","sak:deltaker":["010139\t50187"]}] """, ProblemSeverity.Error, "/meetings/0/sak:deltaker", Nb, Nn, En),
        Fine("a wrong first check digit", "01013950197"),
        Fine("a wrong second check digit", "01013950188"),
        Fine("zeros", "00000000000"),
        Fine("a day that no month has", "32013950058"),
        Fine("day 0", "00013950067"),
        Fine("day 40", "40013950050"),
        Fine("a D number beyond the month", "72013950041"),
        Fine("month 0", "01003950006"),
        Fine("month 13", "01133950024"),
        Fine("month 40", "01405000063"),
        Fine("month 53", "01535000081"),
        Fine("month 65", "01655000190"),
        Fine("month 78", "01785000028"),
        Fine("month 80", "01805000046"),
        Fine("month 93", "01933950170"),
        Fine("a part of a longer number", "010139501870"),
        Fine("a part of a longer number, from behind", "901013950187"),
        Fine("two spaces", "010139  50187"),
        Fine("six digits and six", "010139 501870"),
        Fine("seven digits and five", "1010139 50187"),
        Fine("six digits and five that are cut off", "010139 5018"),
        Fine("six digits at the end of ten characters", "abcd 010139"),
        Fine("organisation numbers", "983544622, 983 544 622 MVA"),
        Fine("telephone numbers", "22 33 44 55, +47 912 34 567, 004791234567"),
        Fine("digits of another script", "\u0661\u0660\u0661\u0663\u0669\u0665\u0660\u0661\u0668\u0667\u0661"),
    ];

    private static RuleSample Found(string says, string text) =>
        Breaks("PRV001", says, Named(text), ProblemSeverity.Error, "/meetings/0/name/nb", Nb, Nn, En);

    private static RuleSample Fine(string says, string text) => Keeps("PRV001", says, Named(text));

    private static string Named(string text) => $$$""" "meetings":[{"id":"m","name":{"nb":"{{{text}}}"}}] """;
}
