using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Holds what was planned and held against what was promised.</summary>
internal sealed class RegularityFinder(PracticeView practice)
{
    public Regularity Find()
    {
        DateInterval? covered = Longest(practice.ListedFor(CadencePurpose.Ordinary));
        MeetingView[] ordinary = [.. practice.Meetings.Where(view => view.Purpose == CadencePurpose.Ordinary && IsIn(view, covered ?? practice.Interval) != false)];
        LocalDate[]? days = covered is null ? null : DaysOf(ordinary);
        double? evenness = days is null ? null : Evenness.Of(days, covered!);
        int? gap = days is null or { Length: < 2 } ? null : days.Zip(days.Skip(1), Period.DaysBetween).Max();
        bool isPlanOnly = ordinary.Length > 0 && ordinary.All(view => view.WasHeld is null);
        return new Regularity(
            cadences: [.. practice.Purposes.Select(Review)],
            extraordinary: practice.Meetings.Count(view => view.Meeting.Kind == MeetingKind.Extraordinary && view.WasHeldIn(practice.Interval) == true),
            covered: covered,
            longestGapInDays: gap,
            evenness: evenness,
            isPlanOnly: isPlanOnly,
            inWords: practice.Purposes.Contains(CadencePurpose.Ordinary) ? EvennessWords.Of(evenness, gap, isPlanOnly, covered == practice.Interval ? null : covered) : null);
    }

    /// <summary>Promise, plan and practice for one purpose: in the interval, or if that is unknown, in the parts that complete lists cover.</summary>
    public CadenceReview Review(CadencePurpose purpose)
    {
        ValueList<DateInterval> whole = [practice.Interval];
        ValueList<DateInterval> listed = practice.ListedFor(purpose);
        Findings found = Judge(purpose, whole, listed, isListed: listed == whole);
        Findings inParts = listed.IsEmpty || listed == whole ? found : Judge(purpose, listed, listed, isListed: true);
        bool isPartial = inParts != found
            && found.Practice is PracticeVerdict.Unknown or PracticeVerdict.NotKept
            && inParts.Practice is PracticeVerdict.Kept or PracticeVerdict.More or PracticeVerdict.NotKept;
        Findings judged = isPartial ? inParts : found;
        return new CadenceReview(
            purpose: purpose,
            promised: found.Promise.Range,
            isBinding: found.Promise.IsStated ? found.Promise.IsBinding : null,
            planned: found.Planned,
            held: found.Held,
            judged: isPartial ? listed : whole,
            plan: judged.Plan,
            practice: judged.Practice,
            inWords: CadenceWords.Of(purpose, judged, isPartial ? listed : []));
    }

    private Findings Judge(CadencePurpose purpose, ValueList<DateInterval> within, ValueList<DateInterval> listed, bool isListed)
    {
        Promise promise = Promise.Of(practice, purpose, within);
        CountRange planned = Planned(purpose, within, isListed);
        CountRange held = Held(purpose, within, isListed);
        return new Findings(promise, planned, held, Judge(promise, planned, purpose, listed, MostPlanned), Judge(promise, held, purpose, listed, MostHeld));
    }

    private PracticeVerdict Judge(
        Promise promise,
        CountRange found,
        CadencePurpose purpose,
        ValueList<DateInterval> listed,
        Func<CadencePurpose, MostMeetings> most)
    {
        if (promise is not { OnDefiniteDays: { } definite, OnPossibleDays: { } possible })
        {
            return promise.IsStated ? PracticeVerdict.Unknown : PracticeVerdict.NotStated;
        }

        // A list that names every meeting of a part of the interval may show too few there, whatever the rest was.
        MostMeetings counted = most(purpose);
        bool isShort = listed.Any(part => Promise.OfList(practice, purpose, part)?.OnDefiniteDays is { IsApproximate: false } asked && counted.In(part) < asked.Minimum);
        // What is promised for a time that is not known, or is too short for the promise, was kept if as many were held as may be promised at most.
        bool isLeastKnown = promise.IsTimeKnown && (possible.Minimum > 0 || !promise.IsDefinite);
        return isShort || (!definite.IsApproximate && found.Maximum < definite.Minimum) ? PracticeVerdict.NotKept
            : !possible.IsApproximate && found.Minimum > possible.Maximum ? PracticeVerdict.More
            : found.Minimum >= (isLeastKnown ? possible.Minimum : possible.Maximum) ? PracticeVerdict.Kept
            : PracticeVerdict.Unknown;
    }

    private CountRange Held(CadencePurpose purpose, ValueList<DateInterval> within, bool isWhole) => Count(purpose, view => view.WasHeldIn(within), isWhole);

    private CountRange Planned(CadencePurpose purpose, ValueList<DateInterval> within, bool isWhole) =>
        Count(purpose, view => practice.Replacements.Contains(view.Meeting.Id) ? false : view.WasPlannedIn(within) & PracticeView.IsOneOfThePlan(view.Meeting), isWhole);

    private MostMeetings MostHeld(CadencePurpose purpose) =>
        new(practice.Meetings.Where(view => view.Purpose == purpose && view.WasHeld != false).Select(view => view.Date));

    private MostMeetings MostPlanned(CadencePurpose purpose) => new(practice.Meetings
        .Where(view => view.Purpose == purpose && !practice.Replacements.Contains(view.Meeting.Id))
        .Select(view => view.Meeting.Planned is { } planned ? planned.Date : view.Date));

    private CountRange Count(CadencePurpose purpose, Func<MeetingView, bool?> counts, bool isWhole)
    {
        bool?[] answers = [.. practice.Meetings.Where(view => view.Purpose == purpose).Select(counts)];
        int definite = answers.Count(answer => answer == true);
        return new CountRange(definite, isWhole ? definite + answers.Count(answer => answer is null) : null);
    }

    /// <summary>The days of meetings that were held or are planned, in order; null if one of them has no known day.</summary>
    private static LocalDate[]? DaysOf(MeetingView[] meetings)
    {
        LocalDate?[] days = [.. meetings.Select(view => view.Day)];
        return days.All(day => day is not null) ? [.. days.OfType<LocalDate>().Order()] : null;
    }

    /// <summary>Whether a meeting is in an interval and is not known to have failed.</summary>
    private static bool? IsIn(MeetingView view, DateInterval interval) => view.WasHeld == false ? false : interval.Includes(view.Date);

    /// <summary>The longest of some intervals, the first of those; null if there is none.</summary>
    private static DateInterval? Longest(ValueList<DateInterval> intervals) => intervals.MaxBy(interval => interval.Length);

    /// <summary>What was promised, planned and held, and how these agree.</summary>
    internal sealed record Findings(Promise Promise, CountRange Planned, CountRange Held, PracticeVerdict Plan, PracticeVerdict Practice);
}
