using FsCheck;
using FsCheck.Xunit;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Tests.Validation;
using NodaTime;
using static Moteplass.Domain.Tests.Analysis.Practice.Calendars;

namespace Moteplass.Domain.Tests.Analysis.History;

public sealed class RegisterOnDayTests
{
    // 2015: the councils and programmes of the memo, and the first working group, which has begun some day since August and whose end is not
    // known. 2017 and 2018: the second working group as well, whose end is not known either. The proposed arena is never in force.
    [Theory]
    [InlineData("2015-12-15", 6, "arbeidsgruppe-tiltak-v", "")]
    [InlineData("2017-06-01", 6, "arbeidsgruppe-brukerorganisasjoner,arbeidsgruppe-tiltak-v", "anbefalinger-2018")]
    [InlineData("2018-12-31", 6, "arbeidsgruppe-brukerorganisasjoner,arbeidsgruppe-tiltak-v", "")]
    public void The_history_of_0_24_as_of_three_days(string day, int councils, string groups, string notYet)
    {
        var register = RegisterOnDay.Of(ReferenceRegister.ZeroToTwentyFour, Day(day), Day("2026-01-01"));

        Assert.Equal(councils, register.Structures.Valid.Count(structure => structure.Phases.Any(phase => phase.Period is null && phase.Status == PhaseStatus.Active)));
        Assert.Equal(groups, string.Join(",", register.Structures.Unknown.Where(structure => structure.Kind == StructureKind.WorkingGroup).Select(structure => structure.Id)));
        Assert.DoesNotContain(register.Structures.Valid.Concat(register.Structures.Unknown), structure => structure.Id.ToString() == "felles-arena");
        Assert.DoesNotContain(register.OpenProposals.Valid.Concat(register.OpenProposals.Unknown), proposal => proposal.Id.ToString() == notYet);
    }

    // The recommendations were given in the spring of 2018: open for sure once the spring is over.
    [Theory]
    [InlineData("2017-12-31", false, false)]
    [InlineData("2018-03-01", false, true)]
    [InlineData("2018-12-31", true, false)]
    public void A_recommendation_is_open_from_the_day_on_which_it_was_surely_made(string day, bool valid, bool unknown)
    {
        Validity<Proposal> open = RegisterOnDay.Of(ReferenceRegister.ZeroToTwentyFour, Day(day)).OpenProposals;

        Assert.Equal(valid, open.Valid.Any(proposal => proposal.Id.ToString() == "anbefalinger-2018"));
        Assert.Equal(unknown, open.Unknown.Any(proposal => proposal.Id.ToString() == "anbefalinger-2018"));
    }

    // Eleven organisations and directorates were in the second group at some time of its life: of no day can it be told which.
    [Fact]
    public void Of_seats_whose_dates_nobody_states_it_cannot_be_told() => Assert.Equal(
        11, RegisterOnDay.Of(ReferenceRegister.ZeroToTwentyFour, Day("2017-06-01")).Seats.Unknown.Count(seat => seat.Id.ToString().StartsWith("arbeidsgruppe-bruker", StringComparison.Ordinal)));

    [Theory]
    [InlineData("2015-12-14", "2015-12-15", false)]
    [InlineData("2015-12-15", "2015-12-15", true)]
    [InlineData("2015-11-30", "2015-12", false)]
    [InlineData("2015-12-01", "2015-12", null)]
    [InlineData("2015-12-30", "2015-12", null)]
    [InlineData("2015-12-31", "2015-12", true)]
    public void What_is_said_later_was_not_known(string knownOn, string said, bool? isKnown)
    {
        CollaborationRegister register = Registers.With(
            $$$"""
            "documents":[{"id":"memo","title":{"nb":"Notat"},"date":"{{{said}}}"},{"id":"undated","title":{"nb":"Notat"}}],
            "memberships":[{"member":"x","umbrella":"z","sources":[{"document":"memo"}]},{"member":"y","umbrella":"z","period":"2020/.."}],
            "structures":[
              {"id":"a","name":{"nb":"A"},"kind":"other","phases":[{"status":"active"}],"sources":[{"document":"memo"}]},
              {"id":"b","name":{"nb":"B"},"kind":"other","phases":[{"status":"active"}],"sources":[{"document":"undated"}]}]
            """);

        var asOf = RegisterOnDay.Of(register, Day("2016-01-01"), Day(knownOn));
        Assert.Equal(isKnown == true ? ["a", "b"] : ["b"], asOf.Structures.Valid.Select(structure => structure.Id.ToString()));
        Assert.Equal(isKnown is null ? ["a"] : [], asOf.Structures.Unknown.Select(structure => structure.Id.ToString()));
        Assert.Equal(isKnown == true ? ["x"] : [], asOf.Memberships.Valid.Select(membership => membership.Member.ToString()));
        Assert.Equal(isKnown is null ? ["x"] : [], asOf.Memberships.Unknown.Select(membership => membership.Member.ToString()));
        Assert.Equal((Day("2016-01-01"), Day(knownOn)), (asOf.ValidOn, asOf.KnownOn));
    }

    [Fact]
    public void A_decision_closes_a_proposal_from_its_day_on_and_putting_it_off_does_not()
    {
        CollaborationRegister register = Registers.With(
            """
            "proposals":[{"id":"p","when":"2018-01-01"},{"id":"q","when":"2018-01-01"}],
            "decisions":[{"id":"d","answers":["p"],"when":"2018-06","outcome":"adopted"},{"id":"e","answers":["q"],"when":"2018-06","outcome":"deferred"}]
            """);

        Assert.Equal("p q / ", Open(register, "2018-05-31"));
        Assert.Equal("q / p", Open(register, "2018-06-01"));
        Assert.Equal("q / p", Open(register, "2018-06-29"));
        Assert.Equal("q / ", Open(register, "2018-06-30"));
        Assert.Equal(" / ", Open(register, "2017-12-31"));
    }

    // Twice answered is answered, and what may be one answer beside what surely is another changes nothing.
    [Theory]
    [InlineData("2018-02", "2018-03", " / ")]
    [InlineData("2018-02", "2019", " / ")]
    [InlineData("2018-02", "2018", " / ")]
    [InlineData("2018", "2018-02", " / ")]
    [InlineData("2018", "2019", " / p")]
    public void One_answer_of_several_closes_a_proposal(string one, string other, string expected)
    {
        CollaborationRegister decided = Registers.With(
            $$"""
            "proposals":[{"id":"p","when":"2018-01-01"}],
            "decisions":[{"id":"d","answers":["p"],"when":"{{one}}"},{"id":"e","answers":["p"],"when":"{{other}}"}]
            """);
        CollaborationRegister setUp = Registers.With(
            $$"""
            "proposals":[{"id":"p","when":"2018-01-01"}],
            "structures":[
              {"id":"s","name":{"nb":"S"},"kind":"other","establishedInResponseTo":{"proposals":["p"]},"phases":[{"status":"active","period":"{{one}}/.."}]},
              {"id":"t","name":{"nb":"T"},"kind":"other","establishedInResponseTo":{"proposals":["p"]},"phases":[{"status":"active","period":"{{other}}/.."}]}]
            """);

        Assert.Equal(expected, Open(decided, "2018-06-15"));
        Assert.Equal(expected, Open(setUp, "2018-06-15"));
    }

    [Theory]
    [InlineData(""" {"status":"active","period":"2018-06-01/.."} """, "", "p / ", " / ")]
    [InlineData(""" {"status":"active","period":"2018/.."} """, "", " / p", " / p")]
    [InlineData(""" {"status":"active","period":"2016/2017"},{"status":"active","period":"2018-06-01/.."} """, "", " / ", " / ")]
    [InlineData(""" {"status":"active"} """, "", " / p", " / p")]
    [InlineData(""" {"status":"planned","period":"2016-01-01/.."} """, "", "p / ", "p / ")]
    [InlineData(""" {"status":"proposed","period":"2016-01-01/.."},{"status":"active","period":"2018-06-01/.."} """, "", "p / ", " / ")]
    [InlineData("", "", " / p", " / p")]
    [InlineData(""" {"status":"active","period":"2018-06-01/.."} """, ""","sources":[{"document":"later"}] """, "p / ", "p / ")]
    public void A_structure_set_up_in_response_closes_a_proposal_from_the_day_on_which_it_has_begun(string phases, string sources, string may, string july)
    {
        CollaborationRegister register = Registers.With(
            $$"""
            "documents":[{"id":"later","title":{"nb":"L"},"date":"2020-01-01"}],"proposals":[{"id":"p","when":"2018-01-01"}],
            "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","establishedInResponseTo":{"proposals":["p"]},"phases":[{{phases}}]{{sources}} },
              {"id":"t","name":{"nb":"T"},"kind":"other","phases":[{"status":"active","period":"2010/.."}]}]
            """);

        Assert.Equal(may, Open(register, "2018-05-31"));
        Assert.Equal(july, Open(register, "2018-07-01"));
    }

    // An unknown phase may never have begun. What ended without a stated beginning had begun by then, and nobody says how long before.
    [Theory]
    [InlineData(""" {"status":"unknown"} """, " / p", " / p")]
    [InlineData(""" {"status":"unknown","period":"2016/2020"} """, " / p", " / p")]
    [InlineData(""" {"status":"unknown","period":"2018-06-01/.."} """, "p / ", " / p")]
    [InlineData(""" {"status":"ended","period":"2016/2017"} """, " / ", " / ")]
    [InlineData(""" {"status":"ended","period":"2018-06-01/.."} """, " / p", " / ")]
    public void A_structure_of_which_it_is_not_known_that_it_began_may_have_answered(string phases, string may, string july)
    {
        CollaborationRegister register = Registers.With(
            $$"""
            "proposals":[{"id":"p","when":"2018-01-01"}],
            "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","establishedInResponseTo":{"proposals":["p"]},"phases":[{{phases}}] }]
            """);

        Assert.Equal(may, Open(register, "2018-05-31"));
        Assert.Equal(july, Open(register, "2018-07-01"));
    }

    [Theory]
    [InlineData("2010/2015", "2012-06-01", true)]
    [InlineData("2010/2015", "2016-06-01", false)]
    [InlineData("2010/2015", "2015-06-01", null)]
    [InlineData("2010/..", "2012-06-01", false)]
    public void What_has_ended_was_in_force_as_long_as_it_ran(string period, string day, bool? isValid)
    {
        Validity<CollaborationStructure> structures = RegisterOnDay.Of(
            Registers.With($$""" "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","phases":[{"status":"ended","period":"{{period}}"}]}] """), Day(day)).Structures;

        Assert.Equal((isValid == true, isValid is null), (structures.Valid.Count == 1, structures.Unknown.Count == 1));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(""" {"status":"active","period":"2010/.."} """, true)]
    [InlineData(""" {"status":"active","period":"2010/2015"} """, false)]
    [InlineData(""" {"status":"active","period":"2010/"} """, null)]
    [InlineData(""" {"status":"planned"} """, false)]
    public void A_seat_is_held_no_longer_than_its_structure_is_there(string phases, bool? isHeld)
    {
        Validity<Seat> seats = RegisterOnDay.Of(
            Registers.With($$""" "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","phases":[{{phases}}],"seats":[{"id":"p"},{"id":"q","period":"2030/.."}]}] """), Day("2024-01-01")).Seats;

        Assert.Equal((isHeld == true ? "[p]" : "[]", isHeld is null ? "[p]" : "[]"), ($"[{string.Join(',', seats.Valid.Select(seat => seat.Id))}]", $"[{string.Join(',', seats.Unknown.Select(seat => seat.Id))}]"));
    }

    [Theory]
    [InlineData("undated,later", null)]
    [InlineData("undated,memo", true)]
    [InlineData("undated", true)]
    [InlineData("later", false)]
    public void Of_a_source_without_a_date_it_cannot_be_told_when_it_said_so(string sources, bool? isKnown)
    {
        string named = string.Join(",", sources.Split(',').Select(id => $$"""{"document":"{{id}}"}"""));
        Validity<OrganisationMembership> memberships = RegisterOnDay.Of(
            Registers.With(
                $$"""
                "documents":[{"id":"memo","title":{"nb":"M"},"date":"2015"},{"id":"later","title":{"nb":"L"},"date":"2018"},{"id":"undated","title":{"nb":"U"} }],
                "memberships":[{"member":"a","umbrella":"b","sources":[{{named}}]}]
                """),
            Day("2016-01-01")).Memberships;

        Assert.Equal((isKnown == true, isKnown is null), (memberships.Valid.Count == 1, memberships.Unknown.Count == 1));
    }

    [Fact]
    public void What_holds_stands_in_the_order_of_the_ids()
    {
        var asOf = RegisterOnDay.Of(
            Registers.With(
                """
                "actors":[{"type":"user-organisation","id":"a","name":{"nb":"A"}},{"type":"user-organisation","id":"b","name":{"nb":"B"}},{"type":"user-organisation","id":"c","name":{"nb":"C"}}],
                "memberships":[{"member":"b","umbrella":"c"},{"member":"a","umbrella":"c"},{"member":"a","umbrella":"b"}],
                "structures":[{"id":"t","name":{"nb":"T"},"kind":"other","phases":[{"status":"active"}],"seats":[{"id":"y"},{"id":"x"}]},
                  {"id":"s","name":{"nb":"S"},"kind":"other","phases":[{"status":"active"}],"seats":[{"id":"z"}]}],
                "proposals":[{"id":"q","when":"2010-01-01"},{"id":"p","when":"2010-01-01"}]
                """),
            Day("2018-01-01"));

        Assert.Equal(["a/b", "a/c", "b/c"], asOf.Memberships.Valid.Select(one => $"{one.Member}/{one.Umbrella}"));
        Assert.Equal(["s", "t"], asOf.Structures.Valid.Select(one => one.Id.ToString()));
        Assert.Equal(["x", "y", "z"], asOf.Seats.Valid.Select(one => one.Id.ToString()));
        Assert.Equal(["p", "q"], asOf.OpenProposals.Valid.Select(one => one.Id.ToString()));
    }

    [Fact]
    public void No_register_is_refused() => Assert.Throws<ArgumentNullException>("register", () => RegisterOnDay.Of(null!, Day("2018-01-01")));

    [Property(MaxTest = 50)]
    public void A_later_day_never_loses_a_seat_that_has_no_end(CollaborationRegister register, NonNegativeInt days)
    {
        LocalDate day = Day("2010-01-01");
        ValueList<Seat> before = RegisterOnDay.Of(register, day, Day("2100-01-01")).Seats.Valid;
        ValueList<Seat> after = RegisterOnDay.Of(register, day.PlusDays(days.Get), Day("2100-01-01")).Seats.Valid;

        Assert.All(before.Where(seat => seat.Period is null or { IsEndOpen: true }), seat => Assert.Contains(seat, after));
    }

    [Property(MaxTest = 50)]
    public void Nothing_is_valid_and_untold_at_once(CollaborationRegister register)
    {
        var asOf = RegisterOnDay.Of(register, Day("2016-06-01"));

        Assert.Empty(asOf.Structures.Valid.Intersect(asOf.Structures.Unknown));
        Assert.Empty(asOf.Seats.Valid.Intersect(asOf.Seats.Unknown));
    }

    private static string Open(CollaborationRegister register, string day)
    {
        Validity<Proposal> open = RegisterOnDay.Of(register, Day(day)).OpenProposals;
        return $"{string.Join(' ', open.Valid.Select(proposal => proposal.Id))} / {string.Join(' ', open.Unknown.Select(proposal => proposal.Id))}";
    }
}
