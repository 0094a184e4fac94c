namespace Moteplass.Domain.Analysis;

/// <summary>How many items of agendas are of a kind (saker per type).</summary>
public sealed partial record AgendaKind
{
    internal AgendaKind(AgendaItemKind? kind, int items) => (Kind, Items) = (kind, items);

    /// <summary>What is done with them, or null where not stated.</summary>
    public AgendaItemKind? Kind { get; }

    /// <summary>How many.</summary>
    public int Items { get; }
}
