namespace Moteplass.Domain.Tests.Analysis.Metamorphic;

/// <summary>Small registers of one council in which much hangs together, the same for a seed each time.</summary>
internal sealed class Councils(int seed)
{
    private readonly Dice _dice = new(seed);

    public static Id<CollaborationStructure> Council { get; } = Id<CollaborationStructure>.Parse("rad");

    public static Id<PracticeMapping> Mapping { get; } = Id<PracticeMapping>.Parse("k");

    private static string[] Organisations => ["ffo", "safo", "uf"];

    public CollaborationRegister Make() => new()
    {
        Documents = [.. Some(2, i => new SourceDocument { Id = Id<SourceDocument>.Parse($"d{i}"), Title = new LocalizedText("D"), Date = Maybe(() => PartialDate.Parse(One("2020", "2024-02-01", "2026"))) })],
        Actors =
        [
            new Directorate { Id = Id<Actor>.Parse("hdir"), Name = new LocalizedText("Hdir") },
            .. Organisations.Select(id => new UserOrganisation { Id = Id<Actor>.Parse(id), Name = new LocalizedText(id), PolicyFields = [PolicyField.Health] }),
        ],
        Memberships = [.. Some(3, _ => new OrganisationMembership { Member = Actor("ffo", "safo"), Umbrella = Actor("uf"), Period = Period(), Sources = Sources() })],
        Structures = [Structure()],
        Meetings = [.. Some(5, Meeting)],
        MeetingListings = [.. Some(2, _ => new MeetingListing { Structure = Council, Complete = true, Period = ValidityPeriod.Parse(One("2024-01-01/2024-12-31", "2024-01-01/2024-06-30", "2024-07-01/2024-12-31")) })],
        Mappings =
        [
            new PracticeMapping
            {
                Id = Mapping,
                Date = Maybe(() => PartialDate.Parse(One("2024", "2024-05", "2024-06-03"))),
                Responses = [new MappingResponse { Respondent = Id<Actor>.Parse("hdir"), Status = ResponseStatus.Answered, Structures = [Council] }],
            },
        ],
    };

    private CollaborationStructure Structure() => new()
    {
        Id = Council,
        Name = new LocalizedText("Råd"),
        Kind = StructureKind.UserCouncil,
        ContactForm = Maybe(() => ContactForm.Council),
        Owners = [Id<Actor>.Parse("hdir")],
        Phases = [.. Some(3, i => new Phase { Assignment = new LocalizedText($"{i}"), Status = One(PhaseStatus.Active, PhaseStatus.Active, PhaseStatus.Ended, PhaseStatus.Planned), Permanence = Maybe(() => One(Permanence.Permanent, Permanence.Pilot)), Period = Period() })],
        Anchorings = [.. Some(2, _ => new Anchoring { Level = One(AnchoringLevel.TopManagement, AnchoringLevel.Unit), Period = Period() })],
        Mandates = [.. Some(2, _ => Mandate())],
        Seats = [.. Some(6, Seat)],
        SeatListing = Perhaps(() => new SeatListing { CompleteOn = PartialDate.Parse("2025") }),
    };

    private Mandate Mandate() => new()
    {
        Period = Period(),
        Members = Maybe(() => CountRange.Parse("4")),
        EqualSeats = Perhaps(() => new EqualSeats()),
        SeatGroups = [.. Some(2, i => new SeatGroup { Side = i == 0 ? Side.Users : Side.Authority, Count = Maybe(() => CountRange.Exactly(1 + _dice.Next(3))) })],
        Cadences = [.. Some(2, _ => new RateCadence { Per = One(CadenceUnit.Year, CadenceUnit.Quarter, CadenceUnit.Month), Count = Maybe(() => CountRange.Parse(One("1", "2", "1-2", "2.."))), Period = Period() })],
        Deadlines = Perhaps(() => new MeetingDeadlines { Notice = LeadTime.Parse("P2W"), Minutes = Maybe(() => LeadTime.Parse("P1M")) }),
        Voting = Perhaps(() => new Voting { Quorum = new Quorum { Share = Share.Parse("1/2") } }),
    };

    private Seat Seat(int i) => Maybe(() => Actor("ffo", "safo", "uf", "hdir")) is { } holder
        ? SeatOfSomebody(i) with { OnBehalfOf = holder, Side = Maybe(() => holder == Id<Actor>.Parse("hdir") ? Side.Authority : Side.Users) }
        : SeatOfSomebody(i) with { Side = Maybe(() => One(Side.Users, Side.Authority)) };

    private Seat SeatOfSomebody(int i) => new()
    {
        Id = Id<Seat>.Parse($"s{i}"),
        Role = _dice.Next(4) == 0 ? One(SeatRole.Deputy, SeatRole.Observer, SeatRole.Chair) : null,
        DeputyRank = i + 1,
        Period = Period(),
        Sources = Sources(),
    };

    private Meeting Meeting(int i) => Perhaps(() => new HeldMeeting { Date = Maybe(Date) }) is { } held
        ? Meeting($"m{i}") with { Held = held }
        : Meeting($"m{i}") with { Status = Maybe(() => One(MeetingStatus.Cancelled, MeetingStatus.Postponed, MeetingStatus.Planned)) };

    private Meeting Meeting(string id) => new()
    {
        Id = Id<Meeting>.Parse(id),
        Structures = [Council],
        Planned = Perhaps(() => new PlannedMeeting { Date = Maybe(Date), AnnouncedOn = Maybe(() => PartialDate.Parse("2023-12-01")) }),
        NoticeSent = Maybe(Date),
        AttendanceComplete = Maybe(() => true),
        Attendance = [.. Some(4, j => new Attendance
        {
            Seat = Id<Seat>.Parse($"s{_dice.Next(6)}"),
            DeputisesFor = _dice.Next(5) == 0 ? Id<Seat>.Parse($"s{_dice.Next(6)}") : null,
            Presence = Maybe(() => One(Presence.Present, Presence.Remote, Presence.Absent)),
        })],
    };

    private PartialDate Date() => PartialDate.Parse(One("2024-02-01", "2024-04-25", "2024-06-03", "2024-09-05", "2024-11", "2023-12-20", "2025-02-03"));

    private ValidityPeriod? Period() => _dice.Next(3) == 0 ? null : ValidityPeriod.Parse(One(
        "2020-01-01/2024-06-03", "2024-06-03/..", "2024-06-04/..", "2020-01-01/2025-12-31", "../2024-06-02", "2022/2024", "2023-01-01/", "/2024-08-31", "2025-01-01/..", "/"));

    private ValueList<SourceReference> Sources() => [.. Some(1, _ => new SourceReference { Document = Id<SourceDocument>.Parse("d0"), Locator = One("s. 1", "s. 2") })];

    private Id<Actor> Actor(params string[] ids) => Id<Actor>.Parse(One(ids));

    private T[] Some<T>(int most, Func<int, T> make) => [.. Enumerable.Range(0, _dice.Next(most + 1)).Select(make)];

    private T? Perhaps<T>(Func<T> make)
        where T : class => _dice.Next(3) > 0 ? make() : null;

    private T? Maybe<T>(Func<T> make)
        where T : struct => _dice.Next(3) > 0 ? make() : null;

    private T One<T>(params T[] of) => of[_dice.Next(of.Length)];
}
