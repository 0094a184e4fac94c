namespace Moteplass.Domain.Testing;

/// <summary>How long lists may be, where that differs from member to member.</summary>
internal static class RecordBounds
{
    // Without an actor no structure has an owner, and without a structure nothing is said of the practice.
    private static readonly Dictionary<(Type Record, string Name), (int Least, int Most)> Lengths = new()
    {
        [(typeof(CollaborationRegister), nameof(CollaborationRegister.Actors))] = (1, 6),
        [(typeof(CollaborationRegister), nameof(CollaborationRegister.Structures))] = (1, 3),
        [(typeof(CollaborationRegister), nameof(CollaborationRegister.Meetings))] = (0, 6),
        [(typeof(CollaborationRegister), nameof(CollaborationRegister.Mappings))] = (0, 1),
    };

    /// <summary>How long a member's list usually is in a record at a given depth: two everywhere, but one source is as good as two.</summary>
    public static (int Least, int Most) Length(RecordMember member, int level) =>
        Lengths.GetValueOrDefault(member.Key, (0, level < 2 ? 3 : member.Kind == typeof(SourceReference) ? 1 : 2));
}
