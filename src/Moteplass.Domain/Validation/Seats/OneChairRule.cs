namespace Moteplass.Domain.Validation;

/// <summary>SEA004.</summary>
internal static class OneChairRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.OneChair,
            Severity.Error,
            new(
                "Det er ikke to ledere på samme tid.",
                "Det er ikkje to leiarar på same tid.",
                "There are no two chairs at a time."),
            "corpus"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((CollaborationStructure structure, Place place) in context.Structures)
        {
            if (structure.Mandates.Any(mandate => mandate.Offices.Any(office => office is { Role: SeatRole.Chair, Count: { } count } && count != CountRange.Exactly(1))))
            {
                continue;
            }

            (Seat Seat, int Index)[] chairs = [.. structure.Seats.Select((seat, i) => (seat, i)).Where(one => one.seat.Role == SeatRole.Chair)];
            for (int i = 1; i < chairs.Length; i++)
            {
                if (chairs.Take(i).Any(other => other.Seat.Period is { } period && chairs[i].Seat.Period is { } later && period.Overlaps(later) == true))
                {
                    report(place.At("seats", chairs[i].Index), new(
                        "To har ledervervet på samme tid.", "To har leiarvervet på same tid.", "Two hold the chair at the same time."));
                }
            }
        }
    }
}
