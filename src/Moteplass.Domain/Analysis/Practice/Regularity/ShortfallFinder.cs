using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Finds the complete lists of meetings that show fewer ordinary ones than were promised.</summary>
internal sealed class ShortfallFinder(RegisterIndex index)
{
    private readonly Dictionary<Id<CollaborationStructure>, MostMeetings> _held = [];

    // There may be many lists of one time.
    private readonly Dictionary<(Id<CollaborationStructure> Structure, DateInterval Days), (Shortfall? Shortfall, bool IsJudged)> _found = [];

    /// <summary>
    /// What was promised for the time of a list and how many were held then at the most, if that definitely is too few; or null. And whether it was
    /// worked out: not if there is too much that may hold in that time.
    /// </summary>
    public (Shortfall? Shortfall, bool IsJudged) Find(MeetingListing listing)
    {
        if (index.Find(listing.Structure) is not { } structure
            || !PracticeView.IsCompleteFor(listing, CadencePurpose.Ordinary)
            || listing.Period is not { Start: { } start, End: { } end }
            || start.Latest > end.Earliest)
        {
            return (null, true);
        }

        var interval = new DateInterval(start.Latest, end.Earliest);
        if (!_found.TryGetValue((listing.Structure, interval), out (Shortfall? Shortfall, bool IsJudged) found))
        {
            _found.Add((listing.Structure, interval), found = Find(structure, interval));
        }

        return found;
    }

    private (Shortfall? Shortfall, bool IsJudged) Find(CollaborationStructure structure, DateInterval interval)
    {
        if (Promise.OfList(new PracticeView(index, structure, interval, MeetingCalendar.Norwegian), CadencePurpose.Ordinary, interval) is not { } promise)
        {
            return (null, false);
        }

        if (promise.Range is not { } promised)
        {
            return (null, true);
        }

        if (!_held.TryGetValue(structure.Id, out MostMeetings? held))
        {
            _held.Add(structure.Id, held = new MostMeetings(HeldBy(index.MeetingsOf(structure.Id))));
        }

        int most = held.In(interval);
        return most < promised.Minimum
            ? (new Shortfall(promised, most, promise.Binding is { IsApproximate: false } binding && most < binding.Minimum), true)
            : (null, true);
    }

    /// <summary>The ordinary meetings of a structure that may have been held.</summary>
    private static IEnumerable<PartialDate?> HeldBy(IEnumerable<Meeting> meetings) => meetings.DistinctBy(meeting => meeting.Id)
        .Select(meeting => new MeetingView(meeting))
        .Where(view => view is { Purpose: CadencePurpose.Ordinary, WasHeld: not false })
        .Select(view => view.Date);
}
