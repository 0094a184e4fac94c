namespace Moteplass.Domain.Analysis;

/// <summary>What an alternative does to the contact of an organisation with an owner (endret kontakt).</summary>
public sealed partial record AccessChange
{
    internal AccessChange(Id<Actor> organisation, Id<Actor> owner, AccessChangeKind kind) => (Organisation, Owner, Kind) = (organisation, owner, kind);

    /// <summary>The organisation.</summary>
    public Id<Actor> Organisation { get; }

    /// <summary>The owner.</summary>
    public Id<Actor> Owner { get; }

    /// <summary>What becomes of it.</summary>
    public AccessChangeKind Kind { get; }
}
