using FsCheck;
using FsCheck.Fluent;
using static Moteplass.Domain.Testing.MemberGenerators;
using static Moteplass.Domain.Testing.RecordShrinkers;

namespace Moteplass.Domain.Testing;

/// <summary>Registers in which every id is used once and every reference leads to a record of the right kind.</summary>
public static class RegisterGenerators
{
    private static readonly Func<CollaborationRegister, IEnumerable<CollaborationRegister>> ShrinkLoosely = Members<CollaborationRegister>(
        List<CollaborationRegister, PracticeMapping>(r => r.Mappings, (r, mappings) => r with { Mappings = mappings }, MappingGenerators.Mapping.Shrinker),
        List<CollaborationRegister, CollaborationStructure>(r => r.Structures, (r, structures) => r with { Structures = structures }, StructureGenerators.Structure.Shrinker),
        List<CollaborationRegister, OrganisationMembership>(r => r.Memberships, (r, memberships) => r with { Memberships = memberships }, ActorGenerators.Membership.Shrinker),
        List<CollaborationRegister, Actor>(r => r.Actors, (r, actors) => r with { Actors = actors }, ActorGenerators.Actor.Shrinker),
        List<CollaborationRegister, SourceDocument>(r => r.Documents, (r, documents) => r with { Documents = documents }, SourceGenerators.Document.Shrinker),
        WithoutExtensions,
        Optional<CollaborationRegister, string>(r => r.SchemaAddress, (r, address) => r with { SchemaAddress = address }, TextGenerators.Text.Shrinker));

    /// <summary>Small registers, the empty one among them.</summary>
    public static Arbitrary<CollaborationRegister> Register { get; } = Arb.From(
        from address in Maybe(TextGenerators.Text.Generator)
        from documents in Few(SourceGenerators.Document.Generator)
        from actors in ListGenerators.ValueList(ActorGenerators.Actor.Generator, 0, 6)
        from memberships in Few(ActorGenerators.Membership.Generator)
        from structures in Few(StructureGenerators.Structure.Generator)
        from mappings in ListGenerators.ValueList(MappingGenerators.Mapping.Generator, 0, 1)
        from extensions in MemberGenerators.Extensions
        select RegisterTies.Tie(new CollaborationRegister
        {
            SchemaAddress = address,
            Documents = documents,
            Actors = actors,
            Memberships = memberships,
            Structures = structures,
            Mappings = mappings,
            Extensions = extensions,
        }),
        register => ShrinkLoosely(register).Select(RegisterTies.Tie));
}
