using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Finds the complete lists of meetings that show fewer ordinary ones than were promised.</summary>
internal sealed class ShortfallFinder(RegisterIndex index)
{
    private readonly Dictionary<Id<CollaborationStructure>, MostMeetings> _held = [];

    // There may be many lists of one time.
    private readonly Dictionary<(Id<CollaborationStructure> Structure, DateInterval Days), Shortfall?> _found = [];

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
        if (!_found.TryGetValue((listing.Structure, interval), out Shortfall? found))
        {
            _found.Add((listing.Structure, interval), found = Find(structure, interval));
        }

        return found;
    }

    private Shortfall? Find(CollaborationStructure structure, DateInterval interval)
    {
        var promise = Promise.Of(new PracticeView(index, structure, interval, MeetingCalendar.Norwegian), CadencePurpose.Ordinary);
        if (promise.Range is not { } promised)
        {
            return null;
        }

        if (!_held.TryGetValue(structure.Id, out MostMeetings? held))
        {
            _held.Add(structure.Id, held = new MostMeetings(HeldBy(index.MeetingsOf(structure.Id))));
        }

        int most = held.In(interval);
        return most < promised.Minimum
            ? new Shortfall(promised, most, promise.Binding is { IsApproximate: false } binding && most < binding.Minimum)
            : null;
    }

    /// <summary>The ordinary meetings of a structure that may have been held.</summary>
    private static IEnumerable<PartialDate?> HeldBy(IEnumerable<Meeting> meetings) => meetings.DistinctBy(meeting => meeting.Id)
        .Select(meeting => new MeetingView(meeting))
        .Where(view => view is { Purpose: CadencePurpose.Ordinary, WasHeld: not false })
        .Select(view => view.Date);
}
