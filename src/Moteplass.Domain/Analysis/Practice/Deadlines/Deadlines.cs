namespace Moteplass.Domain.Analysis;

/// <summary>Whether deadlines were kept (frister holdt).</summary>
public sealed partial record Deadlines
{
    internal Deadlines(ValueList<DeadlineReview> all, Tally kept, LocalizedText inWords) =>
        (All, Kept, InWords) = (all, kept, inWords);

    /// <summary>Every deadline of every meeting of the interval whose day is known and that was not cancelled or postponed, by meeting and kind.</summary>
    public ValueList<DeadlineReview> All { get; }

    /// <summary>How many were kept, missed, and not known; those not checked are left out.</summary>
    public Tally Kept { get; }

    /// <summary>The verdict in a sentence.</summary>
    public LocalizedText InWords { get; }
}
