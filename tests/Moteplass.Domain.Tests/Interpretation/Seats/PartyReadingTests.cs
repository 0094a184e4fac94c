using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Tests.Validation;

namespace Moteplass.Domain.Tests.Interpretation.Seats;

public sealed class PartyReadingTests
{
    private static readonly Id<Actor> Ministry = Id<Actor>.Parse("dep");
    private static readonly Id<Actor> Directorate = Id<Actor>.Parse("dir");

    private static readonly CollaborationRegister Register = Registers.With("""
        "actors":[{"type":"public-body","id":"dep","name":{"nb":"Dep"},"kind":"ministry"},{"type":"directorate","id":"dir","name":{"nb":"Dir"}}],
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","owners":["dep","dir"]}]
        """);

    [Fact]
    public void One_of_several_owners_is_that_one_and_the_owner_as_such_each_of_them()
    {
        Assert.Equal((true, true), (Includes(new OwnerParty(), Ministry), Includes(new OwnerParty { Organ = Organ.Board }, Directorate)));
        Assert.Equal((true, false), (Includes(new OwnerParty { Owner = Ministry }, Ministry), Includes(new OwnerParty { Owner = Ministry }, Directorate)));
        Assert.False(Includes(new OwnerParty { Owner = Id<Actor>.Parse("x") }, Id<Actor>.Parse("x")));
    }

    [Fact]
    public void An_organ_of_an_actor_is_of_the_actor() => Assert.Equal(
        (true, false),
        (Includes(new ActorParty { Actor = Ministry, Organ = Organ.Minister }, Ministry), Includes(new ActorParty { Actor = Ministry, Organ = Organ.Minister }, Directorate)));

    [Theory]
    [InlineData(PartyCategory.PublicBody, true, true, false)]
    [InlineData(PartyCategory.Municipality, null, true, null)]
    [InlineData(PartyCategory.Politician, null, true, false)]
    [InlineData(PartyCategory.Official, null, null, false)]
    [InlineData(PartyCategory.UserOrganisation, false, false, true)]
    [InlineData(PartyCategory.Relative, false, false, null)]
    public void Of_a_category_is_what_the_kind_of_actor_tells(PartyCategory category, bool? directorate, bool? municipality, bool? organisation)
    {
        var name = new LocalizedText("X");

        Assert.Equal(directorate, PartyReading.Includes(category, new Directorate { Id = Directorate, Name = name }));
        Assert.Equal(municipality, PartyReading.Includes(category, new PublicBody { Id = Directorate, Name = name, Kind = PublicBodyKind.Municipality }));
        Assert.Equal(organisation, PartyReading.Includes(category, new UserOrganisation { Id = Directorate, Name = name }));
    }

    private static bool? Includes(Party party, Id<Actor> actor) => PartyReading.Includes(party, actor, Register.Structures[0], RegisterIndex.Of(Register));
}
