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
}
