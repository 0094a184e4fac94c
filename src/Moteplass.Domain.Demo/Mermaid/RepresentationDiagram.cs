using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Demo;

/// <summary>Who is heard where, as a flowchart: organisations, the umbrellas they are heard through, structures, owners.</summary>
internal static class RepresentationDiagram
{
    public static string Of(IEnumerable<RepresentationRoute> routes, Names names)
    {
        var chart = new Flowchart<RecordReference>(record => record.Type == RecordType.Structure
            ? $"[\"{MermaidText.Of(names.Of(Id<CollaborationStructure>.Parse(record.Id)))}\"]"
            : $"([\"{MermaidText.Of(names.Of(Id<Actor>.Parse(record.Id)))}\"])");

        // What is certain is drawn first, so that an arrow of both kinds is a certain one.
        foreach (RepresentationRoute route in routes.OrderByDescending(route => route.IsCertain))
        {
            RecordReference[] way =
            [
                RecordReference.To(route.Organisation),
                .. route.Umbrellas.Select(RecordReference.To),
                RecordReference.To(route.Structure),
                RecordReference.To(route.Owner),
            ];
            for (int step = 1; step < way.Length; step++)
            {
                chart.Arrow(way[step - 1], way[step], route.IsCertain);
            }
        }

        return chart.ToString();
    }
}
