using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>What the register says of one structure, as the review needs it.</summary>
internal sealed class PracticeView
{
    public PracticeView(RegisterIndex index, CollaborationStructure structure, DateInterval interval, MeetingCalendar calendar)
    {
        Index = index;
        Structure = structure;
        Mandates = MandateSuccession.Of(structure, index);
        Life = StructureLife.Of(structure, index);
        Seats = SeatSuccession.Of(structure, index);
        Interval = interval;
        Calendar = calendar;
    }

    public RegisterIndex Index { get; }

    public CollaborationStructure Structure { get; }

    public MandateSuccession Mandates { get; }

    public StructureLife Life { get; }

    public SeatSuccession Seats { get; }

    public DateInterval Interval { get; }

    public MeetingCalendar Calendar { get; }

    /// <summary>The days of the interval on which the structure is in force.</summary>
    public DaysInForce InForce => field ??= Life.DaysIn(Interval);

    /// <summary>The meetings of the structure, joint ones among them, by id.</summary>
    public IReadOnlyList<MeetingView> Meetings => field ??=
    [
        .. Index.MeetingsOf(Structure.Id)
            .DistinctBy(meeting => meeting.Id)
            .OrderBy(meeting => meeting.Id)
            .Select(meeting => new MeetingView(meeting)),
    ];

    /// <summary>The meetings that replace postponed ones.</summary>
    public HashSet<Id<Meeting>> Replacements => field ??= [.. Meetings.Select(view => view.Meeting.PostponedTo).OfType<Id<Meeting>>()];

    /// <summary>Null for a meeting that was given up or put off and whose place another may have taken, though nothing says so: it may be planned twice.</summary>
    public static bool? IsOneOfThePlan(Meeting meeting) =>
        meeting is { Status: MeetingStatus.Cancelled } or { Status: MeetingStatus.Postponed, PostponedTo: null } ? null : true;

    /// <summary>
    /// What the structure meets for: what may be promised in the interval, and what meetings were or may have been held for in the interval; ordinary meetings if any are listed, at
    /// whatever time, or if there is nothing else.
    /// </summary>
    public IReadOnlyList<CadencePurpose> Purposes => field ??=
    [
        .. Structure.Mandates.Where(mandate => Interval.MayHave(mandate.Period)).SelectMany(mandate => mandate.Cadences).Where(cadence => Interval.MayHave(cadence.Period)).Select(cadence => cadence.Purpose)
            .Concat(Meetings.Where(view => view.Purpose == CadencePurpose.Ordinary || (view.WasHeld & Interval.Includes(view.Date)) != false).Select(view => view.Purpose).OfType<CadencePurpose>())
            .DefaultIfEmpty(CadencePurpose.Ordinary)
            .Distinct()
            .Order(),
    ];

    /// <summary>The parts of the interval for which a complete list names every meeting of a purpose.</summary>
    public ValueList<DateInterval> ListedFor(CadencePurpose purpose) =>
        IntervalDays.Join(ListsOf(purpose).Select(listing => Interval.DefiniteDays(listing.Period)).OfType<DateInterval>());

    /// <summary>Whether complete lists of the meetings of all kinds cover the interval.</summary>
    public bool AreAllListed => IntervalDays.Join(Index.ListingsOf(Structure.Id)
        .Where(listing => listing.Complete && (listing.Kinds.IsEmpty || Enum.GetValues<MeetingKind>().All(listing.Kinds.Contains)))
        .Select(listing => Interval.DefiniteDays(listing.Period)).OfType<DateInterval>()) is [var only] && only == Interval;

    /// <summary>Whether a complete list of ordinary meetings is stated, and how much of the interval it covers is unknown.</summary>
    public bool IsListedTooCoarsely => ListsOf(CadencePurpose.Ordinary).Any(listing => Interval.PossibleDays(listing.Period) is { } possible && Interval.DefiniteDays(listing.Period) != possible);

    /// <summary>Whether a list names every meeting of a purpose: for ordinary meetings the constituting ones too, which count as such.</summary>
    public static bool IsCompleteFor(MeetingListing listing, CadencePurpose purpose) =>
        listing.Complete && (listing.Kinds.IsEmpty || KindsOf(purpose).All(listing.Kinds.Contains));

    private IEnumerable<MeetingListing> ListsOf(CadencePurpose purpose) =>
        Index.ListingsOf(Structure.Id).Where(listing => IsCompleteFor(listing, purpose));

    private static MeetingKind[] KindsOf(CadencePurpose purpose) =>
        [.. Enum.GetValues<MeetingKind>().Where(kind => MeetingView.PurposeOf(kind) == purpose)];
}
