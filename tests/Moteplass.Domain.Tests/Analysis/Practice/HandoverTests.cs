using Moteplass.Domain.Analysis;
using Moteplass.Domain.Json;
using Moteplass.Domain.Validation;
using NodaTime;
using static Moteplass.Domain.Tests.Analysis.Practice.Calendars;

namespace Moteplass.Domain.Tests.Analysis.Practice;

/// <summary>One period ends and the next begins on the same day: the later alone holds that day.</summary>
public sealed class HandoverTests
{
    private const string Before = "2024-06-03";

    private const string Seats = """
        {"id":"p","onBehalfOf":"ffo"},{"id":"q","onBehalfOf":"safo","period":"2023-01-01/2024-06-03"},{"id":"r","onBehalfOf":"uf","period":"2024-06-03/.."},{"id":"a","onBehalfOf":"hdir"}
        """;

    private static readonly Id<CollaborationStructure> Council = Id<CollaborationStructure>.Parse("rad");

    [Fact]
    public void A_seat_handed_over_on_the_day_of_a_meeting_counts_once_for_the_quorum()
    {
        CollaborationRegister register = Complete(Case("09-handover-quorum-false-warning"));
        QuorumReview quorum = Assert.Single(PracticeReview.Of(register, Council, Interval("2024-01-01", "2024-12-31")).Quorums);

        Assert.Equal((CountRange.Exactly(2), CountRange.Exactly(2), true), (quorum.Required, quorum.Present, quorum.IsReached));
        Assert.DoesNotContain(RuleRunner.Judge(register), problem => problem.Code == RuleCodes.QuorumReached);
    }

    [Theory]
    [InlineData("2024-06-02", "Users 2, Authority 2")]
    [InlineData("2024-06-03", "Users 2, Authority 2")]
    [InlineData("2024-06-04", "Users 2, Authority 2")]
    public void A_seat_handed_over_counts_once_for_parity(string day, string sides)
    {
        CollaborationRegister register = Complete(Case("09b-handover-parity"));

        Parity parity = PracticeReview.Of(register, Council, Interval("2024-01-01", day)).Parity;

        Assert.Equal(sides, string.Join(", ", parity.Sides.Select(side => $"{side.Side} {side.Listed}")));
        Assert.True(parity.IsEqual);
        Assert.All(parity.Sides, side => Assert.True(side.IsAsStated));
        Assert.DoesNotContain(RuleRunner.Judge(register, Day(day)), problem => problem.Code == RuleCodes.ListedSeats);
    }

    [Fact]
    public void Mandates_that_meet_on_a_day_promise_that_day_once() => Assert.Equal(
        CountRange.Exactly(24),
        PracticeReview.Of(Case("09c-handover-promise"), Council, Interval("2023-01-01", "2024-12-31")).Regularity.Cadences.Single().Promised);

    // The same, whether a mandate goes on, its cadence does, or the phase of the structure.
    [Theory]
    [InlineData(""" "mandates":[{"period":"2020/2024-06-03","cadences":[{"type":"rate","per":"year","count":"4"}]},{"period":"2024-06-03/..","cadences":[{"type":"rate","per":"year","count":"4"}]}] """, "4")]
    [InlineData(""" "mandates":[{"period":"2020/2024-06-02","cadences":[{"type":"rate","per":"year","count":"4"}]},{"period":"2024-06-03/..","cadences":[{"type":"rate","per":"year","count":"4"}]}] """, "4")]
    [InlineData(""" "mandates":[{"cadences":[{"type":"rate","per":"year","count":"4","period":"2020/2024-06-03"},{"type":"rate","per":"year","count":"4","period":"2024-06-03/.."}]}] """, "4")]
    [InlineData(""" "mandates":[{"cadences":[{"type":"rate","per":"year","count":"4","period":"2020/2023-12-31"},{"type":"rate","per":"year","count":"6","period":"2024-01-01/.."}]}] """, "6")]
    [InlineData(""" "mandates":[{"cadences":[{"type":"rate","per":"year","count":"4","period":"2020/2024-01-01"},{"type":"rate","per":"year","count":"6","period":"2024-01-01/.."}]}] """, "6")]
    [InlineData(""" "mandates":[{"cadences":[{"type":"rate","per":"year","count":"4"},{"type":"rate","per":"year","count":"4"}]}] """, "8")]
    [InlineData(""" "phases":[{"status":"active","period":"2020/2024-06-03"},{"status":"active","permanence":"permanent","period":"2024-06-03/.."}],"mandates":[{"cadences":[{"type":"rate","per":"year","count":"4"}]}] """, "4")]
    public void What_goes_on_as_it_was_is_no_new_promise(string members, string promised) =>
        Assert.Equal(promised, $"{Of(members, "", "").Regularity.Cadences.Single().Promised}");

    // Who follows whom: those of one kind, and not of two sides.
    [Theory]
    [InlineData(Seats, 3)]
    [InlineData("""{"id":"q","onBehalfOf":"safo","period":"2023-01-01/2024-06-03"},{"id":"a","onBehalfOf":"hdir","period":"2024-06-03/.."}""", 2)]
    [InlineData("""{"id":"q","period":"2023-01-01/2024-06-03"},{"id":"a","onBehalfOf":"hdir","period":"2024-06-03/.."}""", 1)]
    [InlineData("""{"id":"q","onBehalfOf":"safo","period":"2023-01-01/2024-06-03"},{"id":"o","onBehalfOf":"uf","role":"observer","hasVote":true,"period":"2024-06-03/.."}""", 2)]
    [InlineData("""{"id":"q","onBehalfOf":"safo","role":"chair","period":"2023-01-01/2024-06-03"},{"id":"r","onBehalfOf":"uf","role":"chair","period":"2024-06-03/.."}""", 1)]
    [InlineData("""{"id":"q","onBehalfOf":"safo","period":"2024-06-03/2024-06-03"},{"id":"r","onBehalfOf":"uf","period":"2024-06-03/.."}""", 2)]
    public void A_seat_gives_way_to_one_that_follows_it(string seats, int voting)
    {
        QuorumReview quorum = Assert.Single(Of(
            $$""" "mandates":[{"voting":{"quorum":{"share":"1/1"} } }],"seatListing":{"completeOn":"2024-12-31"},"seats":[{{seats}}] """, Held("a", Before), "").Quorums);

        Assert.Equal(CountRange.Exactly(voting), quorum.Required);
    }

    [Theory]
    [InlineData("2024-06-02", "SAFO")]
    [InlineData("2024-06-03", "UF")]
    public void Of_memberships_and_seats_the_later_is_valid_on_the_day(string day, string name)
    {
        CollaborationRegister register = Validation.Registers.With(
            """
            "actors":[{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"}}],
            "memberships":[{"member":"x","umbrella":"ffo","period":"2020/2024-06-03","sources":[]},{"member":"x","umbrella":"ffo","period":"2024-06-03/.."}],
            "structures":[{"id":"rad","name":{"nb":"Råd"},"kind":"user-council","phases":[{"status":"active"}],"seats":[
              {"id":"safo","onBehalfOf":"ffo","period":"2020/2024-06-03"},{"id":"uf","onBehalfOf":"ffo","period":"2024-06-03/.."}]}]
            """);
        var asOf = RegisterOnDay.Of(register, Day(day));

        Assert.Equal(name.ToLowerInvariant(), Assert.Single(asOf.Seats.Valid).Id.ToString());
        Assert.Equal(name == "SAFO" ? "2020/2024-06-03" : "2024-06-03/..", Assert.Single(asOf.Memberships.Valid).Period.ToString());
    }

    [Fact]
    public void A_mandate_that_gave_way_is_not_in_need_of_review()
    {
        CollaborationStructure structure = Validation.Registers.With(
            """
            "structures":[{"id":"rad","name":{"nb":"Råd"},"kind":"user-council","mandates":[
              {"period":"2010-01-01/2024-06-03","reviewEvery":"P2Y"},{"period":"2024-06-03/..","reviewEvery":"P2Y"}]}]
            """).Structures[0];
        IEnumerable<string> On(LocalDate day) => RuleRunner.Judge(structure, day).Where(problem => problem.Code == RuleCodes.MandateReview).Select(problem => problem.Pointer.ToString());

        Assert.Equal(["/mandates/0/reviewEvery"], On(Day("2024-06-02")));
        Assert.Empty(On(Day("2024-06-03")));
    }

    [Fact]
    public void An_active_phase_in_two_parts_is_as_one_to_a_mapping_dated_by_the_year()
    {
        var whole = PracticeMappingAnalysis.Of(Case("mapping-whole"), Id<PracticeMapping>.Parse("k"));
        var split = PracticeMappingAnalysis.Of(Case("mapping-split"), Id<PracticeMapping>.Parse("k"));

        Assert.Equal(whole, split);
        Assert.Single(split.Candidates);
    }

    // The same for what else is asked on a date: levels, holders of seats and permanence.
    [Theory]
    [InlineData(""" "anchorings":[{"level":"top-management","period":"2010-01-01/2015-06-30"},{"level":"top-management","period":"2015-07-01/.."}] """, true)]
    [InlineData(""" "anchorings":[{"level":"top-management","period":"2010-01-01/2015-07-01"},{"level":"top-management","period":"2015-07-01/.."}] """, true)]
    [InlineData(""" "anchorings":[{"level":"top-management","period":"2010-01-01/2015-06-30"},{"level":"top-management","period":"2015-07-02/.."}] """, false)]
    [InlineData(""" "anchorings":[{"level":"top-management","period":"2010-01-01/2015-06-30"},{"level":"unit","period":"2015-07-01/.."}] """, false)]
    public void Anchorings_at_one_level_adjoin(string anchoring, bool isCandidate) => Assert.Equal(
        isCandidate, !PracticeMappingAnalysis.Of(WithStructure($$""" "phases":[{"status":"active","permanence":"permanent"}],{{anchoring}} """), Id<PracticeMapping>.Parse("k")).Candidates.IsEmpty);

    [Theory]
    [InlineData("permanent", "permanent", true)]
    [InlineData("pilot", "permanent", false)]
    public void Phases_that_adjoin_are_permanent_if_both_are(string first, string then, bool isCandidate) => Assert.Equal(
        isCandidate,
        !PracticeMappingAnalysis.Of(
            WithStructure(
                $$"""
                "phases":[{"status":"active","permanence":"{{first}}","period":"2010-01-01/2015-06-30"},{"status":"ended","permanence":"{{then}}","period":"2015-07-01/2020-12-31"}],
                "anchorings":[{"level":"top-management"}]
                """),
            Id<PracticeMapping>.Parse("k")).Candidates.IsEmpty);

    [Fact]
    public void A_holder_of_two_seats_that_adjoin_sat_throughout()
    {
        CollaborationRegister register = WithStructure(
            """
            "phases":[{"status":"active","permanence":"permanent"}],"anchorings":[{"level":"top-management"}],
            "seats":[{"id":"p1","onBehalfOf":"ffo","period":"2010-01-01/2015-06-30"},{"id":"p2","onBehalfOf":"ffo","period":"2015-07-01/.."}]
            """);
        register = register with
        {
            Structures = [register.Structures[0], register.Structures[0] with { Id = Id<CollaborationStructure>.Parse("t") }],
            Mappings = [register.Mappings[0] with { Responses = [register.Mappings[0].Responses[0] with { Structures = [Council, Id<CollaborationStructure>.Parse("t")] }] }],
        };

        SharedOrganisation shared = Assert.Single(PracticeMappingAnalysis.Of(register, Id<PracticeMapping>.Parse("k")).SharedOrganisations);

        Assert.Equal(("ffo", 2), (shared.Organisation.ToString(), shared.Structures.Count));
        Assert.Equal(["p1", "p2"], shared.Evidence.Records.Where(record => record.Type == RecordType.Seat).Select(record => record.Id));
    }

    [Fact]
    public void A_pilot_in_two_parts_is_due_at_the_end_of_the_second()
    {
        CollaborationRegister register = Validation.Registers.With(
            """
            "structures":[{"id":"rad","name":{"nb":"Råd"},"kind":"joint-arena","phases":[
              {"status":"active","permanence":"pilot","period":"2017-01-01/2018-06-30"},{"status":"active","permanence":"pilot","period":"2018-07-01/2020-12-31"}]}]
            """);

        var status = PilotStatus.Of(register, Council, Day("2018-01-01"));

        Assert.Equal((PilotState.Running, "2020-12-31"), (status.State, $"{status.EvaluationDue}"));
    }

    private static CollaborationRegister Case(string name) => MoteplassJson.Read(TestFiles.Bytes($"cases/{name}.json"));

    private static CollaborationRegister Complete(CollaborationRegister register) =>
        register with { Structures = [register.Structures[0] with { SeatListing = new SeatListing { CompleteOn = PartialDate.Parse("2024-12-31") } }] };

    private static CollaborationRegister WithStructure(string members) => Validation.Registers.With(
        $$"""
        "actors":[{"type":"directorate","id":"a","name":{"nb":"A"} },{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"} }],
        "structures":[{"id":"rad","name":{"nb":"Råd"},"kind":"user-council","owners":["a"],"contactForm":"council",{{members}}}],
        "mappings":[{"id":"k","date":"2015","responses":[{"respondent":"a","status":"answered","structures":["rad"]}] }]
        """);
}
