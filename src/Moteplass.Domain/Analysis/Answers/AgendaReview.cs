namespace Moteplass.Domain.Analysis;

/// <summary>Who set the agenda of the meetings held in an interval (hvem som satte dagsorden).</summary>
/// <remarks>An empty agenda says nothing of what was discussed. Approvals of minutes are routine, and counted apart.</remarks>
public sealed partial record AgendaReview
{
    internal AgendaReview()
    {
    }

    /// <summary>How many meetings were definitely held.</summary>
    public int Meetings { get; internal init; }

    /// <summary>How many of them have no items recorded.</summary>
    public int WithoutItems { get; internal init; }

    /// <summary>How many other meetings may have been held; their items are not counted.</summary>
    public int MayHaveBeenHeld { get; internal init; }

    /// <summary>How many items the meetings held have, approvals of minutes among them.</summary>
    public int Items { get; internal init; }

    /// <summary>How many items are approvals of minutes.</summary>
    public int MinutesApprovals { get; internal init; }

    /// <summary>The other items by what is done with them; those whose kind is not stated last.</summary>
    public ValueList<AgendaKind> Kinds { get; internal init; }

    /// <summary>The other items by the side of whoever raised them, for each side that raised any.</summary>
    public ValueList<AgendaSide> Sides { get; internal init; }

    /// <summary>How many of the other items do not state who raised them.</summary>
    public int NotStated { get; internal init; }

    /// <summary>How many of the other items were raised by somebody whose side is unknown.</summary>
    public int UnknownSide { get; internal init; }

    /// <summary>How many of the other items the users' side raised, other sides raised, or it is not known who did.</summary>
    public Tally FromUsers { get; internal init; } = null!;

    /// <summary>Who set the agenda, in a sentence.</summary>
    public LocalizedText InWords { get; internal init; } = null!;
}
