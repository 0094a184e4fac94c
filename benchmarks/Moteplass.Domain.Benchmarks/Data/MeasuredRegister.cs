using System.Globalization;

namespace Moteplass.Domain.Benchmarks;

/// <summary>
/// The registers that are measured: of one kind of data for every version of the library, so that figures can be compared, and with no more in
/// them than the plain classes hold.
/// </summary>
internal sealed class MeasuredRegister
{
    private static readonly SeatRole[] Roles = [SeatRole.Member, SeatRole.ViceChair, SeatRole.Deputy, SeatRole.Observer, SeatRole.Secretary];

    private static readonly string[] Words = ["brukerråd", "ungdom", "møteplass", "førstelinje", "åpenhet", "samarbeid", "helse", "opplæring", "nærmiljø", "medvirkning"];
    private static readonly string[] Dates = ["2015", "2016-05", "2015-23", "2018-21", "2016-05-13", "2017-02-01", "2014~", "2016-09~"];
    private static readonly string[] Periods = ["2015/2018", "2016-12/", "2015-01-01/2015-12-31", "2017/..", "/2018", "2016-08-15/2018-06-30"];
    private static readonly string[] Counts = ["1", "2", "12", "60-70", "~30", "4..", "..14"];
    private static readonly string[] Ages = ["0-24", "13-25", "..18", "16.."];
    private static readonly string[] Locators = ["B4", "B9", "B16", "A9", "§ 5-12", "s. 3"];

    /// <summary>The weights of the check digit of an organisation number, from the last digit before it to the first.</summary>
    private static readonly int[] Weights = [2, 3, 4, 5, 6, 7, 2, 3];

    private readonly Sequence _next = new(0);
    private readonly List<Id<SourceDocument>> _documents = [];
    private readonly List<Id<Actor>> _authorities = [];
    private readonly List<Id<Actor>> _organisations = [];
    private readonly List<Id<CollaborationStructure>> _structures = [];
    private readonly Dictionary<Id<Actor>, Id<Actor>> _members = [];
    private int _seats;

    private MeasuredRegister()
    {
    }

    /// <summary>A register of so many records at the least.</summary>
    public static CollaborationRegister Of(int records) => new MeasuredRegister().Make(records);

    private CollaborationRegister Make(int records)
    {
        ValueList<SourceDocument> documents = [.. Enumerable.Range(0, Math.Min(records, 4 + (records / 200))).Select(Document)];
        ValueList<Actor> actors = [.. Enumerable.Range(0, records / 12).Select(Actor)];
        ValueList<OrganisationMembership> memberships = _organisations.Count < 2 ? [] : [.. Enumerable.Range(0, records / 25).Select(_ => Membership()).DistinctBy(one => (one.Member, one.Umbrella))];
        foreach (OrganisationMembership membership in memberships.Where(one => one.Period is null))
        {
            _members[membership.Umbrella] = membership.Member;
        }

        var register = new CollaborationRegister { Documents = documents, Actors = actors, Memberships = memberships };

        var structures = new List<CollaborationStructure>();
        var mappings = new List<PracticeMapping>();
        for (int count = Count(register); count < records;)
        {
            if (_structures.Count % 50 == 49 && _authorities.Count > 0 && mappings.Count < _structures.Count / 50 + 1)
            {
                mappings.Add(Mapping(mappings.Count));
                count += Count(mappings[^1]);
            }

            structures.Add(Structure(structures.Count));
            count += Count(structures[^1]);
        }

        return register with { Structures = [.. structures], Mappings = [.. mappings] };
    }

    private static Id<T> Id<T>(string kind, int number)
        where T : DomainRecord => Domain.Id<T>.Parse(string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}"));

    private SourceDocument Document(int number)
    {
        var document = new SourceDocument
        {
            Id = Id<SourceDocument>("dokument", number),
            Title = Text(),
            Date = _next.Maybe(Date),
            AnnexTo = _documents.Count > 0 && _next.OneIn(3) ? OneOf(_documents) : null,
            WebAddress = _next.MaybeText(() => "https://example.org/dokument"),
        };
        _documents.Add(document.Id);
        return document;
    }

    private Actor Actor(int number)
    {
        int kind = _next.Below(10);
        Id<Actor> id = Id<Actor>("aktor", number);
        Id<Actor>? parent = _authorities.Count > 0 && _next.OneIn(2) ? OneOf(_authorities) : null;
        Id<Actor>? whole = _organisations.Count > 0 && _next.OneIn(5) ? OneOf(_organisations) : null;
        Actor actor = kind switch
        {
            0 => new Directorate { Id = id, Name = Text(), Parent = parent },
            1 => new PublicBody { Id = id, Name = Text(), Kind = _next.Word<PublicBodyKind>(), Parent = parent },
            2 => new OtherOrganisation { Id = id, Name = Text(), Description = _next.MaybeText(Text) },
            3 => new OrganisationGroup { Id = id, Name = Text(), Unit = _next.Word<GroupUnit>(), Count = _next.Maybe(Count), TargetGroup = _next.MaybeText(TargetGroup) },
            _ => new UserOrganisation { Id = id, Name = Text(), TargetGroup = _next.MaybeText(TargetGroup), PartOf = whole, MembersCompleteFor = _next.OneIn(6) ? Period() : null },
        };
        (kind < 2 ? _authorities : kind == 3 ? [] : _organisations).Add(id);
        return actor with
        {
            Abbreviations = _next.List(1, Word),
            OrganisationNumber = NumberOf(number),
            PolicyFields = [_next.Word<PolicyField>(), .. _next.List(1, _next.Word<PolicyField>)],
            Sources = Sources(),
        };
    }

    /// <summary>A number of its own for each actor; those whose check digit would be 10 are passed over.</summary>
    private static OrganisationNumber NumberOf(int actor)
    {
        for (int first = 90_000_000 + (actor * 11); ; first++)
        {
            int sum = 0;
            for ((int rest, int i) = (first, 0); i < Weights.Length; i++, rest /= 10)
            {
                sum += rest % 10 * Weights[i];
            }

            if (sum % 11 != 1)
            {
                return OrganisationNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"{first}{(11 - (sum % 11)) % 11}"));
            }
        }
    }

    private OrganisationMembership Membership()
    {
        // An umbrella comes after its members in the list, so that nothing goes round.
        int member = _next.Below(_organisations.Count - 1);
        return new()
        {
            Member = _organisations[member],
            Umbrella = _organisations[member + 1 + _next.Below(_organisations.Count - member - 1)],
            Period = _next.Maybe(Period),
            Sources = Sources(),
        };
    }

    private CollaborationStructure Structure(int number)
    {
        var structure = new CollaborationStructure
        {
            Id = Id<CollaborationStructure>("struktur", number),
            Name = Text(),
            Kind = _next.Word<StructureKind>(),
            Designation = _next.OneIn(3) ? Text() : null,
            Owners = _authorities.Count == 0 ? [] : [OneOf(_authorities)],
            ContactForm = _next.Maybe(_next.Word<ContactForm>),
            Function = _next.Maybe(_next.Word<StructureFunction>),
            Phases = _next.List(2, Phase),
            Anchorings = _next.List(2, Anchoring),
            PolicyFields = _next.List(2, _next.Word<PolicyField>),
            TargetGroup = _next.MaybeText(TargetGroup),
            Mandates = _next.List(2, Mandate),
            Seats = SeatList(),
            Parent = _structures.Count > 0 && _next.OneIn(5) ? OneOf(_structures) : null,
            Sources = Sources(),
        };
        _structures.Add(structure.Id);
        return structure;
    }

    private Phase Phase()
    {
        PhaseStatus status = _next.Word<PhaseStatus>();
        Permanence? permanence = _next.Maybe(() => _next.Of<Permanence>([Domain.Permanence.Permanent, Domain.Permanence.TimeLimited, Domain.Permanence.AdHoc]));
        return new Phase
        {
            // So long that all that is dated lies within it.
            Period = _next.Maybe(() => ValidityPeriod.Parse("1990/..")),
            Status = status,
            Permanence = permanence,
            Assignment = permanence == Domain.Permanence.AdHoc ? Text() : null,
            Sources = Sources(),
        };
    }

    private Anchoring Anchoring() => new()
    {
        Level = _next.Word<AnchoringLevel>(),
        Period = _next.Maybe(Period),
        Note = _next.OneIn(4) ? Text() : null,
        Sources = Sources(),
    };

    private Mandate Mandate() => new()
    {
        Period = _next.Maybe(Period),
        Adopted = _next.Maybe(Date),
        Purpose = _next.MaybeText(Text),
        Cadences = _next.List(2, Cadence),
        Sources = Sources(),
    };

    private MeetingCadence Cadence() => _next.OneIn(4)
        ? new OnDemandCadence { Purpose = _next.Word<CadencePurpose>(), Sources = Sources() }
        : new RateCadence
        {
            Purpose = _next.Word<CadencePurpose>(),
            Per = _next.Word<CadenceUnit>(),
            Every = _next.OneIn(3) ? 1 + _next.Below(5) : null,
            Count = _next.Maybe(Count),
            Sources = Sources(),
        };

    private ValueList<Seat> SeatList()
    {
        var seats = new List<Seat>();
        int rank = 0;
        for (int more = 2 + _next.Below(11); more > 0; more--)
        {
            Id<Actor>? holder = _organisations.Count > 0 ? OneOf(_organisations) : null;
            SeatRole? role = seats.Count == 0 ? SeatRole.Chair : _next.Maybe(() => _next.Of<SeatRole>(Roles));
            seats.Add(new Seat
            {
                Id = Id<Seat>("plass", _seats++),
                OnBehalfOf = holder,
                OnBehalfOfStructure = _structures.Count > 0 && _next.OneIn(10) ? OneOf(_structures) : null,
                Affiliation = holder is { } umbrella && _members.TryGetValue(umbrella, out Id<Actor> member) && _next.OneIn(2) ? member : null,
                Role = role,
                DeputyRank = _next.OneIn(6) ? ++rank : null,
                DeputyFor = seats.Count > 0 && _next.OneIn(6) ? seats[0].Id : null,
                HasVote = role is SeatRole.Observer or SeatRole.Secretary ? null : _next.Maybe(() => _next.OneIn(2)),
                Persons = _next.Maybe(Count),
                Period = _next.Maybe(Period),
                State = _next.Maybe(_next.Word<SeatState>),
                Sources = Sources(),
            });
        }

        return [.. seats];
    }

    private PracticeMapping Mapping(int number) => new()
    {
        Id = Id<PracticeMapping>("kartlegging", number),
        Name = _next.MaybeText(Text),
        Date = _next.Maybe(Date),
        ConductedBy = OneOf(_structures),
        TargetGroup = _next.MaybeText(TargetGroup),
        Areas = _next.List(4, Area),
        WorkedExample = _next.MaybeText(Stated),
        Responses = [.. _authorities.Take(5).Select(Response)],
        Sources = Sources(),
    };

    private MappingArea Area() => new()
    {
        Name = Text(),
        Definition = _next.MaybeText(Stated),
        HelpText = _next.MaybeText(Stated),
        Sources = Sources(),
    };

    private MappingResponse Response(Id<Actor> respondent)
    {
        ResponseStatus status = _next.Word<ResponseStatus>();
        return new()
        {
            Respondent = respondent,
            Status = status,
            Channel = _next.MaybeText(Stated),
            Structures = status == ResponseStatus.Answered ? _next.List(4, () => OneOf(_structures)) : [],
            CompleteFor = _next.List(1, _next.Word<ContactForm>),
            Sources = Sources(),
        };
    }

    /// <summary>One source or two, where there are documents at all.</summary>
    private ValueList<SourceReference> Sources() => _documents.Count == 0 ? [] : [Source(), .. _next.List(1, Source)];

    private SourceReference Source()
    {
        bool isInferred = _next.OneIn(4);
        return new SourceReference
        {
            Document = OneOf(_documents),
            Locator = _next.MaybeText(() => _next.Of<string>(Locators)),
            Basis = isInferred ? SourceBasis.Inferred : SourceBasis.Stated,
            Members = _next.OneIn(6) ? ["period"] : [],
            Note = isInferred || _next.OneIn(10) ? Text() : null,
        };
    }

    private StatedText Stated() => new() { Text = _next.MaybeText(Text), Sources = Sources() };

    private TargetGroup TargetGroup() => new() { Ages = _next.Maybe(() => AgeRange.Parse(_next.Of<string>(Ages))), Description = _next.MaybeText(Text) };

    private LocalizedText Text() => new($"{Word()} {Word()} {Word()}", nn: _next.OneIn(4) ? $"{Word()} {Word()}" : null, en: _next.OneIn(2) ? $"{Word()} {Word()}" : null);

    private string Word() => _next.Of<string>(Words);

    private PartialDate Date() => PartialDate.Parse(_next.Of<string>(Dates));

    private ValidityPeriod Period() => ValidityPeriod.Parse(_next.Of<string>(Periods));

    private CountRange Count() => CountRange.Parse(_next.Of<string>(Counts));

    private T OneOf<T>(List<T> values) => values[_next.Below(values.Count)];

    private static int Count(CollaborationRegister register) => register.Documents.Count
        + register.Actors.Sum(actor => 1 + actor.Sources.Count)
        + register.Memberships.Sum(membership => 1 + membership.Sources.Count);

    private static int Count(CollaborationStructure structure) => 1
        + structure.Sources.Count
        + structure.Phases.Sum(phase => 1 + phase.Sources.Count)
        + structure.Anchorings.Sum(anchoring => 1 + anchoring.Sources.Count)
        + structure.Mandates.Sum(mandate => 1 + mandate.Sources.Count + mandate.Cadences.Sum(cadence => 1 + cadence.Sources.Count))
        + structure.Seats.Sum(seat => 1 + seat.Sources.Count);

    private static int Count(PracticeMapping mapping) => 1
        + mapping.Sources.Count
        + mapping.Areas.Sum(area => 1 + area.Sources.Count)
        + mapping.Responses.Sum(response => 1 + response.Sources.Count);
}
