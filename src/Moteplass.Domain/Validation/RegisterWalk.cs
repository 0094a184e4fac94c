namespace Moteplass.Domain.Validation;

/// <summary>
/// Walks through a register once and gathers every id and every reference with its place, and looks at every text. A new member that holds an id
/// or a text is named here, in its record's method; tests find the one that is forgotten.
/// </summary>
internal sealed partial class RegisterWalk
{
    private readonly List<IdUse> _ids = [];
    private readonly List<Reference> _references = [];
    private readonly Dictionary<(RecordFamily Family, string Id), IdUse> _byId = [];

    public RegisterWalk(CollaborationRegister register)
    {
        Text(register.SchemaAddress, Place.Root, "$schema");
        Added(register, Place.Root);
        Each(register.Documents, Place.Root, "documents", Document);
        Each(register.Actors, Place.Root, "actors", Actor);
        Each(register.Memberships, Place.Root, "memberships", Membership);
        Each(register.Structures, Place.Root, "structures", Structure);
        Each(register.Meetings, Place.Root, "meetings", Meeting);
        Each(register.MeetingListings, Place.Root, "meetingListings", Listing);
        Each(register.Workshops, Place.Root, "workshops", Workshop);
        Each(register.Contributions, Place.Root, "contributions", Contribution);
        Each(register.Evaluations, Place.Root, "evaluations", Evaluation);
        Each(register.Mappings, Place.Root, "mappings", Mapping);
        Each(register.Assignments, Place.Root, "assignments", Assignment);
        Each(register.Proposals, Place.Root, "proposals", Proposal);
        Each(register.Decisions, Place.Root, "decisions", Decision);
    }

    /// <summary>The records that bear ids, in the order of the register.</summary>
    public IReadOnlyList<IdUse> Ids => _ids;

    /// <summary>The references, in the order of the register.</summary>
    public IReadOnlyList<Reference> References => _references;

    /// <summary>The first record of a family that bears an id, or null.</summary>
    public IdUse? Find(RecordFamily family, string id) => _byId.GetValueOrDefault((family, id));

    private static void Each<T>(ValueList<T> records, Place holder, string member, Action<T, Place> walk)
        where T : notnull
    {
        for (int i = 0; i < records.Count; i++)
        {
            walk(records[i], holder.At(member, i));
        }
    }

    private void Document(SourceDocument document, Place place)
    {
        Id(RecordFamily.Documents, document.Id, document, place);
        Text(document.Title, place, "title");
        Text(document.WebAddress, place, "webAddress");
        Refer(RecordFamily.Actors, document.IssuedBy, place, "issuedBy", RecordKind.Any);
        Refer(RecordFamily.Documents, document.AnnexTo, place, "annexTo", RecordKind.Any);
        Added(document, place);
    }

    private void Actor(Actor actor, Place place)
    {
        Id(RecordFamily.Actors, actor.Id, actor, place);
        Text(actor.Name, place, "name");
        Texts(actor.Abbreviations, place, "abbreviations");
        Refer(RecordFamily.Actors, actor.NumberBorrowedFrom, place, "numberBorrowedFrom", RecordKind.Any);
        switch (actor)
        {
            case Directorate directorate:
                Refer(RecordFamily.Actors, directorate.Parent, place, "parent", RecordKind.Authorities);
                break;
            case PublicBody body:
                Refer(RecordFamily.Actors, body.Parent, place, "parent", RecordKind.Authorities);
                break;
            case UserOrganisation organisation:
                Refer(RecordFamily.Actors, organisation.PartOf, place, "partOf", RecordKind.Organisations);
                One(organisation.TargetGroup, place, "targetGroup", TargetGroup);
                break;
            case OrganisationGroup group:
                One(group.TargetGroup, place, "targetGroup", TargetGroup);
                break;
            case OtherOrganisation other:
                Text(other.Description, place, "description");
                break;
        }

        Sources(actor, place);
    }

    private void Membership(OrganisationMembership membership, Place place)
    {
        Refer(RecordFamily.Actors, membership.Member.ToString(), place, "member", RecordKind.Members);
        Refer(RecordFamily.Actors, membership.Umbrella.ToString(), place, "umbrella", RecordKind.Organisations);
        Sources(membership, place);
    }

    private void Structure(CollaborationStructure structure, Place place)
    {
        Id(RecordFamily.Structures, structure.Id, structure, place);
        Text(structure.Name, place, "name");
        Text(structure.Designation, place, "designation");
        Refer(RecordFamily.Actors, structure.Owners, place, "owners", RecordKind.Any);
        Each(structure.Phases, place, "phases", Phase);
        Each(structure.Anchoring, place, "anchoring", Anchoring);
        One(structure.TargetGroup, place, "targetGroup", TargetGroup);
        Each(structure.Mandates, place, "mandates", Mandate);
        Each(structure.Seats, place, "seats", Seat);
        One(structure.EstablishedInResponseTo, place, "establishedInResponseTo", EstablishmentBasis);
        Refer(RecordFamily.Structures, structure.Parent, place, "parent", RecordKind.Any);
        Sources(structure, place);
    }

    private void Phase(Phase phase, Place place)
    {
        Text(phase.Assignment, place, "assignment");
        Sources(phase, place);
    }

    private void Anchoring(Anchoring anchoring, Place place)
    {
        Text(anchoring.Note, place, "note");
        Sources(anchoring, place);
    }

    private void TargetGroup(TargetGroup group, Place place)
    {
        Text(group.Description, place, "description");
        Added(group, place);
    }

    private void Seat(Seat seat, Place place)
    {
        Id(RecordFamily.Seats, seat.Id, seat, place);
        Refer(RecordFamily.Actors, seat.OnBehalfOf, place, "onBehalfOf", RecordKind.Any);
        Refer(RecordFamily.Structures, seat.OnBehalfOfStructure, place, "onBehalfOfStructure", RecordKind.Any);
        Refer(RecordFamily.Actors, seat.Affiliation, place, "affiliation", RecordKind.Any);
        Refer(RecordFamily.Seats, seat.DeputyFor, place, "deputyFor", RecordKind.Any);
        Sources(seat, place);
    }

    private void Mapping(PracticeMapping mapping, Place place)
    {
        Id(RecordFamily.Mappings, mapping.Id, mapping, place);
        Text(mapping.Name, place, "name");
        Refer(RecordFamily.Structures, mapping.ConductedBy, place, "conductedBy", RecordKind.Any);
        One(mapping.TargetGroup, place, "targetGroup", TargetGroup);
        Each(mapping.Areas, place, "areas", Area);
        One(mapping.WorkedExample, place, "workedExample", StatedText);
        Each(mapping.Responses, place, "responses", Response);
        Sources(mapping, place);
    }

    private void Area(MappingArea area, Place place)
    {
        Text(area.Name, place, "name");
        One(area.Definition, place, "definition", StatedText);
        One(area.HelpText, place, "helpText", StatedText);
        Sources(area, place);
    }

    private void Response(MappingResponse response, Place place)
    {
        Refer(RecordFamily.Actors, response.Respondent.ToString(), place, "respondent", RecordKind.Any);
        One(response.Channel, place, "channel", StatedText);
        Refer(RecordFamily.Structures, response.Structures, place, "structures", RecordKind.Any);
        Sources(response, place);
    }

    private void StatedText(StatedText stated, Place place)
    {
        Text(stated.Text, place, "text");
        Sources(stated, place);
    }

    private void Stated(SourcedRecord? stated, Place holder, string member) => One(stated, holder, member, Sources);

    private static void One<T>(T? record, Place holder, string member, Action<T, Place> walk)
        where T : class
    {
        if (record is not null)
        {
            walk(record, holder.At(member));
        }
    }

    private void Sources(SourcedRecord record, Place place)
    {
        Each(record.Sources, place, "sources", Source);
        Added(record, place);
    }

    private void Source(SourceReference source, Place place)
    {
        Refer(RecordFamily.Documents, source.Document.ToString(), place, "document", RecordKind.Any);
        Text(source.Locator, place, "locator");
        Texts(source.Members, place, "members");
        Text(source.Note, place, "note");
        Added(source, place);
    }

    private void Id<T>(RecordFamily family, Id<T> id, DomainRecord record, Place place)
        where T : class
    {
        var use = new IdUse(family, id.ToString(), record, place);
        _ids.Add(use);
        Text(use.Id, place, "id");
        _byId.TryAdd((family, use.Id), use);
    }

    private void Refer<T>(RecordFamily family, Id<T>? id, Place holder, string member, ValueList<RecordKind> allowed)
        where T : class
    {
        if (id is { } stated)
        {
            Refer(family, stated.ToString(), holder, member, allowed);
        }
    }

    private void Refer<T>(RecordFamily family, ValueList<Id<T>> ids, Place holder, string member, ValueList<RecordKind> allowed)
        where T : class
    {
        for (int i = 0; i < ids.Count; i++)
        {
            Refer(family, ids[i].ToString(), holder, member, allowed, i);
        }
    }

    private void Refer(RecordFamily family, string id, Place holder, string member, ValueList<RecordKind> allowed, int index = -1)
    {
        _references.Add(new Reference(family, id, holder, member, index, allowed));
        Text(id, holder, member, index);
    }
}
