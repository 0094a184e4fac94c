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
        Meetings =
        [
            .. index.MeetingsOf(structure.Id)
                .DistinctBy(meeting => meeting.Id)
                .OrderBy(meeting => meeting.Id)
                .Select(meeting => new MeetingView(meeting)),
        ];
        Replacements = [.. Meetings.Select(view => view.Meeting.PostponedTo).OfType<Id<Meeting>>()];
        Listings = [.. index.ListingsOf(structure.Id)];
    }

    public RegisterIndex Index { get; }

    public CollaborationStructure Structure { get; }

    public StructureMandates Mandates { get; }

    public DateInterval Interval { get; }

    public MeetingCalendar Calendar { get; }

    /// <summary>The meetings of the structure, joint ones among them, by id.</summary>
    public IReadOnlyList<MeetingView> Meetings { get; }

    /// <summary>The meetings that stand in for postponed ones.</summary>
    public HashSet<Id<Meeting>> Replacements { get; }

    private ValueList<MeetingListing> Listings { get; }

    /// <summary>The times of the interval of which a complete list names every meeting of a purpose.</summary>
    public ValueList<DateInterval> ListedFor(CadencePurpose purpose) =>
        PeriodDays.Join(ListsOf(purpose).Select(listing => Interval.Surely(listing.Period)).OfType<DateInterval>());

    /// <summary>Whether a complete list of ordinary meetings is stated, of which it cannot be told how much of the interval it covers.</summary>
    public bool IsListedTooCoarsely => ListsOf(CadencePurpose.Ordinary).Any(listing => Interval.Possibly(listing.Period) is { } possible && Interval.Surely(listing.Period) != possible);

    /// <summary>The days of the interval on which a mandate of a living structure is in force, surely or possibly.</summary>
    /// <remarks>A mandate without a period is in force always if it is the only one; of several, it cannot be told which holds.</remarks>
    public (ValueList<DateInterval> Surely, ValueList<DateInterval> Possibly) DaysOf(Mandate mandate)
    {
        (ValueList<DateInterval> surelyAlive, ValueList<DateInterval> possiblyAlive) = Life();
        return mandate.Period is { } period
            ? ([.. surelyAlive.Select(days => days.Surely(period)).OfType<DateInterval>()], [.. possiblyAlive.Select(days => days.Possibly(period)).OfType<DateInterval>()])
            : (Structure.Mandates.Count == 1 ? surelyAlive : [], possiblyAlive);
    }

    /// <summary>The days of the interval on which the structure is active. One without phases is taken to be active throughout.</summary>
    private (ValueList<DateInterval> Surely, ValueList<DateInterval> Possibly) Life()
    {
        if (Structure.Phases.IsEmpty)
        {
            return ([Interval], [Interval]);
        }

        Phase[] active = [.. Structure.Phases.Where(phase => phase.Status == PhaseStatus.Active)];
        Phase[] perhaps = [.. Structure.Phases.Where(phase => phase.Status is PhaseStatus.Active or PhaseStatus.Unknown)];
        return (
            PeriodDays.Join(active.Select(phase => phase.Period is { } period ? Interval.Surely(period) : Interval).OfType<DateInterval>()),
            PeriodDays.Join(perhaps.Select(phase => phase.Period is { } period ? Interval.Possibly(period) : Interval).OfType<DateInterval>()));
    }

    private IEnumerable<MeetingListing> ListsOf(CadencePurpose purpose) =>
        Listings.Where(listing => listing.Complete && (listing.Kinds.IsEmpty || listing.Kinds.Contains(KindOf(purpose))));

    private static MeetingKind KindOf(CadencePurpose purpose) => purpose switch
    {
        CadencePurpose.Gathering => MeetingKind.Gathering,
        CadencePurpose.Seminar => MeetingKind.Seminar,
        CadencePurpose.InputMeeting => MeetingKind.InputMeeting,
        _ => MeetingKind.Ordinary,
    };
}
