using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Demo;

/// <summary>What came of records and what they rest on, as a flowchart; open proposals have a dashed border.</summary>
internal static class TrailDiagram
{
    public static string Of(Trail trail, IEnumerable<RecordReference> records, Func<RecordReference, string> nameOf)
    {
        HashSet<RecordReference> shown = [.. records.SelectMany(record => trail.ResultsOf(record).Concat(trail.BasisOf(record)).Prepend(record))];
        HashSet<RecordReference> open = [.. trail.OpenProposals.Select(RecordReference.To)];
        var chart = new Flowchart<RecordReference>(record => $"[\"{MermaidText.Of(nameOf(record))}\"]{(open.Contains(record) ? ":::open" : "")}");
        foreach (RecordReference record in shown.Order())
        {
            chart.Node(record);
        }

        foreach (TrailLink link in trail.Links.Where(link => shown.Contains(link.Basis) && shown.Contains(link.Result)))
        {
            chart.Arrow(link.Basis, link.Result);
        }

        return $"{chart}  classDef open stroke-dasharray: 5 5\n";
    }
}
