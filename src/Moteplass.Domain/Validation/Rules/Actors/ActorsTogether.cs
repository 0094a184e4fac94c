using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

/// <summary>Says once for the register what is missing of many actors, so that nothing graver is lost among it.</summary>
internal static class ActorsTogether
{
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
            report(Place.Root.At("actors"), several.With(failing.Length, FewNames.Of(failing.Select(actor => $"{actor.Record.Id}"), failing.Length)));
        }
    }
}
