using Moteplass.Domain.Planning;
using static Moteplass.Domain.Tests.Planning.Plans;

namespace Moteplass.Domain.Tests.Planning;

/// <summary>What cannot be planned is refused by one kind of exception, which names the member.</summary>
public sealed class PlanRequestTests
{
    private static readonly CollaborationRegister Small = Register(Council("rad", PerYear("4"), "ffo"));

    public static TheoryData<string, PlanRequest> Bad => new()
    {
        { "Interval is longer than three years.", new PlanRequest { Interval = Interval("2027-01-01/2030-01-01") } },
        { "Interval is not within the years 1900 to 2199.", new PlanRequest { Interval = Interval("1899-12-31/1900-01-31") } },
        { "Interval is not within the years 1900 to 2199.", new PlanRequest { Interval = Interval("2199-12-31/2200-01-01") } },
        { "Interval is null.", new PlanRequest { Interval = null! } },
        { "AsOf is not within the years 1900 to 2199.", For2027() with { AsOf = Day("1899-12-31") } },
        { "Weights is null.", For2027() with { Weights = null! } },
        { "Weights.UsualDay is -1; it must be 0 to 1,000.", For2027() with { Weights = new PlanWeights { UsualDay = -1 } } },
        { "Weights.NthWeek is 1001; it must be 0 to 1,000.", For2027() with { Weights = new PlanWeights { NthWeek = 1001 } } },
        { "Weights.AnySameDay is 1001; it must be 0 to 1,000.", For2027() with { Weights = new PlanWeights { AnySameDay = 1001 } } },
        { "Weights.DeadlineOnDayOff is -3; it must be 0 to 1,000.", For2027() with { Weights = new PlanWeights { DeadlineOnDayOff = -3 } } },
        { "RoundsPerStructure is -1; it must be 0 to 1,000.", For2027() with { RoundsPerStructure = -1 } },
        { "Movable is not one of its values.", For2027() with { Movable = (MovableMeetings)9 } },
        { "Structures: the register has no structure with the id 'utvalg'.", For2027() with { Structures = [Id("utvalg")] } },
        { "Structures: the register has no structure with the id ''.", For2027() with { Structures = [default] } },
        { "Structures names 'rad' twice.", For2027() with { Structures = [Id("rad"), Id("rad")] } },
        { "Wishes: the register has no structure with the id 'utvalg'.", For2027(Thursdays("utvalg")) },
        { "Wishes has two for 'rad' and one purpose.", For2027(Thursdays("rad"), Thursdays("rad")) },
        { "Wishes: Meetings for 'rad' must be 1 to 366 a year.", For2027(Thursdays("rad") with { Meetings = 0 }) },
        { "Wishes: Meetings for 'rad' must be 1 to 366 a year.", For2027(Thursdays("rad") with { Meetings = 1099 }) },
        { "Wishes: the purpose for 'rad' has no such value.", For2027(Thursdays("rad") with { Purpose = (CadencePurpose)9 }) },
        {
            "Wishes: UsualDays for 'rad' must be weekdays, each or the first to the fifth of the month, from its beginning or its end.",
            For2027(Thursdays("rad") with { UsualDays = [new RecurrenceDay { Weekday = Weekday.Monday, Nth = 6 }] })
        },
        { "Capacities: the register has no actor with the id 'safo'.", For2027() with { Capacities = [Of("safo", 1)] } },
        { "Capacities: MeetingsADay of 'ffo' is -1; it must be 0 to 1,000.", For2027() with { Capacities = [Of("ffo", -1)] } },
        { "Capacities has two for 'ffo' on one day.", For2027() with { Capacities = [Of("ffo", 1), Of("ffo", 2)] } },
        { "Capacities has two for 'ffo' on one day.", For2027() with { Capacities = [Of("ffo", 0, "2027-05-01/2027-05-10"), Of("ffo", 2, "2027-05-10/2027-05-20")] } },
    };

    [Theory]
    [MemberData(nameof(Bad), DisableDiscoveryEnumeration = true)]
    public void What_cannot_be_planned_is_refused_by_name(string why, PlanRequest request)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => MeetingPlan.Of(Small, request));

        Assert.Equal("request", refused.ParamName);
        Assert.StartsWith(why, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wish_for_a_structure_that_is_not_to_be_planned_is_refused() => Assert.StartsWith(
        "Wishes: 'b' is not among the structures to plan.",
        Assert.Throws<ArgumentException>(() => MeetingPlan.Of(Register(Council("a"), Council("b")), For2027(Thursdays("b")) with { Structures = [Id("a")] })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Null_is_refused()
    {
        Assert.Equal("register", Assert.Throws<ArgumentNullException>(() => MeetingPlan.Of(null!, For2027())).ParamName);
        Assert.Equal("request", Assert.Throws<ArgumentNullException>(() => MeetingPlan.Of(Small, null!)).ParamName);
    }

    [Fact]
    public void A_capacity_for_some_days_stands_beside_the_one_for_all_days_and_its_top_management_has_its_own() => Assert.Equal(4, MeetingPlan.Of(
        Small,
        For2027() with { Capacities = [Of("ffo", 2), Of("ffo", 0, "2027-05-01/2027-05-10"), Of("ffo", 1, "2027-05-11/2027-05-20"), Of("ffo", 3) with { IsTopManagement = true }] }).Quality.Placed);

    private static Capacity Of(string actor, int meetings, string? within = null) =>
        new() { Actor = Id<Actor>.Parse(actor), MeetingsADay = meetings, Within = within is null ? null : Interval(within) };
}
