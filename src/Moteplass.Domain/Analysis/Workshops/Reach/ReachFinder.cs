using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>Who that can act heard it.</summary>
internal static class ReachFinder
{
    public static WorkshopReach Find(WorkshopCase one)
    {
        Workshop workshop = one.Workshop;
        var reach = new WorkshopReach
        {
            HighestPresent = Highest(workshop.Audience.Where(IsPresent)),
            HighestReached = Highest(workshop.Audience.Where(party => IsPresent(party) || party.ReceivedOn is not null)),
            Recipients = [.. workshop.HeldFor.Distinct().Select(party => new Recipient { Party = party, Reach = Of(workshop.Audience.Where(other => other.Party == party)) }).OrderBy(recipient => recipient.Reach)],
            HandOverDays = one.DaysToFirst(workshop.Audience.Select(party => party.ReceivedOn)),
        };
        return reach with { InWords = ReachWords.Of(reach) };
    }

    private static RecipientReach Of(IEnumerable<WorkshopAudience> entries)
    {
        WorkshopAudience[] all = [.. entries];
        return all.Any(IsPresent) ? RecipientReach.There
            : all.Any(party => party.ReceivedOn is not null) ? RecipientReach.Received
            : all.Length > 0 && all.All(party => party.Presence is Presence.Absent or Presence.Excused) ? RecipientReach.Neither
            : RecipientReach.Unknown;
    }

    private static bool IsPresent(WorkshopAudience one) => one.Presence is Presence.Present or Presence.Remote;

    private static AnchoringLevel? Highest(IEnumerable<WorkshopAudience> audience) =>
        audience.Select(party => party.Level).OfType<AnchoringLevel>().OrderBy(level => level.Rank()).Select(level => (AnchoringLevel?)level).FirstOrDefault();
}
