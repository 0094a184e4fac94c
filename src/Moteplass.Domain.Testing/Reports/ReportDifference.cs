using System.Diagnostics;
using System.Text;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Testing;

/// <summary>What differs between the problems that were expected and those that there are.</summary>
[StackTraceHidden]
internal sealed class ReportDifference
{
    private readonly List<ReportLine> _missing = [];
    private readonly List<ReportLine> _both = [];
    private readonly List<Problem> _unexpected;
    private readonly ValueList<string> _notJudged;

    /// <summary>Compares; what was not checked is in the message, for it may be why something is missing.</summary>
    public ReportDifference(IEnumerable<ReportLine> expected, ValidationReport actual)
    {
        _unexpected = [.. actual.Problems];
        _notJudged = actual.NotJudged;
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
        // What has the code of a line that is missing is most likely the same problem at another place.
        ILookup<bool, Problem> isElsewhere = _unexpected.ToLookup(problem => _missing.Exists(line => line.Code == problem.Code));
        var text = new StringBuilder("The report has other problems than were expected.");
        Append(text, "Missing:", _missing.Select(line => $"{line}"));
        Append(text, "Elsewhere:", isElsewhere[true].Select(WithWords));
        Append(text, others, isElsewhere[false].Select(WithWords));
        Append(text, "As expected:", _both.Select(line => $"{line}"));
        Append(text, "Not judged:", _notJudged.IsEmpty ? [] : [string.Join(", ", _notJudged)]);
        return text.ToString();
    }

    private static string WithWords(Problem problem)
    {
        string place = problem.Position is { } position ? $" ({position})" : "";
        return $"{ReportLine.Of(problem)}{place}\n    {problem.Message.In(Language.En)}";
    }

    private static void Append(StringBuilder text, string heading, IEnumerable<string> items)
    {
        if (items.Any())
        {
            text.Append('\n').Append(heading).Append("\n  ").AppendJoin("\n  ", items);
        }
    }
}
