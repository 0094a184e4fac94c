namespace Moteplass.Domain.Changes;

/// <summary>Which problems of one report are not in another.</summary>
internal static class ProblemMatching
{
    /// <summary>The problems that have no other: first those that say the same go together, then those with the same code, record and member.</summary>
    public static ValueList<Problem> Without(ValueList<Problem> problems, ValueList<Problem> others)
    {
        Problem[] left = [.. Without(problems, others, problem => (Key.Of(problem), problem.Message.In(Language.En)))];
        Problem[] leftOfOthers = [.. Without(others, problems, problem => (Key.Of(problem), problem.Message.In(Language.En)))];
        return [.. Without(left, leftOfOthers, Key.Of)];
    }

    private static IEnumerable<Problem> Without<TKey>(IEnumerable<Problem> problems, IEnumerable<Problem> others, Func<Problem, TKey> keyOf)
        where TKey : notnull
    {
        var counts = others.GroupBy(keyOf).ToDictionary(group => group.Key, group => group.Count());
        foreach (Problem problem in problems)
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
    private sealed record Key(string Code, RecordReference? Record, string Member)
    {
        public static Key Of(Problem problem) =>
            new(problem.Code, problem.Record, string.Join('/', problem.Pointer.Segments.Where(segment => !segment.All(char.IsAsciiDigit))));
    }
}
