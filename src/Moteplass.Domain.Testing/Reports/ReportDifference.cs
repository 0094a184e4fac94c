using System.Text;

namespace Moteplass.Domain.Testing;

/// <summary>What differs between the problems that were expected and those that there are.</summary>
internal sealed class ReportDifference
{
    private readonly List<ReportLine> _missing = [];
    private readonly List<ReportLine> _both = [];
    private readonly List<Problem> _unexpected;

    private ReportDifference(IEnumerable<ReportLine> expected, IEnumerable<Problem> actual)
    {
        _unexpected = [.. actual];
        foreach (ReportLine line in expected)
        {
            int found = _unexpected.FindIndex(problem => ReportLine.Of(problem) == line);
            (found < 0 ? _missing : _both).Add(line);
            if (found >= 0)
            {
                _unexpected.RemoveAt(found);
            }
        }
    }

    public static ReportDifference Of(IEnumerable<ReportLine> expected, IEnumerable<Problem> actual) => new(expected, actual);

    /// <exception cref="ReportAssertException">Something is missing or unexpected.</exception>
    public void ThrowIfAny()
    {
        if (_missing.Count > 0 || _unexpected.Count > 0)
        {
            throw new ReportAssertException(Message("Unexpected:"));
        }
    }

    /// <exception cref="ReportAssertException">Something is missing.</exception>
    public void ThrowIfMissing()
    {
        if (_missing.Count > 0)
        {
            throw new ReportAssertException(Message("Beside them:"));
        }
    }

    private string Message(string others)
    {
        var text = new StringBuilder("The report has other problems than were expected.");
        Append(text, "Missing:", _missing, line => $"{line}");
        Append(text, others, _unexpected, problem => $"{ReportLine.Of(problem)}\n    {problem.Message.In(Language.En)}");
        Append(text, "As expected:", _both, line => $"{line}");
        return text.ToString();
    }

    private static void Append<T>(StringBuilder text, string heading, List<T> items, Func<T, string> line)
    {
        if (items.Count > 0)
        {
            text.Append('\n').Append(heading).Append("\n  ").AppendJoin("\n  ", items.Select(line));
        }
    }
}
