namespace Moteplass.Domain.Validation;

/// <summary>
/// Walks through a register once and gathers every id and every reference with its place, and looks at every text. A new member that holds an id
/// or a text is named here, in its record's method; tests find the one that is forgotten.
/// </summary>
internal sealed partial class RegisterWalk
{
    private readonly IdBook _ids;
    private readonly List<(string Member, int Index)> _path = [];
    private readonly List<Reference> _astray = [];
    private readonly List<Place> _unexplained = [];

    public RegisterWalk(CollaborationRegister register, IdBook ids)
    {
        _ids = ids;
        Text(register.SchemaAddress, "$schema");
        Added(register);
        Each(register.Documents, "documents", Document);
        Each(register.Actors, "actors", Actor);
        Each(register.Memberships, "memberships", Membership);
        Each(register.Structures, "structures", Structure);
        Each(register.Meetings, "meetings", Meeting);
        Each(register.MeetingListings, "meetingListings", Listing);
        Each(register.Workshops, "workshops", Workshop);
        Each(register.Contributions, "contributions", Contribution);
        Each(register.Evaluations, "evaluations", Evaluation);
        Each(register.Mappings, "mappings", Mapping);
        Each(register.Assignments, "assignments", Assignment);
        Each(register.Proposals, "proposals", Proposal);
        Each(register.Decisions, "decisions", Decision);
    }

    /// <summary>The references that lead nowhere or to a record of the wrong kind, in the order of the register.</summary>
    public IReadOnlyList<Reference> Astray => _astray;

    /// <summary>The references by which something is inferred, with no word of why, in the order of the register.</summary>
    public IReadOnlyList<Place> Unexplained => _unexplained;

    private void Each<T>(ValueList<T> records, string member, Action<T> walk)
        where T : notnull
    {
        for (int i = 0; i < records.Count; i++)
        {
            _path.Add((member, i));
            walk(records[i]);
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private void One<T>(T? record, string member, Action<T> walk)
        where T : DomainRecord
    {
        if (record is not null)
        {
            _path.Add((member, -1));
            walk(record);
            _path.RemoveAt(_path.Count - 1);
        }
    }

    /// <summary>The place of a member, or of an element of its list, of the record at which the walk stands.</summary>
    private Place Here(string member, int index)
    {
        Place place = Place.Root;
        foreach ((string Member, int Index) step in _path.Append((member, index)))
        {
            place = step.Index < 0 ? place.At(step.Member) : place.At(step.Member, step.Index);
        }

        return place;
    }

    private void Document(SourceDocument document)
    {
        Text(document.Id.ToString(), "id");
        Text(document.Title, "title");
        Text(document.WebAddress, "webAddress");
        Each(document.Senders, "senders", Party);
        Each(document.Recipients, "recipients", Party);
        Each(document.CopiedTo, "copiedTo", Party);
        Refer(RecordFamily.Documents, document.AnnexTo, "annexTo", RecordKind.Any);
        Sources(document);
    }

    private void Actor(Actor actor)
    {
        Text(actor.Id.ToString(), "id");
        Text(actor.Name, "name");
        Texts(actor.Abbreviations, "abbreviations");
        Refer(RecordFamily.Actors, actor.NumberBorrowedFrom, "numberBorrowedFrom", RecordKind.Any);
        switch (actor)
        {
            case Directorate directorate:
                Refer(RecordFamily.Actors, directorate.Parent, "parent", RecordKind.Authorities);
                break;
            case PublicBody body:
                Refer(RecordFamily.Actors, body.Parent, "parent", RecordKind.Authorities);
                break;
            case UserOrganisation organisation:
                Refer(RecordFamily.Actors, organisation.PartOf, "partOf", RecordKind.Organisations);
                One(organisation.TargetGroup, "targetGroup", TargetGroup);
                break;
            case OrganisationGroup group:
                One(group.TargetGroup, "targetGroup", TargetGroup);
                break;
            case OtherOrganisation other:
                Text(other.Description, "description");
                break;
        }

        Sources(actor);
    }

    private void Membership(OrganisationMembership membership)
    {
        Refer(RecordFamily.Actors, membership.Member.ToString(), "member", RecordKind.Members);
        Refer(RecordFamily.Actors, membership.Umbrella.ToString(), "umbrella", RecordKind.Organisations);
        Sources(membership);
    }

    private void Structure(CollaborationStructure structure)
    {
        Text(structure.Id.ToString(), "id");
        Text(structure.Name, "name");
        Text(structure.Designation, "designation");
        Refer(RecordFamily.Actors, structure.Owners, "owners", RecordKind.Any);
        Each(structure.Phases, "phases", Phase);
        Each(structure.Anchoring, "anchoring", Anchoring);
        One(structure.TargetGroup, "targetGroup", TargetGroup);
        Each(structure.Mandates, "mandates", Mandate);
        Each(structure.Seats, "seats", Seat);
        One(structure.EstablishedInResponseTo, "establishedInResponseTo", EstablishmentBasis);
        Refer(RecordFamily.Structures, structure.Parent, "parent", RecordKind.Any);
        Sources(structure);
    }

    private void Phase(Phase phase)
    {
        Text(phase.Assignment, "assignment");
        Sources(phase);
    }

    private void Anchoring(Anchoring anchoring)
    {
        Text(anchoring.Note, "note");
        Sources(anchoring);
    }

    private void TargetGroup(TargetGroup group)
    {
        Text(group.Description, "description");
        Added(group);
    }

    private void Seat(Seat seat)
    {
        Text(seat.Id.ToString(), "id");
        Refer(RecordFamily.Actors, seat.OnBehalfOf, "onBehalfOf", RecordKind.Any);
        Refer(RecordFamily.Structures, seat.OnBehalfOfStructure, "onBehalfOfStructure", RecordKind.Any);
        Refer(RecordFamily.Actors, seat.Affiliation, "affiliation", RecordKind.Any);
        Refer(RecordFamily.Seats, seat.DeputyFor, "deputyFor", RecordKind.Any);
        Sources(seat);
    }

    private void Mapping(PracticeMapping mapping)
    {
        Text(mapping.Id.ToString(), "id");
        Text(mapping.Name, "name");
        Refer(RecordFamily.Structures, mapping.ConductedBy, "conductedBy", RecordKind.Any);
        One(mapping.TargetGroup, "targetGroup", TargetGroup);
        Each(mapping.Areas, "areas", Area);
        One(mapping.WorkedExample, "workedExample", StatedText);
        Each(mapping.Caveats, "caveats", StatedText);
        Each(mapping.Responses, "responses", Response);
        Sources(mapping);
    }

    private void Area(MappingArea area)
    {
        Text(area.Name, "name");
        One(area.Definition, "definition", StatedText);
        One(area.HelpText, "helpText", StatedText);
        Sources(area);
    }

    private void Response(MappingResponse response)
    {
        Refer(RecordFamily.Actors, response.Respondent.ToString(), "respondent", RecordKind.Any);
        One(response.Channel, "channel", StatedText);
        Refer(RecordFamily.Structures, response.Structures, "structures", RecordKind.Any);
        Sources(response);
    }

    private void StatedText(StatedText stated)
    {
        Text(stated.Text, "text");
        Sources(stated);
    }

    private void Stated(SourcedRecord? stated, string member) => One(stated, member, Sources);

    private void Sources(SourcedRecord record)
    {
        Each(record.Sources, "sources", Source);
        Added(record);
    }

    private void Source(SourceReference source)
    {
        Refer(RecordFamily.Documents, source.Document.ToString(), "document", RecordKind.Any);
        if (source is { Basis: SourceBasis.Inferred, Note: null })
        {
            _unexplained.Add(Here("basis", -1));
        }

        Text(source.Locator, "locator");
        Text(source.Hedge, "hedge");
        Texts(source.Members, "members");
        Text(source.Note, "note");
        Added(source);
    }

    private void Refer<T>(RecordFamily family, Id<T>? id, string member, ValueList<RecordKind> allowed)
        where T : DomainRecord
    {
        if (id is { } stated)
        {
            Refer(family, stated.ToString(), member, allowed);
        }
    }

    private void Refer<T>(RecordFamily family, ValueList<Id<T>> ids, string member, ValueList<RecordKind> allowed)
        where T : DomainRecord
    {
        for (int i = 0; i < ids.Count; i++)
        {
            Refer(family, ids[i].ToString(), member, allowed, i);
        }
    }

    private void Refer(RecordFamily family, string id, string member, ValueList<RecordKind> allowed, int index = -1)
    {
        DomainRecord? record = _ids.Find(family, id);
        if (record is null)
        {
            // An id that leads to a record was looked at there.
            Text(id, member, index);
        }

        if (record is null || (!allowed.IsEmpty && !allowed.Contains(RecordKind.Of(record))))
        {
            _astray.Add(new Reference(family, id, Here(member, index), record, allowed));
        }
    }
}
