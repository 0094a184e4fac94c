namespace Moteplass.Domain.Analysis;

/// <summary>Whether and how an owner hears an organisation (kontakt).</summary>
public sealed partial record OwnerAccess
{
    internal OwnerAccess(Id<Actor> organisation, Id<Actor> owner, bool? isReached, bool? isDirect, ValueList<AnchoringLevel> levels, ValueList<ContactForm> forms) =>
        (Organisation, Owner, IsReached, IsDirect, Levels, Forms) = (organisation, owner, isReached, isDirect, levels, forms);

    /// <summary>The organisation.</summary>
    public Id<Actor> Organisation { get; }

    /// <summary>The owner.</summary>
    public Id<Actor> Owner { get; }

    /// <summary>
    /// Whether the owner hears the organisation. It is false only where a mapping says that the owner's structures of each form are all described, and the lists of
    /// their seats are complete; otherwise, without a seat that is listed, null.
    /// </summary>
    public bool? IsReached { get; }

    /// <summary>Whether it does so through a seat of its own, and not through an umbrella alone; null where that is not known.</summary>
    public bool? IsDirect { get; }

    /// <summary>The levels at which the structures are anchored, the highest first; empty where none is stated.</summary>
    public ValueList<AnchoringLevel> Levels { get; }

    /// <summary>The contact forms of the structures; empty where none is stated.</summary>
    public ValueList<ContactForm> Forms { get; }

    /// <summary>Whether a seat is listed by which it is or may be heard.</summary>
    internal bool HasSeat { get; init; }
}
