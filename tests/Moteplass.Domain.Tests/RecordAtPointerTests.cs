using FsCheck.Xunit;
using Moteplass.Domain.Json;
using Moteplass.Domain.Tests.Json;

namespace Moteplass.Domain.Tests;

public sealed class RecordAtPointerTests
{
    private static readonly CollaborationRegister Register = MoteplassJson.Read(Reading.EveryMember);

    [Theory]
    [InlineData("", "CollaborationRegister")]
    [InlineData("/schemaVersion", "CollaborationRegister")]
    [InlineData("/structures/0", "CollaborationStructure")]
    [InlineData("/structures/0/owners/0", "CollaborationStructure")]
    [InlineData("/structures/0/strange", "CollaborationStructure")]
    [InlineData("/structures/0/seats/0/role", "Seat")]
    [InlineData("/structures/0/seats/0/sources/0/note/nb", "SourceReference")]
    [InlineData("/structures/0/mandates/0/voting/quorum/share", "Quorum")]
    public void The_innermost_record_on_the_way_is_found(string pointer, string type) =>
        Assert.Equal(type, Register.At(JsonPointer.Parse(pointer)).GetType().Name);

    [Theory]
    [InlineData("/structures/99")]
    [InlineData("/structures/-1")]
    [InlineData("/structures/00")]
    [InlineData("/strange/0")]
    [InlineData("/0")]
    public void A_way_without_a_record_leads_to_the_register(string pointer) => Assert.Same(Register, Register.At(JsonPointer.Parse(pointer)));

    [Property(MaxTest = 30)]
    public void Each_record_is_found_at_its_own_place(CollaborationRegister register) => Assert.All(
        register.Structures.SelectMany((structure, i) => structure.Seats.Select((seat, k) => (Pointer: $"/structures/{i}/seats/{k}", Seat: seat))),
        one => Assert.Same(one.Seat, register.At(JsonPointer.Parse(one.Pointer))));
}
