using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>What rules find in a register that was checked before a few of its records changed: each rule is asked again as far as it reaches.</summary>
internal sealed class Rejudgement
{
    private readonly RegisterEdit _edit;
    private readonly Judgement _whole;
    private readonly (Focus Focus, Judgement Judgement) _changed;
    private readonly (Focus Focus, Judgement Judgement)? _neighbours;
    private readonly bool _areIdsTheSame;

    private Rejudgement(RegisterEdit edit, RegisterLinks links, LocalDate? day)
    {
        _edit = edit;
        var index = RegisterIndex.Of(edit.After);
        _whole = new Judgement(day, new RuleContext(edit.After, index, focus: null));
        _changed = On(edit.Records.Select(one => one.Slot));
        _neighbours = !edit.IsOfActors && Neighbourhood.Of(edit, links) is { } slots ? On(slots) : null;
        _areIdsTheSame = !edit.IsSeen(record => RecordIds.Of(record));

        (Focus, Judgement) On(IEnumerable<RecordSlot> slots)
        {
            var focus = new Focus(edit.After, slots);
            return (focus, new Judgement(day, new RuleContext(edit.After, index, focus)));
        }
    }

    /// <param name="before">What was found before.</param>
    /// <param name="edit">What changed.</param>
    /// <param name="links">Which records referred to which.</param>
    /// <param name="day">The day, or null.</param>
    /// <returns>What is found now, the same as when all is checked, or null where all has to be.</returns>
    public static FindingsByRule? Of(FindingsByRule before, RegisterEdit edit, RegisterLinks links, LocalDate? day)
    {
        if (edit.Records.Any(one => one is { Before: null, After: null } || (one.After is { } record && ShapeCheck.Of(record).Count > 0)))
        {
            return null;
        }

        var again = new Rejudgement(edit, links, day);
        return new FindingsByRule(
            [.. RuleCatalogue.Rules.Select((rule, number) => again.Judge(rule, before.Problems[number]))],
            before.Weight + edit.Records.Sum(one => Weight(one.After) - Weight(one.Before)));
    }

    private static long Weight(RegisterRecord? record) => record is null ? 0 : new RegisterWalk(record).Weight;

    private static PlacedProblem[] Find(Rule rule, Judgement judgement) => [.. RuleFindings.Of(rule, judgement).Select(PlacedProblem.Of)];

    private PlacedProblem[] Judge(Rule rule, PlacedProblem[] before)
    {
        if (rule.Reach.Seen is { } seen)
        {
            return _edit.IsSeen(seen) ? Find(rule, _whole) : before;
        }

        (Focus Focus, Judgement Judgement)? asked = rule.Reach == RuleReach.Neighbours ? _neighbours : rule.Reach == RuleReach.Ids && !_areIdsTheSame ? null : _changed;
        if (asked is not (var focus, var judgement))
        {
            return Find(rule, _whole);
        }

        PlacedProblem[] found = Find(rule, judgement);
        return found.Length == 0 && !before.Any(one => focus.Covers(one.Slot))
            ? before
            : [.. before.Where(one => !focus.Covers(one.Slot)).Concat(found).OrderBy(one => one.Order)];
    }
}
