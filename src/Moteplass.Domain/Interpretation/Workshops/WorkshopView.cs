namespace Moteplass.Domain.Interpretation;

/// <summary>A workshop with what it says of whether it was held, and when.</summary>
internal sealed class WorkshopView(Workshop workshop)
{
    private const string DateMember = "date";

    /// <summary>Whether it was held; unknown if nothing says so, as of a workshop that was only planned.</summary>
    public bool? WasHeld { get; } = MeetingView.IsHeld(workshop.Held, workshop.Status);

    /// <summary>The day, or the first day: the one on which it was held, or else the one for which it is planned.</summary>
    public PartialDate? FirstDay => workshop.Held?.Date ?? workshop.Planned?.Date;

    /// <summary>The last day, which is the first one where no other is stated.</summary>
    public PartialDate? LastDay => workshop.Held?.Date is { } held ? workshop.Held.Until ?? held : workshop.Planned?.Until ?? workshop.Planned?.Date;

    /// <summary>When people were invited, or else when it was announced.</summary>
    public PartialDate? Invited => workshop.Invitation?.SentOn ?? workshop.Planned?.AnnouncedOn;

    /// <summary>The time of day on which it was held; that of the plan where it is not held yet, or was held on the day planned.</summary>
    public ClockTimes? Times => workshop.Held?.Times ?? (WasHeld != true || (workshop.Held?.Date is { } held && held == workshop.Planned?.Date) ? workshop.Planned?.Times : null);

    /// <summary>The ages of those who take part: those who came, or else those whom it was meant for.</summary>
    public AgeRange? Ages => workshop.Ages ?? (WasHeld == true ? null : workshop.Planned?.Ages);

    /// <summary>Whether it lasts several days; false where only one is stated.</summary>
    public bool LastsSeveralDays => FirstDay is { } first && LastDay is { } last && last.Earliest > first.Latest;

    /// <summary>Whether several sources each state the day: they disagree, and no day is certain.</summary>
    public bool IsDayDisputed => IsDisputed(workshop.Held?.Date is null ? workshop.Planned : workshop.Held);

    /// <summary>The days from the deadline for registering to the first day, if they definitely are too few to meet needs; otherwise null.</summary>
    public CountRange? TooFewDaysToMeetNeeds => !IsDayDisputed
        && DaysBetween.Of(workshop.Invitation?.RegisterBy, FirstDay) is { } days && days.IsAtLeast(WorkshopLimits.RegistrationDays) == false ? days : null;

    private static bool IsDisputed(SourcedRecord? record) =>
        record?.Sources.Count(source => source.Members.Contains(DateMember)) > 1;
}
