using FsCheck;
using FsCheck.Xunit;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Tests.Validation;
using NodaTime;
using static Moteplass.Domain.Tests.Analysis.Practice.Calendars;

namespace Moteplass.Domain.Tests.Analysis.History;

public sealed class StructureOverTimeTests
{
    private static readonly Id<CollaborationStructure> Group = Id<CollaborationStructure>.Parse("arbeidsgruppe-brukerorganisasjoner");

    [Fact]
    public void Nothing_is_looked_at_without_a_register_without_days_or_without_the_body()
    {
        var body = Id<CollaborationStructure>.Parse("g");

        Assert.Throws<ArgumentNullException>("register", () => StructureOverTime.Of(null!, body, []));
        Assert.Throws<ArgumentNullException>("days", () => StructureOverTime.Of(new CollaborationRegister(), body, null!));
        Assert.StartsWith(
            "The register has no structure with the id 'g'.",
            Assert.Throws<ArgumentException>("structure", () => StructureOverTime.Of(new CollaborationRegister(), body, [])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_is_followed_from_day_to_day()
    {
        CollaborationRegister register = Registers.With(
            """
            "actors":[{"type":"directorate","id":"hdir","name":{"nb":"Hdir"}},{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"}},{"type":"user-organisation","id":"safo","name":{"nb":"SAFO"}}],
            "structures":[{"id":"g","name":{"nb":"G"},"kind":"working-group","seatListing":{"completeOn":"2017-06-01"},"seats":[
              {"id":"p1","onBehalfOf":"hdir"},{"id":"p2","onBehalfOf":"ffo","period":"2016-01-01/2016-12-31"},{"id":"p3","onBehalfOf":"safo","period":"2016-07-01/.."}]}]
            """);

        ValueList<StructureOnDay> body = StructureOverTime.Of(register, Id<CollaborationStructure>.Parse("g"), [Day("2017-06-01"), Day("2016-06-01"), Day("2016-09-01")]);

        Assert.Equal(
            [
                "2016-06-01: Users 1, Authority 1; ",
                "2016-09-01: Users 2, Authority 1; Users 1 of 1, Authority 1 of 1,  2 of 2",
                "2017-06-01: Users 1, Authority 1; Users 1 of 2, Authority 1 of 1,  2 of 3",
            ],
            body.Select(day => $"{day.Day:uuuu-MM-dd}: {string.Join(", ", day.Sides.Select(side => $"{side.Side} {side.Listed}"))}; {string.Join(", ", day.Continuity.Select(side => $"{side.Side} {side.Kept} of {side.HoldersAtStart}"))}"));
    }

    // A18 beside A9: six organisations over the whole period, seat dates unstated, where five seats were given in December 2016.
    [Fact]
    public void Whether_the_working_group_of_0_24_had_five_or_six_organisations_cannot_be_told()
    {
        StructureOnDay body = Assert.Single(StructureOverTime.Of(ReferenceRegister.ZeroToTwentyFour, Group, [Day("2017-06-01")]));

        Assert.Equal(["Users 0..", "Authority 0.."], body.Sides.Select(side => $"{side.Side} {side.Listed}"));
        Assert.All(body.Sides, side => Assert.Null(side.IsAsStated));
    }

    // A15, changed: once the dates are known, so is the continuity.
    [Fact]
    public void Continuity_is_told_once_the_dates_are_known()
    {
        CollaborationRegister register = ReferenceRegister.ZeroToTwentyFour;
        LocalDate[] days = [Day("2017-04-01"), Day("2018-02-01")];
        Assert.Null(StructureOverTime.Of(register, Group, days)[1].Continuity[^1].Share);

        register = register with
        {
            Structures =
            [
                .. register.Structures.Select(structure => structure.Id != Group ? structure : structure with
                {
                    SeatListing = new SeatListing { CompleteOn = PartialDate.Parse("2018-02-01") },
                    Seats = [.. structure.Seats.Select((seat, i) => seat with { Period = ValidityPeriod.Parse(i == 0 ? "2016-12-01/2017-12-31" : "2016-12-01/..") })],
                }),
            ],
        };

        Assert.Equal(10.0 / 11, StructureOverTime.Of(register, Group, days)[1].Continuity[^1].Share);
    }

    [Property(MaxTest = 50)]
    public void A_body_has_kept_all_from_a_day_to_the_same_day_and_nobody_of_none(CollaborationRegister register, NonNegativeInt days)
    {
        LocalDate day = Day("2000-01-01").PlusDays(days.Get);
        var index = RegisterIndex.Of(register);
        Assert.All(
            register.Structures.SelectMany(structure => SideContinuityFinder.Find(structure, index, day, day)),
            side => Assert.Equal(side.HoldersAtStart == 0 || side.Unknown > 0 || !side.IsListComplete ? null : 1, side.Share));
    }
}
