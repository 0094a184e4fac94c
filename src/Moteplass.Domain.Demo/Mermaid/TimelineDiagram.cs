using System.Text;
using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Demo;

/// <summary>What happened, in order, as a Mermaid timeline; events of one date stand together.</summary>
internal static class TimelineDiagram
{
    public static string Of(IEnumerable<TimelineEvent> events, Func<PartialDate?, string> whenOf, Func<TimelineEvent, string> nameOf)
    {
        var lines = new StringBuilder("timeline\n");
        PartialDate? last = null;
        bool isFirst = true;
        foreach (TimelineEvent one in events)
        {
            string period = isFirst || one.When != last ? $"  {MermaidText.Of(whenOf(one.When))}" : "   ";
            lines.Append(period).Append(" : ").Append(MermaidText.Of(nameOf(one))).Append('\n');
            (last, isFirst) = (one.When, false);
        }

        return lines.ToString();
    }
}
