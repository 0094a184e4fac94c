namespace Moteplass.Domain;

/// <summary>An item of a meeting's agenda (sak).</summary>
public sealed partial record AgendaItem : SourcedRecord
{
    /// <summary>What it is called, or null where not stated.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>What is done with it, or null where not stated.</summary>
    public AgendaItemKind? Kind { get; init; }

    /// <summary>The actor that put it forward (meldt av), or null where not stated.</summary>
    public Id<Actor>? RaisedBy { get; init; }

    /// <summary>When it was put forward, or null where not known.</summary>
    public PartialDate? RaisedOn { get; init; }

    /// <summary>When its papers were sent, where that was another day than for the others; or null.</summary>
    public PartialDate? PapersSent { get; init; }
}
