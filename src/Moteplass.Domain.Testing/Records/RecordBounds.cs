namespace Moteplass.Domain.Testing;

/// <summary>How large numbers and how long lists may be, where that differs from member to member.</summary>
internal static class RecordBounds
{
    private static readonly Dictionary<(Type Record, string Name), (int Least, int Most)> Numbers = new()
    {
        [(typeof(Seat), nameof(Seat.DeputyRank))] = (1, 999),
        [(typeof(RateCadence), nameof(RateCadence.Every))] = (1, 100),
        [(typeof(RecurrenceCadence), nameof(RecurrenceCadence.Every))] = (1, 100),
        [(typeof(RecurrenceCadence), nameof(RecurrenceCadence.MonthDays))] = (-31, 31),
        [(typeof(RecurrenceCadence), nameof(RecurrenceCadence.Months))] = (1, 12),
        [(typeof(RecurrenceCadence), nameof(RecurrenceCadence.Positions))] = (-31, 31),
        [(typeof(RecurrenceDay), nameof(RecurrenceDay.Nth))] = (-53, 53),
    };

    // Without an actor no structure has an owner, and without a structure nothing is said of the practice.
    private static readonly Dictionary<(Type Record, string Name), (int Least, int Most)> Lengths = new()
    {
        [(typeof(CollaborationRegister), nameof(CollaborationRegister.Actors))] = (1, 6),
        [(typeof(CollaborationRegister), nameof(CollaborationRegister.Structures))] = (1, 3),
        [(typeof(CollaborationRegister), nameof(CollaborationRegister.Meetings))] = (0, 6),
        [(typeof(CollaborationRegister), nameof(CollaborationRegister.Mappings))] = (0, 1),
    };

    /// <summary>The least and the greatest number that a member may hold.</summary>
    public static (int Least, int Most) Number(RecordMember member) => Numbers.GetValueOrDefault(member.Key, (1, 99));

    /// <summary>How long a member's list mostly is in a record that lies so many records deep: two everywhere, but one source is as good as two.</summary>
    public static (int Least, int Most) Length(RecordMember member, int level) =>
        Lengths.GetValueOrDefault(member.Key, (0, level < 2 ? 3 : member.Kind == typeof(SourceReference) ? 1 : 2));
}
