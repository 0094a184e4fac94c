using System.Collections.Concurrent;

namespace Moteplass.Domain;

/// <summary>The records of a register by their ids (oppslag).</summary>
/// <remarks>
/// Where an id is used twice, the first record has it (rule REG001 reports the second). Each kind of record is walked through when it is
/// first asked for. It may be kept and used from any thread.
/// </remarks>
public sealed class RegisterIndex
{
    private readonly CollaborationRegister _register;

    // By what is kept, and then by the structure itself: to compare two structures is to compare all that they hold.
    private readonly ConcurrentDictionary<Type, ConcurrentDictionary<object, object>> _kept = new();
    private Dictionary<Id<Actor>, Actor>? _actors;
    private Dictionary<Id<CollaborationStructure>, CollaborationStructure>? _structures;
    private Dictionary<Id<Seat>, Seat>? _seats;
    private Dictionary<Id<Meeting>, Meeting>? _meetings;
    private Dictionary<Id<Workshop>, Workshop>? _workshops;
    private Dictionary<Id<Contribution>, Contribution>? _contributions;
    private Dictionary<Id<Evaluation>, Evaluation>? _evaluations;
    private Dictionary<Id<Assignment>, Assignment>? _assignments;
    private Dictionary<Id<Proposal>, Proposal>? _proposals;
    private Dictionary<Id<Decision>, Decision>? _decisions;
    private Dictionary<Id<PracticeMapping>, PracticeMapping>? _mappings;
    private Dictionary<Id<SourceDocument>, SourceDocument>? _documents;

    private RegisterIndex(CollaborationRegister register) => _register = register;

    private ILookup<Id<Actor>, OrganisationMembership> ByUmbrella => field ??= _register.Memberships.ToLookup(membership => membership.Umbrella);

    private ILookup<Id<Actor>, OrganisationMembership> ByMember => field ??= _register.Memberships.ToLookup(membership => membership.Member);

    private ILookup<Id<CollaborationStructure>, MeetingListing> Listings => field ??= _register.MeetingListings.ToLookup(listing => listing.Structure);

    private ILookup<Id<CollaborationStructure>, Meeting> Meetings => field ??= _register.Meetings
        .SelectMany(meeting => meeting.Structures.Distinct().Select(structure => (Structure: structure, Meeting: meeting)))
        .ToLookup(one => one.Structure, one => one.Meeting);

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
    /// <param name="id">Its id.</param>
    /// <returns>The record, or null where the register has none with that id.</returns>
    public Actor? Find(Id<Actor> id) => Find(ref _actors, _register.Actors, actor => actor.Id, id);

    /// <inheritdoc cref="Find(Id{Actor})"/>
    public CollaborationStructure? Find(Id<CollaborationStructure> id) => Find(ref _structures, _register.Structures, structure => structure.Id, id);

    /// <inheritdoc cref="Find(Id{Actor})"/>
    public Seat? Find(Id<Seat> id) => Find(ref _seats, _register.Structures.SelectMany(structure => structure.Seats), seat => seat.Id, id);

    /// <inheritdoc cref="Find(Id{Actor})"/>
    public Meeting? Find(Id<Meeting> id) => Find(ref _meetings, _register.Meetings, meeting => meeting.Id, id);

    /// <inheritdoc cref="Find(Id{Actor})"/>
    public Workshop? Find(Id<Workshop> id) => Find(ref _workshops, _register.Workshops, workshop => workshop.Id, id);

    /// <inheritdoc cref="Find(Id{Actor})"/>
    public Contribution? Find(Id<Contribution> id) => Find(ref _contributions, _register.Contributions, contribution => contribution.Id, id);

    /// <inheritdoc cref="Find(Id{Actor})"/>
    public Evaluation? Find(Id<Evaluation> id) => Find(ref _evaluations, _register.Evaluations, evaluation => evaluation.Id, id);

    /// <inheritdoc cref="Find(Id{Actor})"/>
    public Assignment? Find(Id<Assignment> id) => Find(ref _assignments, _register.Assignments, assignment => assignment.Id, id);

    /// <inheritdoc cref="Find(Id{Actor})"/>
    public Proposal? Find(Id<Proposal> id) => Find(ref _proposals, _register.Proposals, proposal => proposal.Id, id);

    /// <inheritdoc cref="Find(Id{Actor})"/>
    public Decision? Find(Id<Decision> id) => Find(ref _decisions, _register.Decisions, decision => decision.Id, id);

    /// <inheritdoc cref="Find(Id{Actor})"/>
    public PracticeMapping? Find(Id<PracticeMapping> id) => Find(ref _mappings, _register.Mappings, mapping => mapping.Id, id);

    /// <inheritdoc cref="Find(Id{Actor})"/>
    public SourceDocument? Find(Id<SourceDocument> id) => Find(ref _documents, _register.Documents, document => document.Id, id);

    /// <summary>The structure that leads a meeting, or null if it names none that the register has.</summary>
    internal CollaborationStructure? LeaderOf(Meeting meeting) => meeting.Structures.IsEmpty ? null : Find(meeting.Structures[0]);

    /// <summary>The meetings in which a structure takes part, joint ones among them.</summary>
    internal IEnumerable<Meeting> MeetingsOf(Id<CollaborationStructure> structure) => Meetings[structure];

    /// <summary>The lists of a structure's meetings.</summary>
    internal IEnumerable<MeetingListing> ListingsOf(Id<CollaborationStructure> structure) => Listings[structure];

    /// <summary>The memberships that others have in an umbrella.</summary>
    internal IEnumerable<OrganisationMembership> MembershipsIn(Id<Actor> umbrella) => ByUmbrella[umbrella];

    /// <summary>The memberships that an organisation has in umbrellas.</summary>
    internal IEnumerable<OrganisationMembership> MembershipsOf(Id<Actor> member) => ByMember[member];

    /// <summary>The first seat of a structure with an id, or null.</summary>
    internal Seat? FindSeat(CollaborationStructure structure, Id<Seat>? id) => id is { } seat
        ? Keep(structure, static structure => structure.Seats.DistinctBy(seat => seat.Id).ToDictionary(seat => seat.Id)).GetValueOrDefault(seat)
        : null;

    /// <summary>What is worked out of a structure, once, and kept as long as the index is.</summary>
    /// <typeparam name="T">What is kept; of each type one a structure.</typeparam>
    internal T Keep<T>(CollaborationStructure structure, Func<CollaborationStructure, T> make)
        where T : class =>
        (T)_kept
            .GetOrAdd(typeof(T), static _ => new ConcurrentDictionary<object, object>(ReferenceEqualityComparer.Instance))
            .GetOrAdd(structure, static (one, make) => make((CollaborationStructure)one), make);

    private static T? Find<T>(ref Dictionary<Id<T>, T>? known, IEnumerable<T> records, Func<T, Id<T>> idOf, Id<T> id)
        where T : DomainRecord
    {
        if (known is null)
        {
            var byId = new Dictionary<Id<T>, T>();
            foreach (T record in records)
            {
                byId.TryAdd(idOf(record), record);
            }

            known = byId;
        }

        return known.GetValueOrDefault(id);
    }
}
