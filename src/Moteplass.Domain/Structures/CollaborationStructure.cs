namespace Moteplass.Domain;

/// <summary>
/// A structure or meeting place for the collaboration of public bodies with user organisations (samarbeidsstruktur, møteplass): a user
/// council, a bilateral programme, a joint arena, a working group (A2, B8–B14).
/// </summary>
public sealed partial record CollaborationStructure : RegisterRecord
{
    /// <summary>The id by which the register names it.</summary>
    public required Id<CollaborationStructure> Id { get; init; }

    /// <summary>Its name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What kind of structure it is.</summary>
    public required StructureKind Kind { get; init; }

    /// <summary>The owner's own word for its kind, such as "brukerforum"; or null.</summary>
    public LocalizedText? Designation { get; init; }

    /// <summary>The actors that own it (eiere); a joint structure has several.</summary>
    public ValueList<Id<Actor>> Owners { get; init; }

    /// <summary>Whether anybody owns it: false where it is stated that nobody does; null where nothing is said beyond <see cref="Owners"/>.</summary>
    public bool? HasOwner { get; init; }

    /// <summary>Whether it meets several organisations at once or one at a time, or null where not stated.</summary>
    public ContactForm? ContactForm { get; init; }

    /// <summary>What its members are there for, or null where not stated.</summary>
    public StructureFunction? Function { get; init; }

    /// <summary>Its life, in phases.</summary>
    public ValueList<Phase> Phases { get; init; }

    /// <summary>Where it is anchored, over time; empty where not stated.</summary>
    public ValueList<Anchoring> Anchorings { get; init; }

    /// <summary>The fields it concerns; empty where not stated.</summary>
    public ValueList<PolicyField> PolicyFields { get; init; }

    /// <summary>The people it concerns, or null where not stated.</summary>
    public TargetGroup? TargetGroup { get; init; }

    /// <summary>Its mandates over time (mandater); each states its own period.</summary>
    public ValueList<Mandate> Mandates { get; init; }

    /// <summary>Its seats; unless <see cref="SeatListing"/> says that all are listed, the list says nothing of the seats that it does not name.</summary>
    public ValueList<Seat> Seats { get; init; }

    /// <summary>How far the list of seats reaches, or null where not stated.</summary>
    public SeatListing? SeatListing { get; init; }

    /// <summary>What it was set up in response to, or null where not stated (A9).</summary>
    public EstablishmentBasis? EstablishedInResponseTo { get; init; }

    /// <summary>The structure under which it stands, or null.</summary>
    public Id<CollaborationStructure>? Parent { get; init; }
}
