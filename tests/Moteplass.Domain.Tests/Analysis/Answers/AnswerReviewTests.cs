using Moteplass.Domain.Analysis;
using Moteplass.Domain.Json;
using Moteplass.Domain.Tests.Documentation;
using NodaTime;

namespace Moteplass.Domain.Tests.Analysis.Answers;

/// <summary>Who set the agenda, and what became of what was said and proposed.</summary>
public sealed class AnswerReviewTests
{
    private const string Actors = """
        "actors":[{"type":"directorate","id":"hdir","name":{"nb":"Hdir"} },{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"} },
          {"type":"user-organisation","id":"safo","name":{"nb":"SAFO"} },{"type":"organisation-group","id":"gruppe","name":{"nb":"Ei gruppe"},"unit":"persons"},
          {"type":"public-body","id":"oslo","name":{"nb":"Oslo"},"kind":"municipality"}]
        """;

    private static readonly LocalDate Last = new(2024, 12, 31);

    private static readonly DateInterval Year = new(new LocalDate(2024, 1, 1), Last);

    [Fact]
    public void Of_six_items_one_is_the_minutes_one_nobodys_and_the_users_raised_one_of_four()
    {
        AgendaReview agenda = Example().Agenda;

        Assert.Equal((2, 0, 0, 6, 1), (agenda.Meetings, agenda.WithoutItems, agenda.MayHaveBeenHeld, agenda.Items, agenda.MinutesApprovals));
        Assert.Equal([(Side.Users, 1), (Side.Authority, 3)], agenda.Sides.Select(side => (side.Side, side.Items)));
        Assert.Equal([(AgendaItemKind.Information, 1), (AgendaItemKind.Discussion, 1), (AgendaItemKind.Input, 2), (default(AgendaItemKind?), 1)], agenda.Kinds.Select(kind => (kind.Kind, kind.Items)));
        Assert.Equal((1, 0, 0.25), (agenda.NotStated, agenda.UnknownSide, agenda.FromUsers.Share));
    }

    [Fact]
    public void Of_three_proposals_two_are_answered_and_one_has_been_open_for_213_days()
    {
        AnswerReview review = Example();

        Assert.Equal(
            [("f1", true, DecisionOutcome.Adopted, "90", null), ("f2", true, DecisionOutcome.Rejected, "163-193", null), ("f3", (bool?)false, default(DecisionOutcome?), null, (string?)"213")],
            review.Proposals.Select(one => (one.Proposal.ToString(), one.IsAnswered, one.Outcome, one.DaysToAnswer?.ToString(), one.DaysOpen?.ToString())));
        Assert.Equal((3, 0, 1, 0, 1, 0), (review.ProposalCount.Given, review.ProposalCount.MayBeGiven, review.ProposalCount.Adopted, review.ProposalCount.AdoptedInPart, review.ProposalCount.Rejected, review.ProposalCount.OtherOutcome));
        Assert.Equal(90, review.MedianDays);
        Assert.Equal((0, 0, 2), (review.ProposalCount.Told.Yes, review.ProposalCount.Told.No, review.ProposalCount.Told.Unknown));
    }

    [Fact]
    public void By_an_earlier_day_less_is_answered()
    {
        AnswerReview review = AnswerReview.Of(MeasuresPage.Register("answers"), null, Year, new LocalDate(2024, 4, 30));

        Assert.Equal([("f1", (bool?)false, "89"), ("f2", false, "30-60")], review.Proposals.Select(one => (one.Proposal.ToString(), one.IsAnswered, one.DaysOpen.ToString()!)));
        Assert.Equal(("Saker fra brukersiden: 1 av 2.", "Forslag besvart: 0 av 2."), (review.Agenda.InWords.Nb, review.ProposalsInWords.Nb));
    }

    [Fact]
    public void Each_party_has_what_became_of_its_own()
    {
        AnswerReview review = Of("""
            "contributions":[{"id":"a","when":"2024-02","contributors":[{"type":"category","category":"youth","label":{"nb":"unge"} },{"type":"actor","actor":"ffo"}]},
              {"id":"b","when":"2024-03","contributors":[{"type":"category","category":"youth"}]},{"id":"c","when":"2024-03"},{"id":"d","contributors":[{"type":"actor","actor":"safo"}]}],
            "feedback":[{"id":"svar","when":"2024-05","answers":[{"contribution":"a","outcome":"adopted-in-part"},{"contribution":"c","outcome":"passed-on"}]}],
            "proposals":[{"id":"f","when":"2024-04-01","proposedBy":[{"type":"actor","actor":"ffo","organ":"board"}]}]
            """);

        Assert.Equal(
            ["ffo 1/1 (0) and 0/1", "safo 0/0 (1) and 0/0", "Youth 1/2 (0) and 0/0", "nobody 1/1 (0) and 0/0"],
            review.Parties.Select(one => $"{Name(one.Party)} {one.Contributions.Answered.Yes}/{one.Contributions.Given} ({one.Contributions.MayBeGiven}) and {one.Proposals.Answered.Yes}/{one.Proposals.Given}"));
        Assert.Equal((3, 1, 2, 1, 1), (review.ContributionCount.Given, review.ContributionCount.MayBeGiven, review.ContributionCount.Answered.Yes, review.ContributionCount.AdoptedInPart, review.ContributionCount.OtherOutcome));
        Assert.Equal("Innspill besvart: 2 av 3 (1 til kan være fra perioden).", review.ContributionsInWords.Nb);

        static string Name(Party? party) => party switch { ActorParty actor => actor.Actor.ToString(), CategoryParty category => category.Category.ToString(), null => "nobody", _ => throw new InvalidOperationException() };
    }

    [Theory]
    [InlineData(""" "when":"2024-05-01" """, true, true)]
    [InlineData(""" "when":"2025-01-01" """, false, null)]
    [InlineData(""" "text":{"nb":"Takk"} """, null, null)]
    public void Feedback_answers_a_contribution_from_its_day_on(string feedback, bool? isAnswered, bool? isTold)
    {
        ContributionReview one = Assert.Single(Of($$"""
            "contributions":[{"id":"a","when":"2024-02-01"}],"feedback":[{"id":"svar",{{feedback}},"answers":[{"contribution":"a","outcome":"rejected"}]}]
            """).Contributions);

        Assert.Equal((isAnswered, isTold, isTold is null ? null : AnswerOutcome.Rejected), (one.IsAnswered, one.IsTold, one.Outcome));
    }

    [Theory]
    [InlineData(""" "when":"2024-05-01","outcome":"adopted" """, true)]
    [InlineData(""" "when":"2024-05-01","outcome":"deferred" """, false)]
    [InlineData(""" "when":"2024-05-01" """, true)]
    [InlineData(""" "outcome":"adopted" """, null)]
    [InlineData(""" "when":"2025-05-01","outcome":"adopted" """, false)]
    public void A_contribution_is_answered_through_the_proposal_that_rests_on_it(string decision, bool? isAnswered)
    {
        AnswerReview review = Of($$"""
            "contributions":[{"id":"a","when":"2024-02-01"}],"proposals":[{"id":"f","when":"2024-03-01","restsOnContributions":["a"]}],
            "decisions":[{"id":"v","answers":["f"],{{decision}} }]
            """);

        Assert.Equal((isAnswered, null, null), (review.Contributions[0].IsAnswered, review.Contributions[0].Outcome, review.Contributions[0].IsTold));
        Assert.Equal(isAnswered, review.Proposals[0].IsAnswered);
    }

    [Theory]
    [InlineData(""" "phases":[{"status":"active","period":"2024-06-01/.."}] """, true, "92")]
    [InlineData(""" "phases":[{"status":"planned","period":"2024-06-01/.."}] """, false, null)]
    [InlineData(""" "kind":"user-council" """, null, null)]
    public void A_structure_set_up_in_response_answers(string phases, bool? isAnswered, string? days)
    {
        ProposalReview one = Assert.Single(Of($$"""
            "proposals":[{"id":"f","when":"2024-03-01"}],
            "structures":[{"id":"rad","name":{"nb":"Rådet"}{{(phases.Contains("kind", StringComparison.Ordinal) ? "" : ",\"kind\":\"user-council\"")}},"establishedInResponseTo":{"proposals":["f"]},{{phases}} }]
            """).Proposals);

        Assert.Equal((isAnswered, days, null), (one.IsAnswered, one.DaysToAnswer?.ToString(), one.Outcome));
    }

    [Fact]
    public void The_first_answer_counts_for_the_days_and_the_last_for_the_outcome()
    {
        ProposalReview one = Assert.Single(Of("""
            "proposals":[{"id":"f","when":"2024-01-01"}],
            "decisions":[{"id":"a","answers":["f"],"when":"2024-01-11","outcome":"adopted-in-part"},{"id":"b","answers":["f"],"when":"2024-03","outcome":"adopted"},
              {"id":"c","answers":["f"],"when":"2025-01-01","outcome":"rejected"}]
            """).Proposals);

        Assert.Equal((true, DecisionOutcome.Adopted, "10"), (one.IsAnswered, one.Outcome, one.DaysToAnswer.ToString()));
    }

    [Fact]
    public void Answers_that_differ_within_one_month_leave_the_outcome_open()
    {
        ProposalReview one = Assert.Single(Of("""
            "proposals":[{"id":"f","when":"2024-01-01"}],
            "decisions":[{"id":"a","answers":["f"],"when":"2024-03-11","outcome":"rejected"},{"id":"b","answers":["f"],"when":"2024-03","outcome":"adopted"}]
            """).Proposals);

        Assert.Equal((true, null), (one.IsAnswered, one.Outcome));
    }

    [Theory]
    [InlineData("2024-02-01", null, "2024-03-01", null)]
    [InlineData("2024-02", "2024-03~", null, null)]
    [InlineData("2024-02-01", "2024-04-01", "2024-03-01", "29")]
    public void An_answer_without_an_exact_date_may_be_the_first(string made, string? one, string? other, string? days)
    {
        ProposalReview found = Assert.Single(Of($$"""
            "proposals":[{"id":"f","when":"{{made}}"}],
            "decisions":[{"id":"a","answers":["f"],"outcome":"adopted"{{(one is null ? "" : $",\"when\":\"{one}\"")}} }{{(other is null ? "" : $",{{\"id\":\"b\",\"answers\":[\"f\"],\"when\":\"{other}\"}}")}}]
            """).Proposals);

        Assert.Equal((true, days), (found.IsAnswered, found.DaysToAnswer?.ToString()));
    }

    [Fact]
    public void Whoever_reads_that_the_decision_was_fed_back_was_told()
    {
        AnswerReview review = Of("""
            "contributions":[{"id":"a","when":"2024-01-01"}],
            "proposals":[{"id":"f","when":"2024-01-01","restsOnContributions":["a"]},{"id":"g","when":"2024-01-01"}],
            "decisions":[{"id":"v","answers":["f"],"when":"2024-03-01"},{"id":"w","answers":["g"],"when":"2024-03-01"}],
            "feedback":[{"id":"svar","when":"2024-04-01","answers":[{"contribution":"a","decision":"v"}]}]
            """);

        Assert.Equal([true, null], review.Proposals.Select(one => one.IsTold));
        Assert.Equal((1, 0, 1), (review.ProposalCount.Told.Yes, review.ProposalCount.Told.No, review.ProposalCount.Told.Unknown));
        Assert.Equal((1, 0, 0), (review.ContributionCount.Told.Yes, review.ContributionCount.Told.No, review.ContributionCount.Told.Unknown));
    }

    [Fact]
    public void The_side_is_that_of_the_place_on_the_day_and_else_what_the_raiser_is()
    {
        AgendaReview agenda = Of("""
            "structures":[{"id":"rad","name":{"nb":"Rådet"},"kind":"user-council","seats":[
              {"id":"1","onBehalfOf":"gruppe","side":"users","period":"2024-01-01/2024-06-30"},{"id":"2","onBehalfOf":"oslo","side":"politicians"},
              {"id":"3","onBehalfOf":"safo","side":"others"},{"id":"4","onBehalfOf":"safo","side":"users"},{"id":"5","onBehalfOf":"ffo","side":"others","state":"vacant"}]}],
            "meetings":[
              {"id":"m1","structures":["rad"],"held":{"date":"2024-06-01"},"agendaItems":[{"raisedBy":"gruppe"},{"raisedBy":"oslo"},{"raisedBy":"safo"},{"raisedBy":"ffo"},{"raisedBy":"ukjent"}]},
              {"id":"m2","structures":["rad"],"held":{"date":"2024-07-01"},"agendaItems":[{"raisedBy":"gruppe"}]},
              {"id":"m3","structures":["rad"],"held":{"date":"2024-08"},"agendaItems":[{"raisedBy":"oslo"}]}]
            """).Agenda;

        Assert.Equal([(Side.Users, 2), (Side.Authority, 1), (Side.Politicians, 1)], agenda.Sides.Select(side => (side.Side, side.Items)));
        Assert.Equal((0, 3), (agenda.NotStated, agenda.UnknownSide));
        Assert.Equal("Saker frå brukarsida: 2 av 4, 3 frå ukjend side.", agenda.InWords.Nn);
    }

    [Fact]
    public void Meetings_without_items_and_meetings_that_may_have_been_held_are_counted_apart()
    {
        AnswerReview review = Of("""
            "meetings":[{"id":"a","held":{"date":"2024-02-01"}},{"id":"b","planned":{"date":"2024-03-01"},"agendaItems":[{"raisedBy":"ffo"}]},
              {"id":"c","held":{"date":"2023"},"agendaItems":[{"raisedBy":"ffo"}]},{"id":"d","planned":{"date":"2024-03-01"},"status":"cancelled","agendaItems":[{"raisedBy":"ffo"}]}]
            """);

        Assert.Equal((1, 1, 1, 0), (review.Agenda.Meetings, review.Agenda.WithoutItems, review.Agenda.MayHaveBeenHeld, review.Agenda.Items));
        Assert.Equal(new LocalizedText("Det er ikke registrert noen saker.", "Det er ikkje registrert nokon saker.", "No items are recorded."), review.Agenda.InWords);
        Assert.Equal(["a agendaItems NotStated", "b held NotStated"], review.Evidence.Unknowns.Select(one => $"{one.Record.Id} {one.Member} {one.Reason}"));
    }

    [Fact]
    public void Of_a_structure_only_its_own_is_looked_at()
    {
        CollaborationRegister register = Register("""
            "structures":[{"id":"rad","name":{"nb":"Rådet"},"kind":"user-council"},{"id":"annet","name":{"nb":"Annet"},"kind":"user-council"}],
            "meetings":[{"id":"m","structures":["rad"],"held":{"date":"2024-02-01"},"agendaItems":[{"raisedBy":"ffo"}]},{"id":"n","structures":["annet"],"held":{"date":"2024-02-01"},"agendaItems":[{"raisedBy":"ffo"}]}],
            "workshops":[{"id":"w","arrangedBy":[{"type":"structure","structure":"rad"}],"held":{"date":"2024-03-01"}}],
            "contributions":[{"id":"a","meeting":"m"},{"id":"b","meeting":"n"},{"id":"c","workshop":"w"},{"id":"d","when":"2024-02","contributors":[{"type":"structure","structure":"rad"}]},{"id":"e","when":"2024-02"}],
            "proposals":[{"id":"f","when":"2024-05","restsOnContributions":["a"]},{"id":"g","when":"2024-05","restsOnContributions":["b"]},
              {"id":"h","when":"2024-05","proposedBy":[{"type":"structure","structure":"rad"}]},{"id":"i","when":"2024-05","concerns":"rad"}]
            """);
        AnswerReview review = AnswerReview.Of(register, Id<CollaborationStructure>.Parse("rad"), Year, Last);

        Assert.Equal(["a", "c", "d"], review.Contributions.Select(one => one.Contribution.ToString()));
        Assert.Equal(["f", "h"], review.Proposals.Select(one => one.Proposal.ToString()));
        Assert.Equal(1, review.Agenda.Items);
        Assert.Equal(5, AnswerReview.Of(register, null, Year, Last).Contributions.Count);
    }

    [Fact]
    public void Where_nothing_is_recorded_that_is_said_and_nothing_else()
    {
        AnswerReview review = AnswerReview.Of(new CollaborationRegister(), null, Year, Last);

        Assert.Equal("No items are recorded. No contributions are recorded. No proposals are recorded.", $"{review.Agenda.InWords.En} {review.ContributionsInWords.En} {review.ProposalsInWords.En}");
        Assert.Equal((null, null, null), (review.MedianDays, review.Agenda.FromUsers.Share, review.ProposalCount.Answered.Share));
        Assert.Empty(review.Parties);
    }

    [Fact]
    public void Medians_lie_in_the_middle_in_whole_and_half_days()
    {
        AnswerReview review = Of("""
            "proposals":[{"id":"a","when":"2024-01-01"},{"id":"b","when":"2024-01-01"},{"id":"c","when":"2024-01-01"},{"id":"d","when":"2024"}],
            "decisions":[{"id":"v","answers":["a"],"when":"2024-01-02"},{"id":"w","answers":["b","d"],"when":"2024-01-03"},{"id":"x","answers":["c"]}]
            """);

        Assert.Equal(1.5, review.MedianDays);
        Cultures.Each(() => Assert.Equal("Forslag besvart: 3 av 3, 1 ikke kjent; median 1,5 dager (2 kjente).", review.ProposalsInWords.Nb));
        Assert.Equal("Proposals answered: 3 of 3, 1 not known; median 1.5 days (2 known).", review.ProposalsInWords.En);
        Assert.Equal("Forslag det er svara på: 3 av 3, 1 ikkje kjent; median 1,5 dagar (2 kjende).", review.ProposalsInWords.Nn);
    }

    [Fact]
    public void The_order_of_lists_means_nothing()
    {
        CollaborationRegister register = MeasuresPage.Register("answers");
        CollaborationRegister turned = register with
        {
            Actors = [.. register.Actors.Reverse()],
            Meetings = [.. register.Meetings.Reverse()],
            Proposals = [.. register.Proposals.Reverse()],
            Decisions = [.. register.Decisions.Reverse()],
        };

        Assert.Equal(AnswerReview.Of(register, null, Year, Last), AnswerReview.Of(turned, null, Year, Last));
    }

    /// <summary>Dropping a date only takes away what was known.</summary>
    [Fact]
    public void Without_a_date_nothing_is_answered_or_open_that_was_not()
    {
        CollaborationRegister register = MeasuresPage.Register("answers");
        AnswerReview known = AnswerReview.Of(register, null, Year, Last);
        foreach (Decision decision in register.Decisions)
        {
            AnswerReview less = AnswerReview.Of(register with { Decisions = [.. register.Decisions.Select(one => one == decision ? one with { When = null } : one)] }, null, Year, Last);
            Assert.All(known.Proposals.Zip(less.Proposals), pair => Assert.True(pair.Second.IsAnswered is null || pair.Second.IsAnswered == pair.First.IsAnswered));
        }

        AnswerReview undated = AnswerReview.Of(register with { Proposals = [.. register.Proposals.Select(one => one with { When = null })] }, null, Year, Last);
        Assert.Equal((0, 3), (undated.ProposalCount.Given, undated.ProposalCount.MayBeGiven));
        Assert.Equal("Forslag besvart: ikke kjent (3 til kan være fra perioden).", undated.ProposalsInWords.Nb);
    }

    [Fact]
    public void What_is_asked_wrongly_is_refused()
    {
        CollaborationRegister register = MeasuresPage.Register("answers");

        Assert.Equal("register", Assert.Throws<ArgumentNullException>(() => AnswerReview.Of(null!, null, Year, Last)).ParamName);
        Assert.Equal("interval", Assert.Throws<ArgumentNullException>(() => AnswerReview.Of(register, null, null!, Last)).ParamName);
        Assert.Equal("structure", Assert.Throws<ArgumentException>(() => AnswerReview.Of(register, Id<CollaborationStructure>.Parse("ukjent"), Year, Last)).ParamName);
        Assert.Equal("asOf", Assert.Throws<ArgumentOutOfRangeException>(() => AnswerReview.Of(register, null, Year, new LocalDate(2023, 12, 31))).ParamName);
    }

    [Fact]
    public void What_it_rests_on_is_named()
    {
        AnswerReview review = Example();

        Assert.Equal(["Meeting m1", "Meeting m2", "Proposal f1", "Proposal f2", "Proposal f3", "Decision v1", "Decision v2"], review.Evidence.Records.Select(one => $"{one.Type} {one.Id}"));
        Assert.Equal("m2 hvilke saker møtene hadde, og hvem som meldte dem", Assert.Single(review.Evidence.Unknowns.Select(one => $"{one.Record.Id} {one.InWords(Language.Nb)}")));
    }

    [Fact]
    public void The_work_grows_with_the_register() => Growth.IsLinear(
        200,
        size => Register($$"""
            "structures":[{"id":"rad","name":{"nb":"Rådet"},"kind":"user-council","seats":[{{Each(size, n => $"{{\"id\":\"s{n}\",\"onBehalfOf\":\"ffo\"}}")}}]}],
            "meetings":[{{Each(size, n => $"{{\"id\":\"m{n}\",\"structures\":[\"rad\"],\"held\":{{\"date\":\"2024-02-01\"}},\"agendaItems\":[{{\"raisedBy\":\"ffo\"}}]}}")}}],
            "contributions":[{{Each(size, n => $"{{\"id\":\"c{n}\",\"when\":\"2024-02-01\",\"contributors\":[{{\"type\":\"actor\",\"actor\":\"ffo\"}}]}}")}}],
            "proposals":[{{Each(size, n => $"{{\"id\":\"p{n}\",\"when\":\"2024-02-01\",\"restsOnContributions\":[\"c{n}\"]}}")}}],
            "decisions":[{{Each(size, n => $"{{\"id\":\"d{n}\",\"when\":\"2024-03-01\",\"answers\":[\"p{n}\"]}}")}}]
            """),
        register => AnswerReview.Of(register, null, Year, Last));

    private static string Each(int size, Func<int, string> make) => string.Join(",", Enumerable.Range(0, size).Select(make));

    private static AnswerReview Example() => AnswerReview.Of(MeasuresPage.Register("answers"), null, Year, Last);

    private static AnswerReview Of(string lists) => AnswerReview.Of(Register(lists), null, Year, Last);

    private static CollaborationRegister Register(string lists) => MoteplassJson.Read($$"""{"schemaVersion":"1.0",{{Actors}},{{lists}} }""");
}
