using System.Buffers;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Json;

/// <summary>What can be made in code and has no form on the wire is refused by name.</summary>
public sealed class UnwritableTests
{
    private static readonly CollaborationStructure Council = new() { Id = Id<CollaborationStructure>.Parse("rad"), Name = new("Råd"), Kind = StructureKind.UserCouncil };

    public static TheoryData<CollaborationRegister, string> Unwritable { get; } = new()
    {
        {
            new() { Structures = [Council with { Name = null! }] },
            "The required member 'name' of a CollaborationStructure is null and cannot be written."
        },
        {
            new() { Structures = [Council with { Kind = (StructureKind)99 }] },
            "99 is no StructureKind and cannot be written. Allowed: UserCouncil, UserCommittee, BilateralProgramme, JointArena, WorkingGroup, SteeringGroup, NationalCouncil, ReferenceGroup, ExpertCommittee, YouthCouncil, ParticipationCouncil, DialogueForum, AssignmentDialogue, Other."
        },
        {
            new() { Structures = [Council with { ContactForm = (ContactForm)(-1) }] },
            "-1 is no ContactForm and cannot be written. Allowed: Council, Bilateral."
        },
        {
            new() { Structures = [Council with { Id = default }] },
            "An Id<CollaborationStructure> is the default, no id, and cannot be written. Give the record an id."
        },
    };

    [Theory]
    [MemberData(nameof(Unwritable))]
    public void It_is_refused_by_name(CollaborationRegister register, string message)
    {
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => MoteplassJson.Write(register)).Message);
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => MoteplassJson.WriteUtf8(register, indented: true)).Message);
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => MoteplassJson.Write(register, new ArrayBufferWriter<byte>())).Message);
    }
}
