namespace Moteplass.Domain;

/// <summary>What a structure was set up in response to (A9): the input or the proposals that it answers, or the assignments that gave rise to it.</summary>
public sealed partial record EstablishmentBasis : SourcedRecord
{
    /// <summary>The contributions that it meets.</summary>
    public ValueList<Id<Contribution>> Contributions { get; init; }

    /// <summary>The proposals that it meets.</summary>
    public ValueList<Id<Proposal>> Proposals { get; init; }

    /// <summary>The assignments by which it was set up (oppdrag), such as one in a letter of allocation.</summary>
    public ValueList<Id<Assignment>> Assignments { get; init; }
}
