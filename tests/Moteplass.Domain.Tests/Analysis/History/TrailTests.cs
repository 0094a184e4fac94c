using FsCheck.Xunit;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Tests.Validation;

namespace Moteplass.Domain.Tests.Analysis.History;

public sealed class TrailTests
{
    private const string Chain = """
        "contributions":[{"id":"c1"},{"id":"c2"},{"id":"c3"}],
        "proposals":[{"id":"p1","restsOnContributions":["c1"]},{"id":"p2","restsOnProposals":["p1"]},{"id":"p3"},{"id":"p4","restsOnContributions":["c3"]}],
        "decisions":[{"id":"d1","answers":["p2"],"outcome":"adopted"},{"id":"d2","answers":["p4"],"outcome":"deferred"}]
        """;

    [Fact]
    public void A_contribution_is_followed_to_the_decision_and_a_decision_back_to_the_voice()
    {
        var trail = Trail.Of(Registers.With(Chain));

        Assert.Equal(["Proposal p1", "Proposal p2", "Decision d1"], Names(trail.ResultsOf(new(RecordType.Contribution, "c1"))));
        Assert.Equal(["Contribution c1", "Proposal p1", "Proposal p2"], Names(trail.BasisOf(new(RecordType.Decision, "d1"))));
        Assert.Empty(trail.ResultsOf(new(RecordType.Contribution, "c2")));
    }

    [Fact]
    public void What_was_never_answered_and_what_rests_on_nothing_is_listed()
    {
        var trail = Trail.Of(Registers.With(Chain));

        // p1 has no decision of its own, p3 rests on nothing and is open, the decision on p4 only puts it off.
        Assert.Equal(["p1", "p3", "p4"], trail.OpenProposals.Select(one => one.ToString()));
        Assert.Equal(["c2", "c3"], trail.UnansweredContributions.Select(one => one.ToString()));
        Assert.Equal(["Proposal p3"], Names(trail.Groundless));
        Assert.Empty(trail.Circular);
        Assert.Empty(trail.OutOfOrder);
    }

    [Fact]
    public void A_structure_set_up_in_response_answers_contributions_and_proposals()
    {
        var trail = Trail.Of(Registers.With(
            """
            "structures":[{"id":"s","name":{"nb":"S"},"kind":"working-group","establishedInResponseTo":{"contributions":["c"],"proposals":["p"]}}],
            "contributions":[{"id":"c"}],"proposals":[{"id":"p"}]
            """));

        Assert.Empty(trail.OpenProposals);
        Assert.Empty(trail.UnansweredContributions);
        Assert.Equal(["Contribution c", "Proposal p"], Names(trail.BasisOf(new(RecordType.Structure, "s"))));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(""" {"status":"active"} """, true)]
    [InlineData(""" {"status":"ended"} """, true)]
    [InlineData(""" {"status":"unknown"} """, false)]
    [InlineData(""" {"status":"planned"},{"status":"active"} """, true)]
    [InlineData(""" {"status":"proposed"} """, false)]
    [InlineData(""" {"status":"planned"} """, false)]
    [InlineData(""" {"status":"proposed"},{"status":"planned"} """, false)]
    public void A_structure_that_is_no_more_than_proposed_or_planned_answers_nothing(string phases, bool answers)
    {
        var trail = Trail.Of(Registers.With(
            $$"""
            "contributions":[{"id":"c"}],"proposals":[{"id":"p","restsOnContributions":["c"]}],
            "structures":[{"id":"s","name":{"nb":"S"},"kind":"working-group","establishedInResponseTo":{"proposals":["p"]},"phases":[{{phases}}]}]
            """));

        Assert.Equal(answers ? "[]" : "[p]", trail.OpenProposals.ToString());
        Assert.Equal(answers ? "[]" : "[c]", trail.UnansweredContributions.ToString());
        Assert.Contains(trail.Links, link => (link.Basis.Id, link.Result.Id) == ("p", "s"));
    }

    [Fact]
    public void Circles_and_what_rests_on_the_future_are_found()
    {
        var trail = Trail.Of(Registers.With(
            """
            "workshops":[{"id":"w","held":{"date":"2018-02"}}],
            "contributions":[{"id":"c","workshop":"w"}],
            "proposals":[{"id":"p1","restsOnProposals":["p2"]},{"id":"p2","restsOnProposals":["p1"]},{"id":"p3","when":"2017","restsOnContributions":["c"]},
              {"id":"p4","when":"2018","restsOnContributions":["c"]},{"id":"p5","when":"2016~","restsOnContributions":["c"]}],
            "decisions":[{"id":"d","when":"2016-05","answers":["p3","p4"]}]
            """));

        Assert.Equal(["Proposal p1", "Proposal p2"], Names(trail.Circular));
        Assert.Equal(["c > p3", "p3 > d", "p4 > d"], trail.OutOfOrder.Select(link => $"{link.Basis.Id} > {link.Result.Id}"));
    }

    [Fact]
    public void A_decision_may_rest_on_decisions_and_documents()
    {
        var trail = Trail.Of(Registers.With(
            """
            "documents":[{"id":"notat","title":{"nb":"Notat"}}],
            "proposals":[{"id":"p"}],
            "decisions":[{"id":"a"},{"id":"b","restsOnDecisions":["a"]},{"id":"c","restsOnDocuments":["notat"],"answers":["p"]},{"id":"d","answers":["p"]}]
            """));

        Assert.Equal(["a > b", "notat > c", "p > c", "p > d"], trail.Links.Select(link => $"{link.Basis.Id} > {link.Result.Id}").Order());
        Assert.Equal(["Proposal p", "Decision d"], Names(trail.Groundless));
        Assert.Equal(["Document notat", "Proposal p"], Names(trail.BasisOf(new(RecordType.Decision, "c"))));
    }

    [Theory]
    [InlineData(""" {"status":"active","period":"2016-12-01/.."} """, true)]
    [InlineData(""" {"status":"proposed"},{"status":"active","period":"2016-12-01/.."} """, true)]
    [InlineData(""" {"status":"ended","period":"2016-12-01/2017"},{"status":"ended","period":"2018/.."} """, true)]
    [InlineData(""" {"status":"active","period":"2016/2017"},{"status":"active","period":"2018/.."} """, false)]
    [InlineData(""" {"status":"active","period":"2016/.."},{"status":"planned","period":"2020/.."} """, false)]
    [InlineData(""" {"status":"active","period":"2016~/.."} """, false)]
    [InlineData(""" {"status":"active","period":"2016/2017"},{"status":"active"} """, false)]
    [InlineData(""" {"status":"unknown","period":"2016/.."} """, false)]
    [InlineData(""" {"status":"planned","period":"2016/.."} """, false)]
    [InlineData("", false)]
    public void A_structure_that_had_begun_was_not_set_up_in_response_to_what_came_later(string phases, bool isFromTheFuture)
    {
        var trail = Trail.Of(Registers.With(
            $$"""
            "contributions":[{"id":"c","when":"2018"}],
            "structures":[{"id":"s","name":{"nb":"S"},"kind":"working-group","establishedInResponseTo":{"contributions":["c"]},"phases":[{{phases}}]}]
            """));

        Assert.Equal(isFromTheFuture ? ["c > s"] : [], trail.OutOfOrder.Select(link => $"{link.Basis.Id} > {link.Result.Id}"));
    }

    // Two circles with a way from the one to the other, which lies on neither.
    [Fact]
    public void What_lies_between_two_circles_is_on_none()
    {
        var trail = Trail.Of(Registers.With(
            """
            "proposals":[{"id":"a","restsOnProposals":["b"]},{"id":"b","restsOnProposals":["a"]},{"id":"c","restsOnProposals":["b"]},
              {"id":"d","restsOnProposals":["c","f"]},{"id":"e","restsOnProposals":["d"]},{"id":"f","restsOnProposals":["e"]},{"id":"g","restsOnProposals":["g","f"]},{"id":"h","restsOnProposals":["g"]}]
            """));

        Assert.Equal(["a", "b", "d", "e", "f", "g"], trail.Circular.Select(record => record.Id));
    }

    [Fact]
    public void In_0_24_the_workshop_of_2016_led_to_a_proposed_arena_and_a_working_group()
    {
        var trail = Trail.Of(ReferenceRegister.ZeroToTwentyFour);

        Assert.Equal(
            ["Structure arbeidsgruppe-brukerorganisasjoner", "Proposal forslag-felles-arena"],
            Names(trail.ResultsOf(new(RecordType.Contribution, "innspill-workshop-2016-05"))));
        Assert.Equal("[brukerorganisasjonenes-innspill, innspill-workshop-2018-02]", trail.UnansweredContributions.ToString());
        Assert.Equal("[alternativer-til-felles-strukturer, anbefalinger-2018, forslag-felles-arena]", trail.OpenProposals.ToString());
        Assert.Equal(["Proposal anbefalinger-2018"], Names(trail.Groundless));
    }

    // A5, changed: a decision of the steering group answers the recommendations.
    [Fact]
    public void A_recommendation_is_open_until_a_decision_answers_it()
    {
        CollaborationRegister register = ReferenceRegister.ZeroToTwentyFour;
        register = register with
        {
            Decisions = [new Decision { Id = Id<Decision>.Parse("vedtak"), Answers = [Id<Proposal>.Parse("anbefalinger-2018")], Outcome = DecisionOutcome.Adopted }],
        };

        Assert.DoesNotContain(Id<Proposal>.Parse("anbefalinger-2018"), Trail.Of(register).OpenProposals);
    }

    [Fact]
    public void No_register_is_refused() => Assert.Throws<ArgumentNullException>("register", () => Trail.Of(null!));

    [Property(MaxTest = 50)]
    public void Forwards_and_backwards_are_inverses(CollaborationRegister register)
    {
        var trail = Trail.Of(register);
        RecordReference[] all = [.. trail.Links.SelectMany(link => new[] { link.Basis, link.Result }).Distinct()];

        Assert.All(all, one => Assert.All(trail.ResultsOf(one), other => Assert.Contains(one, trail.BasisOf(other))));
        Assert.All(all, one => Assert.All(trail.BasisOf(one), other => Assert.Contains(one, trail.ResultsOf(other))));
    }

    [Trait("Speed", "slow")]
    [Property(MaxTest = 100)]
    public void What_rests_on_itself_is_what_it_leads_to(CollaborationRegister register)
    {
        var trail = Trail.Of(register);
        RecordReference[] all = [.. trail.Links.SelectMany(link => new[] { link.Basis, link.Result }).Distinct().Order()];

        Assert.Equal(all.Where(one => trail.ResultsOf(one).Contains(one)), trail.Circular);
    }

    private static IEnumerable<string> Names(ValueList<RecordReference> records) => records.Select(record => $"{record.Type} {record.Id}");
}
