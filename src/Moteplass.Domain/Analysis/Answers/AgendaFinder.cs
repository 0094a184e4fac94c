namespace Moteplass.Domain.Analysis;

/// <summary>Counts who raised the items of the meetings held.</summary>
internal sealed class AgendaFinder(AnswerCase one)
{
    private readonly RaiserSides _sides = new(one.Index, one.Within.End);

    public AgendaReview Find()
    {
        Meeting[] held = [.. one.Meetings.Where(meeting => one.WasHeld(meeting) == true)];
        ILookup<bool, (Meeting Meeting, AgendaItem Item)> items = held
            .SelectMany(meeting => meeting.AgendaItems.Select(item => (meeting, item)))
            .ToLookup(found => found.item.Kind == AgendaItemKind.MinutesApproval);
        ILookup<bool, (Meeting Meeting, AgendaItem Item)> matters = items[false].ToLookup(matter => matter.Item.RaisedBy is not null);
        ILookup<Side?, Side?> bySide = matters[true].Select(matter => _sides.Of(matter.Item.RaisedBy!.Value, matter.Meeting)).ToLookup(side => side);
        AgendaSide[] sides = [.. bySide.Where(side => side.Key is not null).OrderBy(side => side.Key).Select(side => new AgendaSide(side: side.Key!.Value, items: side.Count()))];
        (int notStated, int unknownSide) = (matters[false].Count(), bySide[null].Count());
        int users = sides.Where(side => side.Side == Side.Users).Sum(side => side.Items);
        var fromUsers = new Tally(yes: users, no: sides.Sum(side => side.Items) - users, unknown: notStated + unknownSide);
        return new AgendaReview
        {
            Meetings = held.Length,
            WithoutItems = held.Count(meeting => meeting.AgendaItems.IsEmpty),
            MayHaveBeenHeld = one.Meetings.Count(meeting => one.WasHeld(meeting) is null),
            Items = items.Sum(some => some.Count()),
            MinutesApprovals = items[true].Count(),
            Kinds = [.. items[false].GroupBy(matter => matter.Item.Kind).OrderBy(kind => kind.Key is null).ThenBy(kind => kind.Key).Select(kind => new AgendaKind(kind: kind.Key, items: kind.Count()))],
            Sides = [.. sides],
            NotStated = notStated,
            UnknownSide = unknownSide,
            FromUsers = fromUsers,
            InWords = AnswerWords.OfAgenda(fromUsers, notStated, unknownSide),
        };
    }
}
