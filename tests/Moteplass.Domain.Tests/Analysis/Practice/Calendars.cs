using Moteplass.Domain.Analysis;
using Moteplass.Domain.Json;
using NodaTime;
using NodaTime.Text;

namespace Moteplass.Domain.Tests.Analysis.Practice;

/// <summary>The published calendars, and reviews of registers written as JSON.</summary>
internal static class Calendars
{
    public static CollaborationRegister Register(string id) => MoteplassJson.Read(TestFiles.Bytes($"calendars/{id}.json"));

    public static PracticeReview Review(string calendar, string structure, string from, string to) =>
        PracticeReview.Of(Register(calendar), Id<CollaborationStructure>.Parse(structure), Interval(from, to));

    public static DateInterval Interval(string from, string to) => new(Day(from), Day(to));

    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>Promise, plan and practice of one purpose on one line: promised, planned and its verdict, held and its verdict.</summary>
    public static string Line(PracticeReview review, CadencePurpose purpose = CadencePurpose.Ordinary)
    {
        CadenceReview one = Assert.Single(review.Regularity.Cadences, cadence => cadence.Purpose == purpose);
        return $"{one.Promised?.ToString() ?? "?"}; {one.Planned} {one.Plan}; {one.Held} {one.Practice}";
    }

    /// <summary>The review of the year 2024 of the council «rad», whose members, meetings and listings are given as JSON.</summary>
    public static PracticeReview Of(string structure, string meetings, string listings) =>
        PracticeReview.Of(Council(structure, meetings, listings), Id<CollaborationStructure>.Parse("rad"), Interval("2024-01-01", "2024-12-31"));

    /// <summary>A meeting of that council that was held.</summary>
    public static string Held(string id, string date, string kind = "ordinary") =>
        $$"""{"id":"{{id}}","structures":["rad"],"kind":"{{kind}}","held":{"date":"{{date}}" } }""";

    /// <summary>A register with that council.</summary>
    public static CollaborationRegister Council(string structure, string meetings, string listings) => Validation.Registers.With(
        $$"""
        "documents":[{"id":"d","title":{"nb":"D"} }],
        "actors":[{"type":"directorate","id":"hdir","name":{"nb":"Hdir"} },{"type":"other-organisation","id":"ks","name":{"nb":"KS"} },
          {"type":"user-organisation","id":"ffo","name":{"nb":"FFO"} },{"type":"user-organisation","id":"safo","name":{"nb":"SAFO"} },{"type":"user-organisation","id":"uf","name":{"nb":"UF"} }],
        "structures":[{"id":"rad","name":{"nb":"Råd"},"kind":"user-council" {{Comma(structure)}} },{"id":"utvalg","name":{"nb":"Utvalg"},"kind":"user-committee"}],
        "meetings":[{{meetings}}]{{Comma(listings)}}
        """);

    private static string Comma(string members) => members.Length == 0 ? "" : "," + members;
}
