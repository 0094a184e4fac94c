namespace Moteplass.Domain.Changes;

/// <summary>Which problems of two reports are not in the other.</summary>
internal static class ProblemMatching
{
    /// <summary>The problems of each report that have no other: first those that say the same go together, then those with the same code, record and member.</summary>
    public static (Problem[] First, Problem[] Second) Unmatched(IEnumerable<Problem> first, IEnumerable<Problem> second)
    {
        Keyed[] ones = [.. first.Select(Keyed.Of)];
        Keyed[] others = [.. second.Select(Keyed.Of)];
        Keyed[] left = [.. Without(ones, others, one => (one.Key, one.Says))];
        Keyed[] leftOfOthers = [.. Without(others, ones, one => (one.Key, one.Says))];
        return ([.. Without(left, leftOfOthers, one => one.Key).Select(one => one.Problem)], [.. Without(leftOfOthers, left, one => one.Key).Select(one => one.Problem)]);
    }

    private static IEnumerable<Keyed> Without<TKey>(Keyed[] problems, Keyed[] others, Func<Keyed, TKey> keyOf)
        where TKey : notnull
    {
        var counts = others.GroupBy(keyOf).ToDictionary(group => group.Key, group => group.Count());
        foreach (Keyed problem in problems)
        {
            TKey key = keyOf(problem);
            if (counts.TryGetValue(key, out int count) && count > 0)
            {
                counts[key] = count - 1;
            }
            else
            {
                yield return problem;
            }
        }
    }

    /// <summary>What makes a problem the same in two registers: its member is that of its pointer without the places in lists.</summary>
    private sealed record Key(string Code, RecordReference? Record, string Member);

    /// <summary>A problem with what it is matched by, worked out once.</summary>
    private sealed record Keyed(Problem Problem, Key Key, string Says)
    {
        public static Keyed Of(Problem problem) => new(
            problem,
            new Key(problem.Code, problem.Record, string.Join('/', problem.Pointer.Segments.Where(segment => !segment.All(char.IsAsciiDigit)))),
            problem.Message.In(Language.En));
    }
}
