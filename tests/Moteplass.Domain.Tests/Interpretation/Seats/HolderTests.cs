using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Tests.Interpretation;

public sealed class HolderTests
{
    [Theory]
    [InlineData("a", "s", "b", "a", null)]
    [InlineData(null, "s", "b", null, "s")]
    [InlineData(null, null, "b", "b", null)]
    [InlineData(null, null, null, null, null)]
    public void A_seat_is_held_for_an_actor_or_else_a_structure_or_else_the_organisation_that_fills_it(
        string? actor, string? structure, string? affiliation, string? holder, string? holdingStructure)
    {
        Holder? held = new Seat { Id = Id<Seat>.Parse("p"), OnBehalfOf = Actor(actor), OnBehalfOfStructure = Structure(structure), Affiliation = Actor(affiliation) }.Holder();

        Assert.Equal((Actor(holder), Structure(holdingStructure)), (held?.Actor, held?.Structure));
    }

    [Fact]
    public void An_actor_and_a_structure_of_one_id_are_two_holders()
    {
        Holder? actor = new Seat { Id = Id<Seat>.Parse("p"), OnBehalfOf = Actor("x") }.Holder();

        Assert.Equal(Holder.Of(Id<Actor>.Parse("x")), actor);
        Assert.NotEqual(actor, new Seat { Id = Id<Seat>.Parse("p"), OnBehalfOfStructure = Structure("x") }.Holder());
    }

    private static Id<Actor>? Actor(string? id) => id is null ? null : Id<Actor>.Parse(id);

    private static Id<CollaborationStructure>? Structure(string? id) => id is null ? null : Id<CollaborationStructure>.Parse(id);
}
