namespace Moteplass.Domain.Validation;

/// <summary>Says once for the register what is missing of many actors, so that nothing graver is lost among it.</summary>
internal static class ActorsTogether
{
    private const int MostNamed = 5;

    /// <summary>Reports the actors of a register that fail: one at its place, several together at the list.</summary>
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

    /// <summary>All of them, or the first ones and how many more there are.</summary>
    private static LocalizedText Names(Id<Actor>[] actors)
    {
        Id<Actor>[] named = actors.Length > MostNamed ? actors[..MostNamed] : actors[..^1];
        int more = actors.Length - named.Length;
        LocalizedText last = actors.Length > MostNamed ? new($"{more} til", $"{more} til", $"{more} more") : new($"«{actors[^1]}»", $"«{actors[^1]}»", $"'{actors[^1]}'");
        (string norwegian, string english) = (string.Join(", ", named.Select(actor => $"«{actor}»")), string.Join(", ", named.Select(actor => $"'{actor}'")));
        return new LocalizedText($"{norwegian} og {last.Nb}", $"{norwegian} og {last.Nn}", $"{english} and {last.En}");
    }
}
