namespace Moteplass.Domain.Analysis;

/// <summary>Whether a workshop came out as planned (plan og utfall). Each is null where that is not known.</summary>
public sealed partial record PlanAndOutcome
{
    internal PlanAndOutcome()
    {
    }

    /// <summary>Whether it was on the day planned.</summary>
    public bool? Day { get; internal init; }

    /// <summary>Whether as many came as planned.</summary>
    public bool? Participants { get; internal init; }

    /// <summary>Whether the ages were those planned.</summary>
    public bool? Ages { get; internal init; }

    /// <summary>Whether people came together in the form planned.</summary>
    public bool? Form { get; internal init; }
}
