using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Holds what was planned and held against what was promised.</summary>
internal sealed class RegularityReviewer(PracticeData data)
{
    public Regularity Review()
    {
        CadencePurpose[] purposes =
        [
            .. data.Structure.Mandates.SelectMany(mandate => mandate.Cadence).Select(cadence => cadence.For)
                .Concat(data.Meetings.Where(view => IsIn(view) != false).Select(view => view.Purpose).OfType<CadencePurpose>())
                .Append(CadencePurpose.Ordinary)
                .Distinct()
                .Order(),
        ];
        MeetingView[] ordinary = [.. data.Meetings.Where(view => view.Purpose == CadencePurpose.Ordinary && IsIn(view) != false)];
        LocalDate[]? days = DaysOf(ordinary);
        double? evenness = days is null ? null : Evenness.Of(days, data.Interval);
        int? gap = days is null or { Length: < 2 } ? null : days.Zip(days.Skip(1), Period.DaysBetween).Max();
        bool isPlanOnly = ordinary.Length > 0 && ordinary.All(view => view.WasHeld is null);
        return new Regularity
        {
            Cadences = [.. purposes.Select(Review)],
            Extraordinary = data.Meetings.Count(view => view.Meeting.Kind == MeetingKind.Extraordinary && view.WasHeldIn(data.Interval) == true),
            LongestGapInDays = gap,
            Evenness = evenness,
            IsPlanOnly = isPlanOnly,
            InWords = ReviewWords.Evenness(evenness, gap, isPlanOnly),
        };
    }

    /// <summary>Promise, plan and practice for one purpose.</summary>
    public CadenceReview Review(CadencePurpose purpose)
    {
        Promise promise = Promise.In(null, data, purpose);
        ValueList<DateInterval> listed = data.ListedFor(purpose);
        bool isWhole = listed is [var only] && only == data.Interval;
        CountRange planned = Planned(purpose, data.Interval, isWhole);
        CountRange held = Held(purpose, data.Interval, isWhole);
        PracticeVerdict practice = Judge(promise, held, purpose, listed, Held);
        PracticeVerdict plan = Judge(promise, planned, purpose, listed, Planned);
        return new CadenceReview
        {
            Purpose = purpose,
            Promised = promise.Range,
            IsBinding = promise.IsStated ? promise.IsBinding : null,
            Planned = planned,
            Held = held,
            Plan = plan,
            Practice = practice,
            InWords = ReviewWords.Cadence(purpose, promise, held, planned, practice, plan),
        };
    }

    private PracticeVerdict Judge(
        Promise promise, CountRange found, CadencePurpose purpose, ValueList<DateInterval> listed, Func<CadencePurpose, DateInterval, bool, CountRange> count)
    {
        if (promise is not { Surely: { } surely, Possibly: { } possibly })
        {
            return promise.IsStated ? PracticeVerdict.CannotBeTold : PracticeVerdict.NotStated;
        }

        // A list that names every meeting of a part of the interval may show too few there, whatever the rest was.
        bool isShort = listed.Any(part => Promise.In(part, data, purpose).Surely is { IsApproximate: false } asked && count(purpose, part, true).Maximum < asked.Minimum);
        return isShort || (!surely.IsApproximate && found.Maximum < surely.Minimum) ? PracticeVerdict.NotKept
            : !possibly.IsApproximate && found.Minimum > possibly.Maximum ? PracticeVerdict.More
            : found.Minimum >= (possibly.Minimum > 0 || !promise.IsDefinite ? possibly.Minimum : possibly.Maximum) ? PracticeVerdict.Kept
            : PracticeVerdict.CannotBeTold;
    }

    private CountRange Held(CadencePurpose purpose, DateInterval within, bool isWhole) => Count(purpose, view => view.WasHeldIn(within), isWhole);

    private CountRange Planned(CadencePurpose purpose, DateInterval within, bool isWhole) =>
        Count(purpose, view => data.Replacements.Contains(view.Meeting.Id) ? false : view.WasPlannedIn(within) & IsOneOfThePlan(view.Meeting), isWhole);

    /// <summary>Null for a meeting that was given up or put off and whose place another may have taken, though nothing says so: it may be planned twice.</summary>
    private static bool? IsOneOfThePlan(Meeting meeting) =>
        meeting is { Status: MeetingStatus.Cancelled } or { Status: MeetingStatus.Postponed, PostponedTo: null } ? null : true;

    private CountRange Count(CadencePurpose purpose, Func<MeetingView, bool?> counts, bool isWhole)
    {
        bool?[] answers = [.. data.Meetings.Where(view => view.Purpose == purpose).Select(counts)];
        int surely = answers.Count(answer => answer == true);
        return new CountRange(surely, isWhole ? surely + answers.Count(answer => answer is null) : null);
    }

    /// <summary>The days of the meetings that were held or are planned, in order; null where not all of them can be told.</summary>
    private LocalDate[]? DaysOf(MeetingView[] meetings)
    {
        LocalDate?[] days = [.. meetings.Select(view => view.Day)];
        bool isWhole = data.ListedFor(CadencePurpose.Ordinary) is [var only] && only == data.Interval;
        return isWhole && days.All(day => day is not null) ? [.. days.OfType<LocalDate>().Order()] : null;
    }

    /// <summary>Whether a meeting lies in the interval and is not known to have failed.</summary>
    private bool? IsIn(MeetingView view) => view.WasHeld == false ? false : data.Interval.Includes(view.Date);
}
