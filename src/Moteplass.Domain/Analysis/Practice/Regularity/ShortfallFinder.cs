using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Finds the complete lists of meetings that show fewer ordinary ones than were promised.</summary>
internal sealed class ShortfallFinder(RegisterIndex index)
{
    private readonly Dictionary<Id<CollaborationStructure>, MostHeld> _held = [];

    /// <summary>What was promised for the time of a list and how many were held then at the most, if that definitely is too few; or null.</summary>
    public Shortfall? Find(MeetingListing listing)
    {
        if (index.Find(listing.Structure) is not { } structure
            || !PracticeView.IsCompleteFor(listing, CadencePurpose.Ordinary)
            || listing.Period is not { Start: { } start, End: { } end }
            || start.Latest > end.Earliest)
        {
            return null;
        }

        var interval = new DateInterval(start.Latest, end.Earliest);
        var promise = Promise.Of(new PracticeView(index, structure, interval, MeetingCalendar.Norwegian), CadencePurpose.Ordinary);
        if (promise.Range is not { } promised)
        {
            return null;
        }

        if (!_held.TryGetValue(structure.Id, out MostHeld? held))
        {
            _held.Add(structure.Id, held = new MostHeld(index.MeetingsOf(structure.Id)));
        }

        int most = held.In(interval);
        return most < promised.Minimum
            ? new Shortfall(promised, most, promise.Binding is { IsApproximate: false } binding && most < binding.Minimum)
            : null;
    }

    /// <summary>How many ordinary meetings of a structure may have been held in some days, counted without going through them all.</summary>
    private sealed class MostHeld
    {
        private readonly int _all;
        private readonly LocalDate[] _earliest;
        private readonly LocalDate[] _latest;

        public MostHeld(IEnumerable<Meeting> meetings)
        {
            PartialDate?[] dates =
            [
                .. meetings.DistinctBy(meeting => meeting.Id)
                    .Select(meeting => new MeetingView(meeting))
                    .Where(view => view is { Purpose: CadencePurpose.Ordinary, WasHeld: not false })
                    .Select(view => view.Date),
            ];
            _all = dates.Length;
            _earliest = [.. dates.OfType<PartialDate>().Select(date => date.Earliest).Order()];
            _latest = [.. dates.OfType<PartialDate>().Select(date => date.Latest).Order()];
        }

        /// <summary>All but those definitely before the days and those definitely after them.</summary>
        public int In(DateInterval days) =>
            _all - First(_latest, day => day < days.Start) - (_earliest.Length - First(_earliest, day => day <= days.End));

        /// <summary>How many of sorted days, the first ones, are such.</summary>
        private static int First(LocalDate[] sorted, Func<LocalDate, bool> isSuch)
        {
            (int from, int to) = (0, sorted.Length);
            while (from < to)
            {
                int middle = (from + to) / 2;
                (from, to) = isSuch(sorted[middle]) ? (middle + 1, to) : (from, middle);
            }

            return from;
        }
    }
}
