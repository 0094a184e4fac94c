namespace Moteplass.Domain.Testing;

/// <summary>
/// Ties loose records into a register: a record with an id that is used before is left out, and a reference that leads nowhere, or to the
/// wrong kind of record, is led to a record of the right kind; where there is none it is left out, with its record where that needs it.
/// </summary>
internal sealed class RegisterTies
{
    private readonly ValueList<Id<SourceDocument>> _documents;
    private readonly ValueList<Id<Actor>> _actors;
    private readonly ValueList<Id<Actor>> _authorities;
    private readonly ValueList<Id<Actor>> _organisations;
    private readonly ValueList<Id<Actor>> _members;
    private readonly ValueList<Id<CollaborationStructure>> _structures;
    private readonly ValueList<Id<Seat>> _seats;

    private RegisterTies(CollaborationRegister register)
    {
        _documents = [.. register.Documents.Select(document => document.Id)];
        _actors = [.. register.Actors.Select(actor => actor.Id)];
        _authorities = [.. register.Actors.Where(actor => actor is Directorate or PublicBody).Select(actor => actor.Id)];
        _organisations = [.. register.Actors.Where(actor => actor is UserOrganisation or OtherOrganisation).Select(actor => actor.Id)];
        _members = [.. register.Actors.Where(actor => actor is UserOrganisation or OtherOrganisation or OrganisationGroup).Select(actor => actor.Id)];
        _structures = [.. register.Structures.Select(structure => structure.Id)];
        _seats = [.. register.Structures.SelectMany(structure => structure.Seats).Select(seat => seat.Id)];
    }

    public static CollaborationRegister Tie(CollaborationRegister loose)
    {
        CollaborationRegister unique = Unique(loose);
        var ties = new RegisterTies(unique);
        return unique with
        {
            Documents = Each(unique.Documents, ties.Document),
            Actors = Each(unique.Actors, ties.Actor),
            Memberships = Some(unique.Memberships, ties.Membership),
            Structures = Each(unique.Structures, ties.Structure),
            Mappings = Each(unique.Mappings, ties.Mapping),
        };
    }

    private static CollaborationRegister Unique(CollaborationRegister loose)
    {
        var seats = new HashSet<Id<Seat>>();
        return loose with
        {
            Documents = loose.Documents.DistinctBy(document => document.Id).ToValueList(),
            Actors = loose.Actors.DistinctBy(actor => actor.Id).ToValueList(),
            Structures = [.. loose.Structures
                .DistinctBy(structure => structure.Id)
                .Select(structure => structure with { Seats = [.. structure.Seats.Where(seat => seats.Add(seat.Id))] })],
            Mappings = loose.Mappings.DistinctBy(mapping => mapping.Id).ToValueList(),
        };
    }

    private static ValueList<T> Each<T>(ValueList<T> items, Func<T, T> tie)
        where T : notnull => [.. items.Select(tie)];

    private static ValueList<T> Some<T>(ValueList<T> items, Func<T, T?> tie)
        where T : class => [.. items.Select(tie).OfType<T>()];

    private static ValueList<Id<T>> Lead<T>(ValueList<Id<T>> references, ValueList<Id<T>> to)
        where T : class => to.IsEmpty ? [] : [.. references.Select(reference => Lead(reference, to))];

    private static Id<T>? Lead<T>(Id<T>? reference, ValueList<Id<T>> to)
        where T : class => reference is { } stated && !to.IsEmpty ? Lead(stated, to) : null;

    private static Id<T> Lead<T>(Id<T> reference, ValueList<Id<T>> to)
        where T : class => to.Contains(reference) ? reference : to[reference.ToString().Sum(c => c) % to.Count];

    private SourceDocument Document(SourceDocument document) => document with
    {
        IssuedBy = Lead(document.IssuedBy, _actors),
        AnnexTo = Lead(document.AnnexTo, _documents),
    };

    private Actor Actor(Actor actor)
    {
        Actor led = actor switch
        {
            Directorate directorate => directorate with { Parent = Lead(directorate.Parent, _authorities) },
            PublicBody body => body with { Parent = Lead(body.Parent, _authorities) },
            UserOrganisation organisation => organisation with { PartOf = Lead(organisation.PartOf, _organisations) },
            _ => actor,
        };
        return Sourced(led with { NumberBorrowedFrom = Lead(led.NumberBorrowedFrom, _actors) });
    }

    private OrganisationMembership? Membership(OrganisationMembership membership) => _organisations.IsEmpty ? null : Sourced(membership with
    {
        Member = Lead(membership.Member, _members),
        Umbrella = Lead(membership.Umbrella, _organisations),
    });

    private CollaborationStructure Structure(CollaborationStructure structure) => Sourced(structure with
    {
        Owners = Lead(structure.Owners, _actors),
        Phases = Each(structure.Phases, Sourced),
        Anchoring = Each(structure.Anchoring, Sourced),
        Mandates = Each(structure.Mandates, mandate => Sourced(mandate with { Cadence = Each(mandate.Cadence, Sourced) })),
        Seats = Each(structure.Seats, Seat),
        Parent = Lead(structure.Parent, _structures),
    });

    private Seat Seat(Seat seat) => Sourced(seat with
    {
        OnBehalfOf = Lead(seat.OnBehalfOf, _actors),
        OnBehalfOfStructure = Lead(seat.OnBehalfOfStructure, _structures),
        Affiliation = Lead(seat.Affiliation, _actors),
        DeputyFor = Lead(seat.DeputyFor, _seats),
    });

    private PracticeMapping Mapping(PracticeMapping mapping) => Sourced(mapping with
    {
        ConductedBy = Lead(mapping.ConductedBy, _structures),
        Areas = Each(mapping.Areas, area => Sourced(area with { Definition = Stated(area.Definition), HelpText = Stated(area.HelpText) })),
        WorkedExample = Stated(mapping.WorkedExample),
        Responses = Some(mapping.Responses, Response),
    });

    private MappingResponse? Response(MappingResponse response) => _actors.IsEmpty ? null : Sourced(response with
    {
        Respondent = Lead(response.Respondent, _actors),
        Channel = Stated(response.Channel),
        Structures = Lead(response.Structures, _structures),
    });

    private StatedText? Stated(StatedText? text) => text is null ? null : Sourced(text);

    private T Sourced<T>(T record)
        where T : SourcedRecord => record with
        {
            Sources = _documents.IsEmpty ? [] : Each(record.Sources, source => source with { Document = Lead(source.Document, _documents) }),
        };
}
