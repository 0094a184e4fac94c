namespace Moteplass.Domain.Validation;

/// <summary>
/// The records in which a rule of neighbours may find something else after an edit: those edited, and those that look at them, or at what looks at
/// them. A meeting looks at its structures, and by a seat at a structure on whose behalf it is held; a list of meetings at its structure, and by that at its
/// other meetings; a structure at a proposal about it, and by that at the decision. No rule looks farther, but for actors and their memberships.
/// </summary>
internal static class Neighbourhood
{
    private const int Steps = 2;

    // Beyond such a part of the register it costs no more to check all of it.
    private const int Part = 4;
    private const int Few = 50;

    /// <summary>Finds their places.</summary>
    /// <returns>The places in order, or null where they are a large part of the register.</returns>
    public static IReadOnlyCollection<RecordSlot>? Of(RegisterEdit edit, RegisterLinks links)
    {
        int most = Few + (RegisterLists.Count(edit.After) / Part);
        var found = new SortedSet<RecordSlot>(edit.Records.Select(one => one.Slot));
        IReadOnlyCollection<RegisterRecord> from = [.. edit.Versions];
        for (int step = 0; step < Steps; step++)
        {
            var next = new List<RegisterRecord>();
            foreach (RecordSlot slot in from.SelectMany(record => LookingAt(record, links)))
            {
                if (slot.In(edit.After) is { } record && found.Add(slot))
                {
                    next.Add(record);
                    if (found.Count > most)
                    {
                        return null;
                    }
                }
            }

            from = next;
        }

        return found;
    }

    private static IEnumerable<RecordSlot> LookingAt(RegisterRecord record, RegisterLinks links)
    {
        var own = RecordLinks.Of([(default, record)]);
        IEnumerable<RecordSlot> back = record is PracticeMapping ? [] : own.References.SelectMany(links.Having).Where(slot => LooksBack(slot.Name));
        return own.Ids.SelectMany(links.Naming).Concat(back);
    }

    /// <summary>Whether the records of a list are checked by what refers to them too.</summary>
    private static bool LooksBack(string list) => list is "structures" or "workshops" or "proposals";
}
