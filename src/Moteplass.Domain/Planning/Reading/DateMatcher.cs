using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Planning;

/// <summary>Gives the meetings of the register their days in a plan.</summary>
internal sealed class DateMatcher(PlanDays days, SeriesDraft draft, Revision revision)
{
    /// <summary>
    /// Those that hold their day have it. Of the other days, those with a coarser date take the first in it, the one whose date ends first before the others; those
    /// that move take the nearest that is left; the rest is new.
    /// </summary>
    public IEnumerable<MatchedDate> Match(int[] placed)
    {
        MeetingView[] held = [.. draft.OnDays.Where(view => !revision.HasMoved(view))];
        var left = new SortedSet<int>(placed);
        foreach (MeetingView view in held)
        {
            int day = days.Of(view.Day!.Value);
            left.Remove(day);
            yield return new MatchedDate(day, revision.IsMovable(view) ? DateOrigin.Kept : DateOrigin.Fixed, view);
        }

        foreach (MeetingView view in draft.Coarse.OrderBy(view => view.Date!.Value.IsApproximate).ThenBy(view => view.Date!.Value.Latest).ThenBy(view => view.Meeting.Id))
        {
            int found = left.FirstOrDefault(day => view.Date!.Value is var date && (date.IsApproximate || (date.Earliest <= days.At(day) && days.At(day) <= date.Latest)), -1);
            if (left.Remove(found))
            {
                yield return new MatchedDate(found, DateOrigin.New, view);
            }
        }

        foreach (MeetingView view in draft.OnDays.Where(revision.HasMoved))
        {
            if (left.Count > 0)
            {
                int nearest = left.MinBy(day => Math.Abs(day - days.Of(view.Day!.Value)));
                left.Remove(nearest);
                yield return new MatchedDate(nearest, DateOrigin.Moved, view);
            }
        }

        foreach (int day in left)
        {
            yield return new MatchedDate(day, DateOrigin.New, null);
        }
    }
}
