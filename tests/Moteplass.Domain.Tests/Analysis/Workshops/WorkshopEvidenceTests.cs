using static Moteplass.Domain.Tests.Analysis.Workshops.WorkshopMeasuresTests;

namespace Moteplass.Domain.Tests.Analysis.Workshops;

/// <summary>What a review rests on, and what it would have needed to know.</summary>
public sealed class WorkshopEvidenceTests
{
    private const string Documents = """ ,"documents":[{"id":"d","title":{"nb":"D"}}] """;

    [Fact]
    public void A_review_rests_on_all_that_is_recorded_of_the_workshop() => Assert.Equal(
        ["Workshop w", "Workshop x", "Contribution c", "Feedback f", "Evaluation e"],
        Made(
            """ "status":"held" },{"id":"x","follows":["w"],"status":"planned" """,
            """ ,"evaluations":[{"id":"e","workshops":["w"]}],"contributions":[{"id":"c","workshop":"w"}],"feedback":[{"id":"f","workshop":"w"}] """)
            .Evidence.Records.Select(record => $"{record.Type} {record.Id}"));

    [Theory]
    [InlineData(""" "sources":[{"document":"d"}] """)]
    [InlineData(""" "planned":{"sources":[{"document":"d"}]} """)]
    [InlineData(""" "held":{"sources":[{"document":"d"}]} """)]
    [InlineData(""" "invitation":{"sources":[{"document":"d"}]} """)]
    [InlineData(""" "information":{"sources":[{"document":"d"}]} """)]
    [InlineData(""" "safeguards":{"sources":[{"document":"d"}]} """)]
    [InlineData(""" "feedbackPromise":{"sources":[{"document":"d"}]} """)]
    [InlineData(""" "audience":[{"party":{"type":"category","category":"official"},"sources":[{"document":"d"}]}] """)]
    public void A_source_of_any_part_of_the_workshop_is_told(string workshop) =>
        Assert.Equal("d", Assert.Single(Made(workshop, Documents).Evidence.Sources).Document.ToString());

    [Fact]
    public void What_the_requirements_would_have_needed_to_know_is_told()
    {
        string[] unknowns = [.. Made(""" "status":"held","information":{"purpose":true} """).Evidence.Unknowns.Select(unknown => unknown.Member)];

        Assert.Contains("information/use", unknowns);
        Assert.Contains("safeguards/aftercare", unknowns);
        Assert.Contains("follows", unknowns);
        Assert.DoesNotContain("information/purpose", unknowns);
    }
}
