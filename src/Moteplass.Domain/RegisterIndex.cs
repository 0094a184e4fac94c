using System.Text.Json.Serialization;
using Moteplass.Domain.Exchange;

namespace Moteplass.Domain;

/// <summary>The records of a register by their ids (oppslag).</summary>
/// <remarks>
/// Where an id is used twice, the first record has it (rule REG001 reports the second). Each kind of record is walked through when it is
/// first asked for. It may be kept and used from any thread. What hosts ask of it beside, <see cref="Analysis.RegisterQueries"/> answers.
/// </remarks>
[JsonConverter(typeof(ExchangeJsonConverter))]
public sealed class RegisterIndex
{
    private const int FewOwners = 8;

    private static readonly object None = new();

    private readonly CollaborationRegister _register;
    private readonly Dictionary<string, DomainRecord>?[] _byId = new Dictionary<string, DomainRecord>?[Enum.GetValues<RecordType>().Length];

    private readonly KeptResults _kept = new();

    private volatile bool _hasDoubled;

    private RegisterIndex(CollaborationRegister register) => _register = register;

    private ILookup<Id<Actor>, OrganisationMembership> ByUmbrella => field ??= _register.Memberships.ToLookup(membership => membership.Umbrella);

    private ILookup<Id<Actor>, OrganisationMembership> ByMember => field ??= _register.Memberships.ToLookup(membership => membership.Member);

    private ILookup<Id<CollaborationStructure>, MeetingListing> Listings => field ??= _register.MeetingListings.ToLookup(listing => listing.Structure);

    private ILookup<Id<CollaborationStructure>, Meeting> Meetings => field ??= _register.Meetings
        .SelectMany(meeting => meeting.Structures.Distinct().Select(structure => (Structure: structure, Meeting: meeting)))
        .ToLookup(one => one.Structure, one => one.Meeting);

    private ILookup<Id<Actor>, CollaborationStructure> Owned => field ??= _register.Structures
        .SelectMany(structure => structure.Owners.Distinct().Select(owner => (Owner: owner, Structure: structure)))
        .ToLookup(one => one.Owner, one => one.Structure);

    private ILookup<Id<Workshop>?, Contribution> Contributions => field ??= _register.Contributions.ToLookup(contribution => contribution.Workshop);

    /// <summary>Makes the index of a register.</summary>
    /// <param name="register">The register.</param>
    /// <returns>The index.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static RegisterIndex Of(CollaborationRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return new RegisterIndex(register);
    }

    /// <summary>Finds a record.</summary>
    /// <typeparam name="T">The type of record, one of those that have ids of their own.</typeparam>
    /// <param name="id">Its id.</param>
    /// <returns>The record, or null where the register has none with that id.</returns>
    public T? Find<T>(Id<T> id)
        where T : DomainRecord =>
        (T?)Find(RecordTypes.Of<T>(), id.ToString());

    /// <summary>Finds a record by its type and its id.</summary>
    internal DomainRecord? Find(RecordType type, string id) => ById(type).TryGetValue(id, out DomainRecord? record) ? record : null;

    /// <summary>Whether an id is borne by two records of a type.</summary>
    internal bool HasDoubled()
    {
        foreach (RecordType type in Enum.GetValues<RecordType>())
        {
            ById(type);
        }

        return _hasDoubled;
    }

    /// <summary>The structure that leads a meeting, or null if it names none that the register has.</summary>
    internal CollaborationStructure? LeaderOf(Meeting meeting) => meeting.Structures.IsEmpty ? null : Find(meeting.Structures[0]);

    /// <summary>The structures that meet, each once, as far as the register has them.</summary>
    internal IEnumerable<CollaborationStructure> StructuresOf(Meeting meeting) => meeting.Structures.Distinct().Select(Find).OfType<CollaborationStructure>();

    /// <summary>The meetings in which a structure takes part, joint ones among them.</summary>
    internal IEnumerable<Meeting> MeetingsOf(Id<CollaborationStructure> structure) => Meetings[structure];

    /// <summary>The structures that an actor owns.</summary>
    internal IEnumerable<CollaborationStructure> OwnedBy(Id<Actor> owner) => Owned[owner];

    /// <summary>The lists of a structure's meetings.</summary>
    internal IEnumerable<MeetingListing> ListingsOf(Id<CollaborationStructure> structure) => Listings[structure];

    /// <summary>What was contributed to a workshop.</summary>
    internal IEnumerable<Contribution> ContributionsOf(Id<Workshop> workshop) => Contributions[workshop];

    /// <summary>The memberships that others have in an umbrella.</summary>
    internal IEnumerable<OrganisationMembership> MembershipsIn(Id<Actor> umbrella) => ByUmbrella[umbrella];

    /// <summary>The memberships that an organisation has in umbrellas.</summary>
    internal IEnumerable<OrganisationMembership> MembershipsOf(Id<Actor> member) => ByMember[member];

    /// <summary>The first seat of a structure with an id, or null.</summary>
    internal Seat? FindSeat(CollaborationStructure structure, Id<Seat>? id) => id is { } seat
        ? Keep(structure, static structure => structure.Seats.DistinctBy(seat => seat.Id).ToDictionary(seat => seat.Id)).GetValueOrDefault(seat)
        : null;

    /// <summary>Whether an actor owns a structure.</summary>
    internal bool IsOwner(Id<Actor> actor, CollaborationStructure structure) => structure.Owners.Count < FewOwners
        ? structure.Owners.AsSpan().Contains(actor)
        : Keep(structure, static structure => structure.Owners.ToHashSet()).Contains(actor);

    /// <summary>What is worked out of a part of the register once for this index, by the part itself and by what is worked out of it.</summary>
    internal T Keep<TPart, T>(TPart part, Func<TPart, T> make)
        where TPart : class
        where T : class => _kept.Keep(part, make);

    /// <summary>The same, of a part together with another: a structure with one of its mandates, or with none.</summary>
    internal T Keep<TPart, TOther, T>(TPart part, TOther? other, Func<TPart, TOther?, T> make)
        where TPart : class
        where TOther : class
        where T : class =>
        Keep(part, static _ => new KeptResults()).Keep(other ?? None, _ => make(part, other));

    private Dictionary<string, DomainRecord> ById(RecordType type) => _byId[(int)type] ??= Gather(type);

    private Dictionary<string, DomainRecord> Gather(RecordType type)
    {
        var byId = new Dictionary<string, DomainRecord>(RecordTypes.Count(type, _register), StringComparer.Ordinal);
        RecordTypes.Each(type, _register, (id, record) =>
        {
            if (!byId.TryAdd(id, record))
            {
                _hasDoubled = true;
            }
        });
        return byId;
    }
}
