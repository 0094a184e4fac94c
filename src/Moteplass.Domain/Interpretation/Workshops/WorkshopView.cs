namespace Moteplass.Domain.Interpretation;

/// <summary>A workshop with what it says of whether it was held, and when.</summary>
internal sealed class WorkshopView(Workshop workshop)
{
    private const string DateMember = "date";

    public Workshop Workshop { get; } = workshop;

    /// <summary>Whether it was held; unknown if nothing says so, as of a workshop that was only planned.</summary>
    public bool? WasHeld { get; } =
        workshop.Held is not null || workshop.Status == MeetingStatus.Held ? true
        : workshop.Status is MeetingStatus.Cancelled or MeetingStatus.Postponed ? false
        : null;

    /// <summary>The day, or the first day: the one on which it was held, or else the one for which it is planned.</summary>
    public PartialDate? FirstDay => Workshop.Held?.Date ?? Workshop.Planned?.Date;

    /// <summary>The last day, which is the first one where no other is stated.</summary>
    public PartialDate? LastDay => Workshop.Held?.Date is { } held ? Workshop.Held.Until ?? held : Workshop.Planned?.Until ?? Workshop.Planned?.Date;

    /// <summary>When people were invited, or else when it was announced.</summary>
    public PartialDate? Invited => Workshop.Invitation?.SentOn ?? Workshop.Planned?.AnnouncedOn;

    /// <summary>The time of day, as it was held, or else as it was planned.</summary>
    public ClockTimes? Times => Workshop.Held?.Times ?? Workshop.Planned?.Times;

    /// <summary>The ages of those who take part: those who came, or else those whom it was meant for.</summary>
    public AgeRange? Ages => Workshop.Ages ?? (WasHeld == true ? null : Workshop.Planned?.Ages);

    /// <summary>Whether it lasts several days; false where only one is stated.</summary>
    public bool LastsSeveralDays => FirstDay is { } first && LastDay is { } last && last.Earliest > first.Latest;

    /// <summary>Whether several sources each state the day: they disagree, and no day is certain.</summary>
    public bool IsDayDisputed => IsDisputed(Workshop.Held?.Date is null ? Workshop.Planned : Workshop.Held);

    private static bool IsDisputed(SourcedRecord? record) =>
        record?.Sources.Count(source => source.Members.Contains(DateMember)) > 1;
}
