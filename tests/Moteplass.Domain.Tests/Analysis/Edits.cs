namespace Moteplass.Domain.Tests.Analysis;

/// <summary>Single changes to a register, for tests that see findings change with the data.</summary>
internal static class Edits
{
    public static Id<Actor> Actor(string id) => Id<Actor>.Parse(id);

    public static Id<CollaborationStructure> Structure(string id) => Id<CollaborationStructure>.Parse(id);

    public static CollaborationRegister WithStructure(this CollaborationRegister register, string id, Func<CollaborationStructure, CollaborationStructure> edit) =>
        register with { Structures = [.. register.Structures.Select(one => one.Id.ToString() == id ? edit(one) : one)] };

    public static CollaborationRegister WithResponse(this CollaborationRegister register, string respondent, Func<MappingResponse, MappingResponse> edit) =>
        register.WithMapping(mapping => mapping with
        {
            Responses = [.. mapping.Responses.Select(one => one.Respondent.ToString() == respondent ? edit(one) : one)],
        });

    public static CollaborationRegister WithMapping(this CollaborationRegister register, Func<PracticeMapping, PracticeMapping> edit) =>
        register with { Mappings = [.. register.Mappings.Select(edit)] };

    public static CollaborationStructure WithoutSeatsOf(this CollaborationStructure structure, string actor) =>
        structure with { Seats = [.. structure.Seats.Where(seat => seat.OnBehalfOf?.ToString() != actor)] };

    public static CollaborationStructure WithPhases(this CollaborationStructure structure, Func<Phase, Phase> edit) =>
        structure with { Phases = [.. structure.Phases.Select(edit)] };

    public static CollaborationStructure At(this CollaborationStructure structure, params AnchoringLevel[] levels) =>
        structure with { Anchorings = [.. levels.Select(level => new Anchoring { Level = level })] };

    /// <summary>The register with every list whose order means nothing turned round.</summary>
    public static CollaborationRegister Reversed(this CollaborationRegister register) => register with
    {
        Documents = [.. register.Documents.Reverse()],
        Actors = [.. register.Actors.Reverse().Select(actor => actor with { PolicyFields = [.. actor.PolicyFields.Reverse()], Sources = [.. actor.Sources.Reverse()] })],
        Memberships = [.. register.Memberships.Reverse()],
        Structures = [.. register.Structures.Reverse().Select(structure => structure with
        {
            Owners = [.. structure.Owners.Reverse()],
            Phases = [.. structure.Phases.Reverse()],
            Anchorings = [.. structure.Anchorings.Reverse()],
            Seats = [.. structure.Seats.Reverse()],
            Sources = [.. structure.Sources.Reverse()],
        })],
        Mappings = [.. register.Mappings.Reverse().Select(mapping => mapping with
        {
            Responses = [.. mapping.Responses.Reverse().Select(response => response with { Structures = [.. response.Structures.Reverse()] })],
        })],
    };
}
