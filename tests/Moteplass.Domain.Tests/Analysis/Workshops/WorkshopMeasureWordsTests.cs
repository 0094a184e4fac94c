using static Moteplass.Domain.Tests.Analysis.Workshops.WorkshopMeasuresTests;

namespace Moteplass.Domain.Tests.Analysis.Workshops;

/// <summary>What the lines of a review say.</summary>
public sealed class WorkshopMeasureWordsTests
{
    [Theory]
    [InlineData(""" "accommodations":[{"kind":"diet","provided":true}] """, "Tilrettelegging på plass: 1 av 1.")]
    [InlineData(""" "accommodations":[{"kind":"diet","provided":true},{"kind":"allergy","requested":true}] """, "Tilrettelegging på plass: 1 av 1, 1 ikke kjent.")]
    [InlineData(""" "accommodations":[{"kind":"diet","provided":true},{"kind":"allergy","requested":true,"provided":false}] """, "Tilrettelegging på plass: 1 av 2.")]
    [InlineData(""" "participants":"100","groups":[{"side":"users","count":"30-40"}] """, "Brukersidens andel av deltakerne: 30–100 %.")]
    [InlineData(""" "participants":"10","invitation":{"registered":"20"} """, "Møtte av påmeldte: 50 %.")]
    [InlineData(""" "planned":{"date":"2020-05-06"},"held":{"date":"2020-05-06"} """, "Dagen: som planlagt.")]
    [InlineData(""" "planned":{"date":"2020-05-06"},"held":{"date":"2020-05-07"} """, "Dagen: annerledes enn planlagt.")]
    [InlineData(""" "held":{"date":"2024-05-02","times":"10:00-12:00"} """, "I skoletiden: ja.")]
    [InlineData(""" "held":{"date":"2024-05-04","times":"10:00-12:00"} """, "I skoletiden: nei.")]
    public void The_space_is_told_in_lines(string workshop, string line) => Assert.Contains(line, Made(workshop).Space.InWords.Select(text => text.Nb));

    [Fact]
    public void The_deadline_of_the_mandate_is_told_in_a_line() => Assert.Contains(
        "Innkallingsfristen i mandatet: holdt.",
        Made(
            """ "arrangedBy":[{"type":"structure","structure":"s"}],"held":{"date":"2020-02-12"},"invitation":{"sentOn":"2020-01-02"} """,
            """ ,"structures":[{"id":"s","name":{"nb":"S"},"kind":"working-group","mandates":[{"deadlines":{"notice":"P3W"}}]}] """).Space.InWords.Select(text => text.Nb));

    [Fact]
    public void Time_of_their_own_is_told_in_a_line() => Assert.Contains(
        "Deltakernes egen tid: 50–100 %.",
        Made(""" "held":{"date":"2024-05-02","times":"10:00-12:00"},"sessions":[{"times":"10:00-11:00","kind":"talk"},{"times":"11:00-12:00","kind":"group-work"}] """)
            .Voice.InWords.Select(text => text.Nb));

    [Fact]
    public void What_rests_on_the_contributions_is_told_by_its_type() => Assert.Contains(
        "Det som bygger på innspillene: struktur (1), forslag (1).",
        Made(
            """ "held":{"date":"2020-02-12"} """,
            """
            ,"contributions":[{"id":"c","workshop":"w"}],"proposals":[{"id":"p","restsOnContributions":["c"]}],
            "structures":[{"id":"s","name":{"nb":"S"},"kind":"working-group","establishedInResponseTo":{"contributions":["c"]}}]
            """).Influence.InWords.Select(text => text.Nb));

    [Fact]
    public void Those_for_whom_it_was_held_are_told_by_how_far_it_reached_them() => Assert.Equal(
        ["Av dem workshopen ble holdt for: 1 ikke kjent.", "Av dem workshopen ble holdt for: 1 til stede."],
        Made("""
            "heldFor":[{"type":"category","category":"official"},{"type":"category","category":"politician"}],
            "audience":[{"party":{"type":"category","category":"politician"},"presence":"present"}]
            """).Audience.InWords.Select(text => text.Nb).OfType<string>().Where(line => line.StartsWith("Av dem", StringComparison.Ordinal)));
}
