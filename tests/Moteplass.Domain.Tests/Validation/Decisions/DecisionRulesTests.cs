using Moteplass.Domain.Validation;
using static Moteplass.Domain.Tests.Validation.Judging;

namespace Moteplass.Domain.Tests.Validation.Decisions;

/// <summary>What the rules on proposals and decisions let pass and what they report, in whole messages.</summary>
public sealed class DecisionRulesTests
{
    [Theory]
    [InlineData(""" "contributions":[{"id":"c"}],"proposals":[{"id":"p","restsOnContributions":["c"]}],"decisions":[{"id":"d","answers":["p"]}] """)]
    [InlineData(""" "mappings":[{"id":"k"}],"proposals":[{"id":"p","restsOnMappings":["k"]},{"id":"q","restsOnProposals":["p"]}] """)]
    public void What_goes_back_to_a_voice_has_a_basis(string members) => Assert.Empty(Members(RuleCodes.RecordedBasis, members));

    [Fact]
    public void What_goes_back_to_none_is_reported() => Assert.Equal(
        [
            "warning DEC001 at /proposals/0: What the proposal rests on is not recorded.",
            "warning DEC001 at /decisions/0: What the decision rests on is not recorded.",
        ],
        Members(RuleCodes.RecordedBasis, """ "proposals":[{"id":"p"}],"decisions":[{"id":"d","answers":["p"]}] """));

    [Fact]
    public void Circles_and_later_grounds_are_errors() => Assert.Equal(
        [
            "error DEC002 at /proposals/0: The proposal rests on itself in the end.",
            "error DEC002 at /proposals/1: It rests on 'c', which came later.",
            "error DEC002 at /decisions/0: It rests on 'q', which came later.",
        ],
        Members(
            RuleCodes.TrailOrder,
            """
            "contributions":[{"id":"c","when":"2018-05-14"}],
            "proposals":[{"id":"p","restsOnProposals":["p"]},{"id":"q","when":"2018-05-13","restsOnContributions":["c"]},{"id":"r","when":"2018","restsOnContributions":["c"]}],
            "decisions":[{"id":"d","when":"2018-04","answers":["q"]}]
            """));

    [Theory]
    [InlineData(""" "to":[{"type":"structure","structure":"s"}] """, """ "by":[{"type":"structure","structure":"s"}] """, null)]
    [InlineData(""" "to":[{"type":"owner"}] """, """ "by":[{"type":"structure","structure":"s"}] """, null)]
    [InlineData(""" "when":"2018" """, """ "by":[{"type":"structure","structure":"s"}] """, null)]
    [InlineData(""" "to":[{"type":"structure","structure":"s"}] """, """ "when":"2018" """, null)]
    [InlineData(""" "to":[{"type":"structure","structure":"s"}] """, """ "by":[{"type":"actor","actor":"s"}] """, "error DEC003 at /decisions/0/answers/0: The proposal 'p' is addressed to somebody else.")]
    public void A_decision_answers_what_is_addressed_to_the_one_who_decides(string to, string by, string? problem) => Assert.Equal(
        problem is null ? [] : [problem],
        Members(RuleCodes.AddressedDecision, $$""" "proposals":[{"id":"p",{{to}} }],"decisions":[{"id":"d","answers":["p"],{{by}} }] """));

    [Theory]
    [InlineData(""" "proposals":[{"id":"p","kind":"alternative"}] """, "", null)]
    [InlineData(""" "proposals":[{"id":"p","kind":"recommendation"}],"decisions":[{"id":"d","answers":["p"],"outcome":"rejected"}] """, "", null)]
    [InlineData(""" "proposals":[{"id":"p","kind":"recommendation","when":"2018-05-13"}] """, "", "info DEC004 at /proposals/0: The recommendation is not answered.")]
    [InlineData(""" "proposals":[{"id":"p","kind":"recommendation","when":"2018-05-13"}] """, "2018-05-14", "info DEC004 at /proposals/0: The recommendation is not answered after at least 1 day.")]
    [InlineData(""" "proposals":[{"id":"p","kind":"recommendation","when":"2018-05"}],"decisions":[{"id":"d","answers":["p"],"outcome":"deferred"}] """, "2018-06-30", "info DEC004 at /proposals/0: The recommendation is not answered after at least 30 days.")]
    public void A_recommendation_without_an_answer_is_worth_a_look(string members, string asOf, string? problem) =>
        Assert.Equal(problem is null ? [] : [problem], Members(RuleCodes.OpenRecommendation, members, asOf));

    [Theory]
    [InlineData("adopted", "", null)]
    [InlineData("rejected", ""","reason":{"nb":"Dyrt"} """, null)]
    [InlineData("rejected", "", "warning DEC005 at /decisions/0: The decision gives no reason.")]
    [InlineData("deferred", "", "warning DEC005 at /decisions/0: The decision gives no reason.")]
    public void A_refusal_gives_its_reason(string outcome, string reason, string? problem) => Assert.Equal(
        problem is null ? [] : [problem], Members(RuleCodes.DecisionReason, $$""" "decisions":[{"id":"d","outcome":"{{outcome}}"{{reason}} }] """));

    [Fact]
    public void Messages_stand_in_both_forms_of_Norwegian() => Assert.Equal(
        ("Anbefalingen er ikke besvart etter minst 1 dag.", "Tilrådinga er ikkje svart på etter minst 1 dag."),
        Norwegian(RuleCodes.OpenRecommendation, """ "proposals":[{"id":"p","kind":"recommendation","when":"2018-05-13"}] """, "2018-05-14"));
}
