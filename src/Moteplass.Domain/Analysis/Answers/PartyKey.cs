using System.Diagnostics;

namespace Moteplass.Domain.Analysis;

/// <summary>Parties as somebody from whom something comes.</summary>
internal static class PartyKey
{
    /// <summary>A party without the words that a register puts it in, and without the part of it that spoke: FFO is FFO.</summary>
    public static Party? Of(Party party) => party switch
    {
        ActorParty actor => new ActorParty { Actor = actor.Actor },
        StructureParty structure => new StructureParty { Structure = structure.Structure },
        CategoryParty category => new CategoryParty { Category = category.Category },
        OwnerParty or SelfParty or AnyOfParty => party,
        _ => throw new UnreachableException(),
    };

    /// <summary>The order in which parties are listed: actors, structures, categories, others, and nobody stated last.</summary>
    public static int Rank(Party? party) => party switch
    {
        ActorParty => 0,
        StructureParty => 1,
        CategoryParty => 2,
        not null => 3,
        null => 4,
    };
}
