using System.Globalization;
using System.Text;

namespace Moteplass.Domain.Demo;

/// <summary>A Mermaid flowchart from left to right: nodes by what they stand for, and arrows between them, each once.</summary>
internal sealed class Flowchart<T>(Func<T, string> nodeOf)
    where T : notnull
{
    private readonly Dictionary<T, string> _ids = [];
    private readonly HashSet<(T From, T To)> _arrows = [];
    private readonly StringBuilder _lines = new("flowchart LR\n");

    /// <summary>The node of a thing, drawn where it is first named.</summary>
    public string Node(T thing)
    {
        if (!_ids.TryGetValue(thing, out string? id))
        {
            id = $"n{_ids.Count.ToString(CultureInfo.InvariantCulture)}";
            _ids.Add(thing, id);
            _lines.Append("  ").Append(id).Append(nodeOf(thing)).Append('\n');
        }

        return id;
    }

    /// <summary>An arrow, dotted where it is not certain.</summary>
    public void Arrow(T from, T to, bool isCertain = true)
    {
        if (_arrows.Add((from, to)))
        {
            string start = Node(from);
            string end = Node(to);
            _lines.Append("  ").Append(start).Append(isCertain ? " --> " : " -.-> ").Append(end).Append('\n');
        }
    }

    public override string ToString() => _lines.ToString();
}
