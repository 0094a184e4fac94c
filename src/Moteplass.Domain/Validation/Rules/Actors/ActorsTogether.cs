namespace Moteplass.Domain.Validation;

/// <summary>Says once for the register what is missing of many actors, so that nothing graver is lost among it.</summary>
internal static class ActorsTogether
{
    private const int MostNamed = 5;

    private static readonly LocalizedText And = new("og", "og", "and");

    private static readonly LocalizedText More = new("{0} og {1} til", "{0} og {1} til", "{0} and {1} more");

    /// <summary>Judges the actors of a register: one that fails at its place, several together at the list.</summary>
    /// <param name="context">The register.</param>
    /// <param name="fails">Whether an actor fails.</param>
    /// <param name="one">What is said of one.</param>
    /// <param name="several">What is said of several: how many, and which.</param>
    /// <param name="report">Takes the problem.</param>
    public static void Check(RuleContext context, Func<Actor, bool> fails, Sentence one, Sentence several, ReportProblem report)
    {
        (Actor Record, Place Place)[] failing = [.. context.All<Actor>().Where(actor => fails(actor.Record))];
        if (failing is [var only])
        {
            report(only.Place, one);
        }
        else if (failing.Length > 1)
        {
            report(Place.Root.At("actors"), several.With(failing.Length, Names([.. failing.Select(actor => actor.Record.Id)])));
        }
    }

    private static LocalizedText Names(Id<Actor>[] actors) => new(
        Names(actors, "«", "»", And.Nb!, More.Nb!),
        Names(actors, "«", "»", And.Nn!, More.Nn!),
        Names(actors, "'", "'", And.En!, More.En!));

    private static string Names(Id<Actor>[] actors, string open, string close, string and, string more)
    {
        string[] named = [.. actors.Take(MostNamed).Select(actor => $"{open}{actor}{close}")];
        return actors.Length > MostNamed
            ? string.Format(System.Globalization.CultureInfo.InvariantCulture, more, string.Join(", ", named), actors.Length - MostNamed)
            : $"{string.Join(", ", named[..^1])} {and} {named[^1]}";
    }
}
