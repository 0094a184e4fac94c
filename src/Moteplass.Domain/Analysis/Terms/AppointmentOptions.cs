namespace Moteplass.Domain.Analysis;

/// <summary>The deadlines before a term begins, for mandates that state none (valg for oppnevninger).</summary>
public sealed partial record AppointmentOptions
{
    /// <summary>How long before the term begins proposals are due, or null for no date.</summary>
    public LeadTime? Proposals { get; init; }

    /// <summary>How long before the term begins it is decided, or null for no date.</summary>
    public LeadTime? Decision { get; init; }
}
