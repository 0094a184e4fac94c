using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>What the register says of one structure, as the review needs it.</summary>
internal sealed class PracticeData
{
    public PracticeData(RegisterIndex index, CollaborationStructure structure, DateInterval interval, MeetingCalendar calendar)
    {
        Index = index;
        Structure = structure;
        Mandates = new StructureMandates(structure);
        Interval = interval;
        Calendar = calendar;
    }

    public RegisterIndex Index { get; }

    public CollaborationStructure Structure { get; }

    public StructureMandates Mandates { get; }

    public DateInterval Interval { get; }

    public MeetingCalendar Calendar { get; }

    /// <summary>The meetings of the structure, joint ones among them, by id.</summary>
    public IReadOnlyList<MeetingView> Meetings => field ??=
    [
        .. Index.MeetingsOf(Structure.Id)
            .DistinctBy(meeting => meeting.Id)
            .OrderBy(meeting => meeting.Id)
            .Select(meeting => new MeetingView(meeting)),
    ];

    /// <summary>The meetings that stand in for postponed ones.</summary>
    public HashSet<Id<Meeting>> Replacements => field ??= [.. Meetings.Select(view => view.Meeting.PostponedTo).OfType<Id<Meeting>>()];

    /// <summary>The times of the interval of which a complete list names every meeting of a purpose.</summary>
    public ValueList<DateInterval> ListedFor(CadencePurpose purpose) =>
        PeriodDays.Join(ListsOf(purpose).Select(listing => Interval.Surely(listing.Period)).OfType<DateInterval>());

    /// <summary>Whether a complete list of ordinary meetings is stated, of which it cannot be told how much of the interval it covers.</summary>
    public bool IsListedTooCoarsely => ListsOf(CadencePurpose.Ordinary).Any(listing => Interval.Possibly(listing.Period) is { } possible && Interval.Surely(listing.Period) != possible);

    /// <summary>Whether a list names every meeting of a purpose: for ordinary meetings the constituting ones too, which count as such.</summary>
    public static bool IsCompleteFor(MeetingListing listing, CadencePurpose purpose) =>
        listing.Complete && (listing.Kinds.IsEmpty || KindsOf(purpose).All(listing.Kinds.Contains));

    /// <summary>The days of the interval on which a mandate of a living structure is in force, surely or possibly.</summary>
    /// <remarks>A mandate without a period is in force always if it is the only one; of several, it cannot be told which holds.</remarks>
    public (ValueList<DateInterval> Surely, ValueList<DateInterval> Possibly) DaysOf(Mandate mandate)
    {
        (ValueList<DateInterval> surelyAlive, ValueList<DateInterval> possiblyAlive) = Life();
        return mandate.Period is { } period
            ? ([.. surelyAlive.Select(days => days.Surely(period)).OfType<DateInterval>()], [.. possiblyAlive.Select(days => days.Possibly(period)).OfType<DateInterval>()])
            : (Structure.Mandates.Count == 1 ? surelyAlive : [], possiblyAlive);
    }

    /// <summary>The days of the interval on which the structure is in force. One without phases is taken to be active throughout.</summary>
    private (ValueList<DateInterval> Surely, ValueList<DateInterval> Possibly) Life()
    {
        if (Structure.Phases.IsEmpty)
        {
            return ([Interval], [Interval]);
        }

        Phase[] active = [.. Structure.Phases.Where(InForce.IsSureWithin)];
        Phase[] perhaps = [.. Structure.Phases.Where(phase => InForce.IsSureWithin(phase) || phase.Status == PhaseStatus.Unknown)];
        return (
            PeriodDays.Join(active.Select(phase => phase.Period is { } period ? Interval.Surely(period) : Interval).OfType<DateInterval>()),
            PeriodDays.Join(perhaps.Select(phase => phase.Period is { } period ? Interval.Possibly(period) : Interval).OfType<DateInterval>()));
    }

    private IEnumerable<MeetingListing> ListsOf(CadencePurpose purpose) =>
        Index.ListingsOf(Structure.Id).Where(listing => IsCompleteFor(listing, purpose));

    private static MeetingKind[] KindsOf(CadencePurpose purpose) =>
        [.. Enum.GetValues<MeetingKind>().Where(kind => MeetingView.PurposeOf(kind) == purpose)];
}
