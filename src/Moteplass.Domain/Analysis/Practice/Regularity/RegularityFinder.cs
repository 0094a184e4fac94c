using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Holds what was planned and held against what was promised.</summary>
internal sealed class RegularityFinder(PracticeView practice)
{
    public Regularity Find()
    {
        CadencePurpose[] purposes =
        [
            .. practice.Structure.Mandates.SelectMany(mandate => mandate.Cadences).Select(cadence => cadence.Purpose)
                .Concat(practice.Meetings.Where(view => IsIn(view) != false).Select(view => view.Purpose).OfType<CadencePurpose>())
                .Append(CadencePurpose.Ordinary)
                .Distinct()
                .Order(),
        ];
        MeetingView[] ordinary = [.. practice.Meetings.Where(view => view.Purpose == CadencePurpose.Ordinary && IsIn(view) != false)];
        LocalDate[]? days = DaysOf(ordinary);
        double? evenness = days is null ? null : Evenness.Of(days, practice.Interval);
        int? gap = days is null or { Length: < 2 } ? null : days.Zip(days.Skip(1), Period.DaysBetween).Max();
        bool isPlanOnly = ordinary.Length > 0 && ordinary.All(view => view.WasHeld is null);
        return new Regularity(
            cadences: [.. purposes.Select(Review)],
            extraordinary: practice.Meetings.Count(view => view.Meeting.Kind == MeetingKind.Extraordinary && view.WasHeldIn(practice.Interval) == true),
            longestGapInDays: gap,
            evenness: evenness,
            isPlanOnly: isPlanOnly,
            inWords: EvennessWords.Of(evenness, gap, isPlanOnly));
    }

    /// <summary>Promise, plan and practice for one purpose.</summary>
    public CadenceReview Review(CadencePurpose purpose)
    {
        Promise promise = Promise.Of(practice, purpose);
        ValueList<DateInterval> listed = practice.ListedFor(purpose);
        bool isWhole = listed is [var only] && only == practice.Interval;
        CountRange planned = Planned(purpose, practice.Interval, isWhole);
        CountRange held = Held(purpose, practice.Interval, isWhole);
        PracticeVerdict byPractice = Judge(promise, held, purpose, listed, Held);
        PracticeVerdict byPlan = Judge(promise, planned, purpose, listed, Planned);
        return new CadenceReview(
            purpose: purpose,
            promised: promise.Range,
            isBinding: promise.IsStated ? promise.IsBinding : null,
            planned: planned,
            held: held,
            plan: byPlan,
            practice: byPractice,
            inWords: CadenceWords.Of(purpose, promise, held, planned, byPractice, byPlan));
    }

    private PracticeVerdict Judge(
        Promise promise, CountRange found, CadencePurpose purpose, ValueList<DateInterval> listed, Func<CadencePurpose, DateInterval, bool, CountRange> count)
    {
        if (promise is not { OnDefiniteDays: { } definite, OnPossibleDays: { } possible })
        {
            return promise.IsStated ? PracticeVerdict.Unknown : PracticeVerdict.NotStated;
        }

        // A list that names every meeting of a part of the interval may show too few there, whatever the rest was.
        bool isShort = listed.Any(part => Promise.Of(practice, purpose, part).OnDefiniteDays is { IsApproximate: false } asked && count(purpose, part, true).Maximum < asked.Minimum);
        return isShort || (!definite.IsApproximate && found.Maximum < definite.Minimum) ? PracticeVerdict.NotKept
            : !possible.IsApproximate && found.Minimum > possible.Maximum ? PracticeVerdict.More
            : found.Minimum >= (possible.Minimum > 0 || !promise.IsDefinite ? possible.Minimum : possible.Maximum) ? PracticeVerdict.Kept
            : PracticeVerdict.Unknown;
    }

    private CountRange Held(CadencePurpose purpose, DateInterval within, bool isWhole) => Count(purpose, view => view.WasHeldIn(within), isWhole);

    private CountRange Planned(CadencePurpose purpose, DateInterval within, bool isWhole) =>
        Count(purpose, view => practice.Replacements.Contains(view.Meeting.Id) ? false : view.WasPlannedIn(within) & IsOneOfThePlan(view.Meeting), isWhole);

    /// <summary>Null for a meeting that was given up or put off and whose place another may have taken, though nothing says so: it may be planned twice.</summary>
    private static bool? IsOneOfThePlan(Meeting meeting) =>
        meeting is { Status: MeetingStatus.Cancelled } or { Status: MeetingStatus.Postponed, PostponedTo: null } ? null : true;

    private CountRange Count(CadencePurpose purpose, Func<MeetingView, bool?> counts, bool isWhole)
    {
        bool?[] answers = [.. practice.Meetings.Where(view => view.Purpose == purpose).Select(counts)];
        int definite = answers.Count(answer => answer == true);
        return new CountRange(definite, isWhole ? definite + answers.Count(answer => answer is null) : null);
    }

    /// <summary>The days of the meetings that were held or are planned, in order; null where not all of them can be told.</summary>
    private LocalDate[]? DaysOf(MeetingView[] meetings)
    {
        LocalDate?[] days = [.. meetings.Select(view => view.Day)];
        bool isWhole = practice.ListedFor(CadencePurpose.Ordinary) is [var only] && only == practice.Interval;
        return isWhole && days.All(day => day is not null) ? [.. days.OfType<LocalDate>().Order()] : null;
    }

    /// <summary>Whether a meeting lies in the interval and is not known to have failed.</summary>
    private bool? IsIn(MeetingView view) => view.WasHeld == false ? false : practice.Interval.Includes(view.Date);
}
