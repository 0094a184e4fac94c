using Moteplass.Domain.Analysis;
using Moteplass.Domain.Reference;
using NodaTime;
using static Moteplass.Domain.Tests.Analysis.Edits;

namespace Moteplass.Domain.Tests.Analysis;

public sealed class RepresentationGraphTests
{
    private static readonly CollaborationRegister Register = ReferenceRegister.ZeroToTwentyFour;
    private static readonly LocalDate Day = new(2015, 12, 15);

    [Fact]
    public void An_organisation_with_a_seat_is_heard_directly()
    {
        RepresentationRoute route = Assert.Single(RoutesOf(Small(), "b"));

        Assert.Equal(("eier", "rad", "plass-b", "[]", true), (route.Owner.ToString(), route.Structure.ToString(), route.Seat.ToString(), route.Umbrellas.ToString(), route.IsCertain));
    }

    [Fact]
    public void A_member_is_heard_through_its_umbrella_and_a_member_of_a_member_through_both()
    {
        CollaborationRegister register = Small(("c", "b", null), ("d", "c", null));

        Assert.Equal("[b]", Assert.Single(RoutesOf(register, "c")).Umbrellas.ToString());
        Assert.Equal("[c, b]", Assert.Single(RoutesOf(register, "d")).Umbrellas.ToString());
    }

    [Fact]
    public void Umbrellas_that_are_members_of_one_another_do_not_go_round_for_ever()
    {
        CollaborationRegister register = Small(("c", "b", null), ("b", "c", null));

        Assert.Equal("[b]", Assert.Single(RoutesOf(register, "c")).Umbrellas.ToString());
        Assert.Equal("[]", Assert.Single(RoutesOf(register, "b")).Umbrellas.ToString());
    }

    [Theory]
    [InlineData("2010/2014", null)]
    [InlineData("2016/..", null)]
    [InlineData("2015/..", false)]
    [InlineData("2014/..", true)]
    [InlineData("2014/", false)]
    [InlineData(null, true)]
    public void A_membership_carries_on_its_days_and_perhaps_where_it_cannot_be_told(string? period, bool? certain)
    {
        ValueList<RepresentationRoute> routes = RoutesOf(Small(("c", "b", period)), "c");

        Assert.Equal(certain, routes.IsEmpty ? null : routes[0].IsCertain);
    }

    [Fact]
    public void The_member_through_which_an_umbrella_fills_its_seat_is_heard_though_no_membership_is_listed()
    {
        CollaborationRegister register = Small().WithStructure("rad", structure => structure with
        {
            Seats = [structure.Seats[0] with { Affiliation = Actor("d") }],
        });

        Assert.Equal("[b]", Assert.Single(RoutesOf(register, "d")).Umbrellas.ToString());
    }

    [Fact]
    public void The_member_that_fills_a_seat_is_named_once_where_its_membership_is_listed()
    {
        CollaborationRegister register = Small(("c", "b", null), ("d", "b", null)).WithStructure("rad", structure => structure with
        {
            Seats = [structure.Seats[0] with { Affiliation = Actor("d") }],
        });

        Assert.Single(RoutesOf(register, "d"));
    }

    [Fact]
    public void Routes_stand_by_organisation_owner_structure_seat_and_way()
    {
        CollaborationRegister register = Small(("c", "b", null), ("c", "d", null)).WithStructure("rad", one => one with
        {
            Owners = [Actor("eier"), Actor("annen")],
            Seats = [new Seat { Id = Id<Seat>.Parse("plass-d"), OnBehalfOf = Actor("d") }, .. one.Seats],
        });
        register = register with { Structures = [register.Structures[0] with { Id = Structure("utvalg") }, .. register.Structures] };

        Assert.Equal(
            [
                "b annen rad plass-b []", "b annen utvalg plass-b []", "b eier rad plass-b []", "b eier utvalg plass-b []",
                "c annen rad plass-b [b]", "c annen rad plass-d [d]", "c annen utvalg plass-b [b]", "c annen utvalg plass-d [d]",
                "c eier rad plass-b [b]", "c eier rad plass-d [d]", "c eier utvalg plass-b [b]", "c eier utvalg plass-d [d]",
                "d annen rad plass-d []", "d annen utvalg plass-d []", "d eier rad plass-d []", "d eier utvalg plass-d []",
            ],
            RepresentationGraph.Of(register, Day).Routes.Select(route => $"{route.Organisation} {route.Owner} {route.Structure} {route.Seat} {route.Umbrellas}"));
    }

    [Fact]
    public void A_membership_that_is_listed_twice_is_certain_where_one_of_the_two_is()
    {
        Assert.True(Assert.Single(RoutesOf(Small(("c", "b", "2015/.."), ("c", "b", "2014/..")), "c")).IsCertain);
        Assert.True(Assert.Single(RoutesOf(Small(("c", "b", "2014/.."), ("c", "b", "2015/..")), "c")).IsCertain);
    }

    [Fact]
    public void A_certain_way_goes_before_a_short_one()
    {
        CollaborationRegister longer = Small(("c", "b", "2015/.."), ("c", "d", null), ("d", "b", null));
        CollaborationRegister equal = longer with { Memberships = [.. longer.Memberships, Membership("a", "c"), Membership("a", "d", "2015/..")] };

        Assert.Equal(("[d, b]", true), Way(longer, "c"));
        Assert.Equal(("[c, d, b]", true), Way(equal, "a"));
        Assert.Equal(("[b]", false), Way(Small(("c", "b", "2015/.."), ("c", "d", "2015/.."), ("d", "b", null)), "c"));
        Assert.Empty(RepresentationGraph.Of(longer, Day).PossiblyHeard);
    }

    [Theory]
    [InlineData("2015/..")]
    [InlineData("2016/..")]
    [InlineData(null)]
    public void Whoever_fills_a_seat_surely_speaks_there_whatever_is_known_of_its_membership(string? period)
    {
        CollaborationRegister register = Small(("d", "b", period)).WithStructure("rad", structure => structure with
        {
            Seats = [structure.Seats[0] with { Affiliation = Actor("d") }],
        });

        Assert.Equal(("[b]", true), Way(register, "d"));
    }

    [Fact]
    public void A_seat_that_names_an_affiliation_alone_is_its_own()
    {
        CollaborationRegister register = Small(("c", "d", null)).WithStructure("rad", structure => structure with
        {
            Seats = [structure.Seats[0] with { OnBehalfOf = null, Affiliation = Actor("d") }],
        });

        Assert.Equal(("[]", true), Way(register, "d"));
        Assert.Equal(("[d]", true), Way(register, "c"));
        Assert.Empty(RoutesOf(register.WithStructure("rad", structure => structure with { Seats = [structure.Seats[0] with { OnBehalfOfStructure = Structure("rad") }] }), "d"));
    }

    [Fact]
    public void Routes_are_equal_by_what_they_say()
    {
        RepresentationRoute route = Assert.Single(RoutesOf(Small(("c", "b", null)), "c"));
        RepresentationRoute same = Assert.Single(RoutesOf(Small(("c", "b", null)), "c"));

        Assert.Equal(route, same);
        Assert.Equal(route.GetHashCode(), same.GetHashCode());
        Assert.Equal(route, Like(route, route.Umbrellas, route.IsCertain, route.Evidence));
        Assert.NotEqual(route, Like(route, [], route.IsCertain, route.Evidence));
        Assert.NotEqual(route, Like(route, route.Umbrellas, route.IsCertain, Assert.Single(RoutesOf(Small(), "b")).Evidence));
        Assert.NotEqual(route, Like(route, route.Umbrellas, isCertain: false, route.Evidence));

        static RepresentationRoute Like(RepresentationRoute route, ValueList<Id<Actor>> umbrellas, bool isCertain, Evidence evidence) =>
            new(route.Organisation, route.Owner, route.Structure, route.Seat, new(umbrellas), isCertain, new(evidence));
    }

    [Fact]
    public void Vacant_seats_and_structures_no_longer_in_force_carry_nobody()
    {
        Assert.True(RoutesOf(Small().WithStructure("rad", one => one with { Seats = [one.Seats[0] with { State = SeatState.Vacant }] }), "b").IsEmpty);
        Assert.True(RoutesOf(Small().WithStructure("rad", one => one.WithPhases(phase => phase with { Status = PhaseStatus.Ended })), "b").IsEmpty);
        Assert.False(Assert.Single(RoutesOf(Small().WithStructure("rad", one => one with { Phases = [] }), "b")).IsCertain);
    }

    [Fact]
    public void Every_owner_of_a_joint_structure_hears_its_organisations() => Assert.Equal(
        ["annen", "eier"],
        RoutesOf(Small().WithStructure("rad", one => one with { Owners = [Actor("eier"), Actor("annen")] }), "b").Select(route => route.Owner.ToString()));

    [Fact]
    public void Whoever_has_a_seat_and_an_umbrella_in_the_same_place_is_heard_twice()
    {
        CollaborationRegister register = Small(("c", "b", null)).WithStructure("rad", one => one with
        {
            Seats = [.. one.Seats, new Seat { Id = Id<Seat>.Parse("plass-c"), OnBehalfOf = Actor("c") }],
        });

        HeardTwice twice = Assert.Single(RepresentationGraph.Of(register, Day).HeardTwice);

        Assert.Equal(("c", "eier", 2), (twice.Organisation.ToString(), twice.Owner.ToString(), twice.Routes.Count));
    }

    [Fact]
    public void Two_seats_held_the_same_way_in_one_structure_are_one_way()
    {
        CollaborationRegister register = Small().WithStructure("rad", one => one with
        {
            Seats = [.. one.Seats, new Seat { Id = Id<Seat>.Parse("plass-b-2"), OnBehalfOf = Actor("b") }],
        });

        Assert.Empty(RepresentationGraph.Of(register, Day).HeardTwice);
        Assert.Equal(2, RepresentationGraph.Of(register, Day).Routes.Count());
    }

    [Fact]
    public void Who_has_no_route_is_not_heard_and_who_has_only_uncertain_ones_is_perhaps_heard()
    {
        RepresentationGraph graph = RepresentationGraph.Of(Small(("c", "b", "2015/..")), Day);

        Assert.Equal(["d"], graph.NotHeard.Select(id => id.ToString()));
        Assert.Equal(["c"], graph.PossiblyHeard.Select(id => id.ToString()));
    }

    [Fact]
    public void Who_has_one_certain_route_is_heard_whatever_the_others_are()
    {
        CollaborationRegister register = Small(("b", "c", "2015/..")).WithStructure("rad", structure => structure with
        {
            Seats = [.. structure.Seats, new Seat { Id = Id<Seat>.Parse("plass-c"), OnBehalfOf = Actor("c") }],
        });

        Assert.Equal([true, false], RoutesOf(register, "b").Select(route => route.IsCertain));
        Assert.Empty(RepresentationGraph.Of(register, Day).PossiblyHeard);
    }

    [Fact]
    public void No_register_is_refused() => Assert.Throws<ArgumentNullException>("register", () => RepresentationGraph.Of(null!, Day));

    [Fact]
    public void In_2015_NDFU_may_reach_four_directorates_through_UF_and_the_pupils_reach_none()
    {
        RepresentationGraph graph = RepresentationGraph.Of(Register, Day);

        Assert.Equal(["avdir", "bufdir", "hdir", "udir"], graph.RoutesOf(Actor("ndfu")).Select(route => route.Owner.ToString()).Distinct());
        Assert.All(graph.RoutesOf(Actor("ndfu")), route => Assert.Equal("[unge-funksjonshemmede]", route.Umbrellas.ToString()));
        Assert.All(graph.RoutesOf(Actor("ndfu")), route => Assert.False(route.IsCertain));
        Assert.Contains(Actor("ndfu"), graph.PossiblyHeard);
        Assert.Equal(["bar", "barnevernsbarna", "elevorganisasjonen", "mhu"], graph.NotHeard.Select(id => id.ToString()));
        Assert.Contains(graph.HeardTwice, twice => twice.Organisation == Actor("ffo") && twice.Owner == Actor("udir"));
    }

    [Fact]
    public void A_route_names_the_records_and_sources_it_rests_on()
    {
        RepresentationRoute route = RepresentationGraph.Of(Register, Day).RoutesOf(Actor("ndfu")).First();

        Assert.Equal(
            [new(RecordType.Membership, "ndfu/unge-funksjonshemmede"), new(RecordType.Structure, "avdir-brukerrad"), new(RecordType.Seat, "avdir-brukerrad-uf")],
            route.Evidence.Records);
        Assert.True(route.Evidence.HasInferredSource);
    }

    [Fact]
    public void The_order_of_the_register_changes_nothing() =>
        Assert.Equal(RepresentationGraph.Of(Register, Day).Routes, RepresentationGraph.Of(Register.Reversed(), Day).Routes);

    private static (string Through, bool IsCertain) Way(CollaborationRegister register, string organisation)
    {
        RepresentationRoute route = Assert.Single(RoutesOf(register, organisation));
        return (route.Umbrellas.ToString(), route.IsCertain);
    }

    private static OrganisationMembership Membership(string member, string umbrella, string? period = null) =>
        new() { Member = Actor(member), Umbrella = Actor(umbrella), Period = period is null ? null : ValidityPeriod.Parse(period) };

    private static ValueList<RepresentationRoute> RoutesOf(CollaborationRegister register, string organisation) =>
        [.. RepresentationGraph.Of(register, Day).RoutesOf(Actor(organisation))];

    /// <summary>A council of one owner with one seat, held by b; c and d are other organisations.</summary>
    private static CollaborationRegister Small(params (string Member, string Umbrella, string? Period)[] memberships) => new()
    {
        Actors =
        [
            new Directorate { Id = Actor("eier"), Name = new("Eier") },
            new Directorate { Id = Actor("annen"), Name = new("Annen") },
            .. new[] { "b", "c", "d" }.Select(id => new UserOrganisation { Id = Actor(id), Name = new(id) }),
        ],
        Memberships = [.. memberships.Select(one => Membership(one.Member, one.Umbrella, one.Period))],
        Structures =
        [
            new CollaborationStructure
            {
                Id = Structure("rad"),
                Name = new("Råd"),
                Kind = StructureKind.UserCouncil,
                Owners = [Actor("eier")],
                Phases = [new Phase { Status = PhaseStatus.Active }],
                Seats = [new Seat { Id = Id<Seat>.Parse("plass-b"), OnBehalfOf = Actor("b") }],
            },
        ],
    };
}
