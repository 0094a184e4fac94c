using System.Text.Json.Serialization;
using Moteplass.Domain.Exchange;

namespace Moteplass.Domain.Feeds;

/// <summary>Whose meetings a feed has: those of a structure, of an organisation that sits in structures, or of an owner of structures (hvem kalenderen er for).</summary>
[JsonConverter(typeof(ExchangeJsonConverter))]
public sealed record FeedScope
{
    private FeedScope(RecordReference record, bool isOwner) => (Record, IsOwner) = (record, isOwner);

    /// <summary>The structure or the actor.</summary>
    public RecordReference Record { get; }

    /// <summary>Whether it is an actor as an owner of structures.</summary>
    public bool IsOwner { get; }

    /// <summary>The meetings of a structure, joint ones among them.</summary>
    /// <param name="structure">The structure.</param>
    /// <returns>The scope.</returns>
    public static FeedScope Structure(Id<CollaborationStructure> structure) => new(RecordReference.To(structure), isOwner: false);

    /// <summary>The meetings of all structures in which an organisation has, or may have, a seat on the day.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <returns>The scope.</returns>
    public static FeedScope Organisation(Id<Actor> organisation) => new(RecordReference.To(organisation), isOwner: false);

    /// <summary>The meetings of all structures that an actor owns.</summary>
    /// <param name="owner">The owner.</param>
    /// <returns>The scope.</returns>
    public static FeedScope Owner(Id<Actor> owner) => new(RecordReference.To(owner), isOwner: true);
}
