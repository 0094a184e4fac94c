namespace Moteplass.Domain.Analysis;

/// <summary>A duty that a mandate states, and how often the register shows that it was carried out (plikt).</summary>
/// <remarks>What the register does not show may have been done all the same: it counts as not known, never as not done.</remarks>
public sealed partial record DutyReview
{
    internal DutyReview(Duty duty, Tally? shown, LocalizedText inWords) => (Duty, Shown, InWords) = (duty, shown, inWords);

    /// <summary>The duty, as the mandate states it.</summary>
    public Duty Duty { get; }

    /// <summary>
    /// Of how many occasions the register shows that it was carried out, and of how many that is not known: of the meetings held for minutes, their publication,
    /// the agenda and the notice; of the proposals of the structure for answers; of the interval as one for an evaluation. Null for a duty that a register records nothing about.
    /// </summary>
    public Tally? Shown { get; }

    /// <summary>The duty and what is shown of it, in a sentence.</summary>
    public LocalizedText InWords { get; }
}
