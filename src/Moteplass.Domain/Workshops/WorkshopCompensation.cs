namespace Moteplass.Domain;

/// <summary>What it costs participants to take part, and what they are given (dekning og honorar).</summary>
/// <remarks>Each part is null where it is not stated.</remarks>
public sealed partial record WorkshopCompensation : DomainRecord
{
    /// <summary>Whether they are paid for their time (honorar).</summary>
    public bool? Fee { get; init; }

    /// <summary>Whether lost earnings are covered (tapt arbeidsfortjeneste).</summary>
    public bool? LostEarnings { get; init; }

    /// <summary>Whether travel is covered (reise).</summary>
    public bool? Travel { get; init; }

    /// <summary>Whether a stay overnight is covered (opphold).</summary>
    public bool? Stay { get; init; }

    /// <summary>Whether the costs of a companion are covered (ledsager).</summary>
    public bool? Companion { get; init; }
}
