namespace Moteplass.Domain.Interpretation;

/// <summary>The groups into which participants of a workshop are divided.</summary>
internal static class WorkshopGroups
{
    /// <summary>The least that the largest group of a session may have, or null if that is not known.</summary>
    public static int? LeastInLargest(WorkshopSession session, Workshop workshop) =>
        session.GroupSize is { } stated ? (stated.IsApproximate ? null : stated.Minimum)
        : session is { Kind: WorkshopSessionKind.GroupWork, ReservedFor.IsEmpty: true, Groups: { IsApproximate: false, Maximum: { } groups } } && groups > 0
            && workshop.Participants is { IsApproximate: false } participants && IsAlone(session, workshop)
            ? (participants.Minimum + groups - 1) / groups
            : null;

    /// <summary>The most people that a group of a session should have.</summary>
    public static int Limit(WorkshopSession session) =>
        session.Method is WorkshopMethod.DialogueCafe or WorkshopMethod.GuestTable ? WorkshopLimits.TableSize : WorkshopLimits.GroupSize;

    /// <summary>Whether all who take part are in the groups of this session: no other may be held at the same time.</summary>
    private static bool IsAlone(WorkshopSession session, Workshop workshop) => workshop.Sessions.All(other =>
        ReferenceEquals(other, session) || WorkshopProgramme.IsContent(other.Kind) == false || other.Kind is WorkshopSessionKind.Talk or WorkshopSessionKind.Opening or WorkshopSessionKind.Plenary or WorkshopSessionKind.Summary
        || AreApart(session.Times, other.Times));

    private static bool AreApart(ClockTimes? one, ClockTimes? other) =>
        one is { End: { } end } first && other is { End: { } otherEnd } second && (end <= second.Start || otherEnd <= first.Start);
}
