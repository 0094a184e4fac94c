using System.Globalization;
using System.Reflection;
using System.Text;

namespace Moteplass.Domain.Tests.Json;

/// <summary>The codes of the format, and the words of each problem in the three languages.</summary>
public sealed class MessagesTests
{
    private const string Version = """{"schemaVersion":"1.0",""";

    public static TheoryData<string, string, string, string> Messages { get; } = new()
    {
        { "", "FMT001 på øverste nivå (1:1): Dokumentet er tomt.", "FMT001 på øvste nivå (1:1): Dokumentet er tomt.", "FMT001 at the root (1:1): The document is empty." },
        { "{", "FMT001 på øverste nivå (1:2): Dokumentet slutter før det er ferdig.", "FMT001 på øvste nivå (1:2): Dokumentet sluttar før det er ferdig.", "FMT001 at the root (1:2): The document ends before it is complete." },
        { "{]", "FMT001 på øverste nivå (1:2): Dokumentet er ikke gyldig JSON ved «]».", "FMT001 på øvste nivå (1:2): Dokumentet er ikkje gyldig JSON ved «]».", "FMT001 at the root (1:2): The document is not valid JSON at ']'." },
        { Version + "\"$schema\":\"\u00E6\"}", "FMT002 ved /$schema (1:35): Byten 0xE6 er ikke gyldig UTF-8 her.", "FMT002 ved /$schema (1:35): Byten 0xE6 er ikkje gyldig UTF-8 her.", "FMT002 at /$schema (1:35): The byte 0xE6 is not valid UTF-8 here." },
        { Version + "\"$schema\":\"\\ud800\"}", "FMT002 ved /$schema (1:34): Teksten har et halvt surrogatpar og er ikke gyldig Unicode.", "FMT002 ved /$schema (1:34): Teksten har eit halvt surrogatpar og er ikkje gyldig Unicode.", "FMT002 at /$schema (1:34): The text has half a surrogate pair and is not valid Unicode." },
        { new string('[', 65), "FMT003 ved (1:65): Dokumentet har mer enn 64 nivåer inni hverandre.", "FMT003 ved (1:65): Dokumentet har meir enn 64 nivå inni kvarandre.", "FMT003 at (1:65): The document is nested more than 64 levels deep." },
        { "[]", "FMT004 på øverste nivå (1:1): Fant en liste der det skal stå et objekt.", "FMT004 på øvste nivå (1:1): Fann ei liste der det skal stå eit objekt.", "FMT004 at the root (1:1): Found a list where an object is expected." },
        { Version + "\"actors\":7}", "FMT004 ved /actors (1:33): Fant et tall der det skal stå en liste.", "FMT004 ved /actors (1:33): Fann eit tal der det skal stå ei liste.", "FMT004 at /actors (1:33): Found a number where a list is expected." },
        { Version + "\"$schema\":true}", "FMT004 ved /$schema (1:34): Fant en sannhetsverdi (true eller false) der det skal stå en tekst.", "FMT004 ved /$schema (1:34): Fann ein sanningsverdi (true eller false) der det skal stå ein tekst.", "FMT004 at /$schema (1:34): Found a truth value (true or false) where a string is expected." },
        { Mandate("""{"type":"rate","per":"year","count":6}"""), "FMT004 ved /structures/0/mandates/0/cadences/0/count (1:142): Fant et tall der det skal stå en tekst. Tillatt: et antall «20», et spenn «60-70», minst «4..» eller høyst «..14», med «~» foran når det er omtrentlig.", "FMT004 ved /structures/0/mandates/0/cadences/0/count (1:142): Fann eit tal der det skal stå ein tekst. Tillate: eit tal «20», eit spenn «60-70», minst «4..» eller høgst «..14», med «~» framfor når det er omtrentleg.", "FMT004 at /structures/0/mandates/0/cadences/0/count (1:142): Found a number where a string is expected. Allowed: a count '20', a range '60-70', at least '4..' or at most '..14', with '~' in front if it is approximate." },
        { "null", "FMT005 på øverste nivå (1:1): Fant null, som ikke er tillatt. Det som ikke er oppgitt, utelates.", "FMT005 på øvste nivå (1:1): Fann null, som ikkje er tillate. Det som ikkje er oppgitt, skal utelatast.", "FMT005 at the root (1:1): Found null, which is not allowed. What is not stated is left out." },
        { Version + "\"x\":1}", $"FMT006 ved /x (1:24): Ukjent felt «x». Tillatt: {RootLists.Members} eller en utvidelse «leverandør:navn».", $"FMT006 ved /x (1:24): Ukjent felt «x». Tillate: {RootLists.Members} eller ei utviding «leverandør:namn».", $"FMT006 at /x (1:24): Unknown member 'x'. Allowed: {RootLists.Members}, or an extension 'vendor:name'." },
        { Title("""{"nb":"A","norsk":"A"}"""), "FMT006 ved /documents/0/title/norsk (1:65): Ukjent felt «norsk». Tillatt: nb, nn, en, se eller koden for et annet språk (BCP 47).", "FMT006 ved /documents/0/title/norsk (1:65): Ukjent felt «norsk». Tillate: nb, nn, en, se eller koden for eit anna språk (BCP 47).", "FMT006 at /documents/0/title/norsk (1:65): Unknown member 'norsk'. Allowed: nb, nn, en, se, or the tag of another language (BCP 47)." },
        { Version + "\"a:b\":1,\"a:b\":1}", "FMT007 ved /a:b (1:32): Feltet «a:b» er oppgitt to ganger.", "FMT007 ved /a:b (1:32): Feltet «a:b» er oppgitt to gonger.", "FMT007 at /a:b (1:32): The member 'a:b' is given twice." },
        { "{}", "FMT008 på øverste nivå (1:1): Feltet «schemaVersion» mangler.", "FMT008 på øvste nivå (1:1): Feltet «schemaVersion» manglar.", "FMT008 at the root (1:1): The member 'schemaVersion' is missing." },
        { Mandate("{}"), "FMT008 ved /structures/0/mandates/0/cadences/0 (1:106): Feltet «type» mangler. Tillatt: dated, on-demand, rate, recurrence.", "FMT008 ved /structures/0/mandates/0/cadences/0 (1:106): Feltet «type» manglar. Tillate: dated, on-demand, rate, recurrence.", "FMT008 at /structures/0/mandates/0/cadences/0 (1:106): The member 'type' is missing. Allowed: dated, on-demand, rate, recurrence." },
        { Mandate("""{"type":"x"}"""), "FMT009 ved /structures/0/mandates/0/cadences/0/type (1:114): Ukjent kodeverdi «x». Tillatt: dated, on-demand, rate, recurrence.", "FMT009 ved /structures/0/mandates/0/cadences/0/type (1:114): Ukjend kodeverdi «x». Tillate: dated, on-demand, rate, recurrence.", "FMT009 at /structures/0/mandates/0/cadences/0/type (1:114): Unknown code 'x'. Allowed: dated, on-demand, rate, recurrence." },
        { """{"schemaVersion":"x"}""", "FMT010 ved /schemaVersion (1:18): «x» er ikke en skjemaversjon: den er ikke to tall under 1000 med punktum mellom. Tillatt: to tall med punktum mellom, for eksempel «1.0».", "FMT010 ved /schemaVersion (1:18): «x» er ikkje ein skjemaversjon: han er ikkje to tal under 1000 med punktum mellom. Tillate: to tal med punktum mellom, til dømes «1.0».", "FMT010 at /schemaVersion (1:18): 'x' is not a schema version: it is not two numbers below 1000 with a full stop between. Allowed: two numbers with a full stop between, for example '1.0'." },
        { Title("""{"nb":" "}"""), "FMT011 ved /documents/0/title/nb (1:61): Teksten er tom.", "FMT011 ved /documents/0/title/nb (1:61): Teksten er tom.", "FMT011 at /documents/0/title/nb (1:61): The text is blank." },
        { Mandate("""{"type":"rate","per":"year","every":101}"""), "FMT012 ved /structures/0/mandates/0/cadences/0/every (1:142): «101» er ikke et heltall fra 1 til 100.", "FMT012 ved /structures/0/mandates/0/cadences/0/every (1:142): «101» er ikkje eit heiltal frå 1 til 100.", "FMT012 at /structures/0/mandates/0/cadences/0/every (1:142): '101' is not a whole number from 1 to 100." },
        { Title("{}"), "FMT013 ved /documents/0/title (1:55): Teksten er ikke oppgitt på noe språk.", "FMT013 ved /documents/0/title (1:55): Teksten er ikkje oppgitt på noko språk.", "FMT013 at /documents/0/title (1:55): The text is not given in any language." },
        { """{"schemaVersion":"2.0"}""", "FMT014 ved /schemaVersion (1:18): Skjemaversjon 2.0 støttes ikke. Tillatt: 1.0 og nyere 1.x-versjoner.", "FMT014 ved /schemaVersion (1:18): Skjemaversjon 2.0 er ikkje støtta. Tillate: 1.0 og nyare 1.x-versjonar.", "FMT014 at /schemaVersion (1:18): Schema version 2.0 is not supported. Allowed: 1.0 and newer 1.x versions." },
        { Numbers(1_001), "FMT015 ved /actors/999 (1:2032): Ett problem til er ikke vist.", "FMT015 ved /actors/999 (1:2032): Eitt problem til er ikkje vist.", "FMT015 at /actors/999 (1:2032): One more problem is not shown." },
        { Numbers(13_345), "FMT015 ved /actors/999 (1:2032): 12 345 problemer til er ikke vist.", "FMT015 ved /actors/999 (1:2032): 12 345 problem til er ikkje viste.", "FMT015 at /actors/999 (1:2032): 12,345 more problems are not shown." },
        { """{"schemaVersion":"1.1"}""", "FMT016 ved /schemaVersion (1:18): Skjemaversjon 1.1 er nyere enn 1.0. Felt som ikke er kjent, er beholdt uten å være kontrollert.", "FMT016 ved /schemaVersion (1:18): Skjemaversjon 1.1 er nyare enn 1.0. Felt som ikkje er kjende, er tekne vare på utan å vere kontrollerte.", "FMT016 at /schemaVersion (1:18): Schema version 1.1 is newer than 1.0. Members that are not known are kept unchecked." },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void Each_problem_says_the_same_in_each_language_and_under_each_culture(string latin1, string nb, string nn, string en) => Cultures.Each(() =>
    {
        Problem problem = Reading.Judge(Encoding.Latin1.GetBytes(latin1))[^1];

        (string feil, string error) = problem.Code == FormatCodes.NewerVersion ? ("merknad", "note") : ("feil", "error");
        Assert.Equal($"{feil} {nb}", Shortened(problem.In(Language.Nb)));
        Assert.Equal($"{feil} {nn}", Shortened(problem.In(Language.Nn)));
        Assert.Equal($"{error} {en}", Shortened(problem.ToString()));
    });

    [Fact]
    public void Every_code_has_its_words_tested_here_or_with_lines_and_large_documents() => Assert.Equal(
        Codes(),
        Messages.Select(row => ((string)row[1])[..6]).Distinct().Concat([FormatCodes.MissingHeader, FormatCodes.LineTooLong, FormatCodes.DocumentTooLarge]));

    [Fact]
    public void The_codes_are_unique_and_follow_one_another() => Assert.Equal(
        Enumerable.Range(1, 19).Select(number => number.ToString("'FMT'000", CultureInfo.InvariantCulture)),
        Codes());

    private static IEnumerable<string> Codes() => typeof(FormatCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (string)field.GetRawConstantValue()!);

    /// <summary>The problem without the long way to a list that lies too deep.</summary>
    private static string Shortened(string problem) => problem.Replace(string.Concat(Enumerable.Repeat("/0", 63)) + " ", "", StringComparison.Ordinal);

    private static string Title(string title) => $$"""{{Version}}"documents":[{"id":"a","title":{{title}}}]}""";

    private static string Mandate(string cadence) =>
        $$"""{{Version}}"structures":[{"id":"a","name":{"nb":"A"},"kind":"other","mandates":[{"cadences":[{{cadence}}]}]}]}""";

    private static string Numbers(int count) => $$"""{{Version}}"actors":[{{string.Join(',', Enumerable.Repeat(1, count))}}]}""";
}
