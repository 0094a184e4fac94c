using Moteplass.Domain.Analysis;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Tests.Analysis.Load;
using NodaTime;

namespace Moteplass.Domain.Tests.Analysis.Alternatives;

/// <summary>Alternatives beside today, for 0–24 as its sources have it and with rates that nobody states.</summary>
public sealed class AlternativeComparisonTests
{
    private static readonly Id<Proposal> InPlace = new("i-stedet-for");

    [Fact]
    public void With_stated_rates_each_alternative_has_its_numbers()
    {
        AlternativeComparison found = Stated();
        AlternativeColumn[] columns = [found.Today, .. found.Alternatives];

        Assert.Equal(["", "a", "b", "c"], columns.Select(column => $"{column.Proposal}"));
        Assert.Equal(["23", "16", "4", "27"], columns.Select(column => column.Load.Meetings.Promised.ToString()));
        Assert.Equal(["45", "24", "12", "57"], columns.Select(column => column.Load.Attendances.Promised.ToString()));
        Assert.Equal(["11-23", "4-16", "4", "15-27"], columns.Select(column => column.Load.Organisations.Single(one => one.Organisation == Id<Actor>.Parse("ffo")).Meetings.Promised.ToString()));
        Assert.Equal(["23", "32", "20", "43"], columns.Select(column => column.Load.Hosted.Promised.ToString()));
        Assert.Equal(["4 6 ", "4 10 4", "4 4 4", "8 10 4"], columns.Select(column => string.Join(' ', new[] { "hdir", "bufdir", "imdi" }.Select(owner => column.Load.Owners.FirstOrDefault(one => one.Owner.ToString() == owner)?.Hosted.Promised.ToString()))));
        Assert.Equal(["12", "15", "15", "15"], columns.Select(column => column.DirectPairsAtTop.ToString()));
        Assert.Equal([true, true, false, true], columns.Select(column => column.FormsDiffer));
        Assert.All(columns, column => Assert.False(column.LevelsDiffer));
        Assert.All(columns, column => Assert.Empty(column.NotApplied));
    }

    [Fact]
    public void With_stated_rates_access_is_kept_and_known_anew()
    {
        AlternativeComparison found = Stated();

        Assert.All(found.Alternatives, column => Assert.Equal([(AccessChangeKind.Kept, 12), (AccessChangeKind.KnownOnlyAfter, 3)], column.Changes.CountBy(change => change.Kind).Select(one => (one.Key, one.Value))));
        OwnerAccess imdi = found.Alternatives[1].Access.Single(one => one.Organisation.ToString() == "ffo" && one.Owner.ToString() == "imdi");
        Assert.Equal((true, true), (imdi.IsReached, imdi.IsDirect));
        Assert.Equal([AnchoringLevel.TopManagement], imdi.Levels);
        Assert.Equal([ContactForm.Council], imdi.Forms);
        OwnerAccess udir = found.Today.Access.Single(one => one.Organisation.ToString() == "ffo" && one.Owner.ToString() == "udir");
        Assert.Equal([ContactForm.Council, ContactForm.Bilateral], udir.Forms);
        Assert.Null(found.Today.Access.Single(one => one.Organisation.ToString() == "ffo" && one.Owner.ToString() == "imdi").IsReached);
    }

    [Fact]
    public void No_is_an_answer_only_where_a_mapping_and_the_lists_of_seats_are_complete()
    {
        CollaborationRegister register = StatedRates.WithProposals with
        {
            Mappings = [new PracticeMapping { Id = new("k"), Responses = [new MappingResponse { Respondent = new("imdi"), Status = ResponseStatus.Answered, CompleteFor = [ContactForm.Council, ContactForm.Bilateral] }] }],
        };
        var found = AlternativeComparison.Of(register, [new("a")], StatedRates.From, StatedRates.Year);

        Assert.Equal([(AccessChangeKind.Kept, 12), (AccessChangeKind.Gained, 3)], found.Alternatives[0].Changes.CountBy(change => change.Kind).Select(one => (one.Key, one.Value)));
        OwnerAccess imdi = found.Today.Access.Single(one => one.Organisation.ToString() == "ffo" && one.Owner.ToString() == "imdi");
        Assert.Equal((false, false), (imdi.IsReached, imdi.IsDirect));
        CollaborationStructure rad = register.Structures[0];
        CollaborationRegister without = register with
        {
            Mappings = [register.Mappings[0] with { Responses = [register.Mappings[0].Responses[0] with { Respondent = new("avdir") }] }],
            Proposals = [new Proposal { Id = new("slutt"), Changes = [new ReplacedStructures { Structures = [rad.Id] }] }],
        };
        Assert.Equal(
            [(AccessChangeKind.Lost, 3), (AccessChangeKind.Kept, 9)],
            AlternativeComparison.Of(without, [new("slutt")], StatedRates.From, StatedRates.Year).Alternatives[0].Changes.CountBy(change => change.Kind).Select(one => (one.Key, one.Value)).OrderBy(one => one.Item2));
    }

    [Fact]
    public void Of_0_24_the_proposal_adds_an_arena_of_which_little_is_known()
    {
        AlternativeComparison found = Honestly([new("forslag-felles-arena")], null);
        (AlternativeColumn today, AlternativeColumn added) = (found.Today, found.Alternatives[0]);

        Assert.Equal((5, 6), (today.Structures.Count(one => one.IsInForce == true), added.Structures.Count(one => one.IsInForce == true)));
        Assert.Equal((4, 5), (today.Load.Owners.Count, added.Load.Owners.Count));
        Assert.Equal((14, 14), (today.Access.Count(one => one.IsReached == true), added.Access.Count(one => one.IsReached == true)));
        ComparedStructure arena = added.Structures.Single(one => one.Structure == Id<CollaborationStructure>.Parse("felles-arena"));
        Assert.Equal((true, Permanence.Pilot, "2017-01-01/2020"), (arena.IsInForce, arena.Permanence, arena.Period.ToString()));
        Assert.Equal((null, null, null), (arena.ContactForm, arena.Promised, arena.IsEqual));
        Assert.Empty(arena.Levels);
        Assert.Null(added.Load.Meetings.Promised);
        Assert.Equal((true, null), (today.FormsDiffer, added.FormsDiffer));
        Assert.Equal((false, null), (today.LevelsDiffer, added.LevelsDiffer));
        Assert.Equal([(AccessChangeKind.Kept, 14), (AccessChangeKind.CannotBeTold, 24)], added.Changes.CountBy(change => change.Kind).Select(one => (one.Key, one.Value)).Order());
        Assert.Contains(added.Load.Evidence.Unknowns, unknown => unknown.Record == RecordReference.To(arena.Structure) && unknown.Member == "cadences");
    }

    /// <summary>
    /// Three umbrellas with four owners, and a group with two of them: 14 pairs. Six members of the umbrellas, of whose memberships it is not known when they
    /// held, with four owners: 24 more that may be. If those who sit were carried over, the three umbrellas and the group would sit with all five.
    /// </summary>
    [Theory]
    [InlineData(null, 0, 38, 0)]
    [InlineData(false, 0, 38, 0)]
    [InlineData(true, 14, 30, 6)]
    public void Of_0_24_in_place_of_the_five_who_sits_decides(bool? carrySeats, int kept, int cannotBeTold, int knownOnlyAfter)
    {
        AlternativeComparison found = Honestly([InPlace], carrySeats);
        AlternativeColumn alternative = found.Alternatives[0];

        Assert.Equal((5, 1), (found.Today.Structures.Count, alternative.Structures.Count));
        Assert.Equal(5, alternative.Load.Owners.Count);
        Assert.Equal(cannotBeTold, alternative.Changes.Count(change => change.Kind == AccessChangeKind.CannotBeTold));
        Assert.Equal(kept, alternative.Changes.Count(change => change.Kind == AccessChangeKind.Kept));
        AccessChange[] known = [.. alternative.Changes.Where(change => change.Kind == AccessChangeKind.KnownOnlyAfter)];
        Assert.Equal(knownOnlyAfter, known.Length);
        Assert.Equal(carrySeats == true ? [("avdir", 1), ("imdi", 4), ("udir", 1)] : [], known.CountBy(change => change.Owner.ToString()).Select(one => (one.Key, one.Value)).Order());
        Assert.All(alternative.Access, access => Assert.Empty(access.Levels));
        Assert.Null(alternative.Load.Meetings.Promised);
        Assert.Null(alternative.FormsDiffer);
        Assert.Null(alternative.LevelsDiffer);
        Assert.Equal(CountRange.AtLeast(0), alternative.DirectPairsAtTop);
    }

    [Fact]
    public void Of_0_24_today_is_as_the_sources_have_it()
    {
        AlternativeColumn today = Honestly([InPlace], null).Today;
        CollaborationRegister reference = ReferenceRegister.ZeroToTwentyFour;
        HashSet<Id<CollaborationStructure>> five = [.. today.Structures.Select(one => one.Structure)];

        Assert.Equal(17, reference.Structures.Where(structure => five.Contains(structure.Id)).Sum(structure => structure.Seats.Count));
        Assert.Equal(
            47, RepresentationGraph.Of(reference with { Structures = [.. reference.Structures.Where(structure => five.Contains(structure.Id))] }, new LocalDate(2017, 1, 1)).Routes.Count());
        OrganisationLoad ffo = today.Load.Organisations.Single(one => one.Organisation == Id<Actor>.Parse("ffo"));
        Assert.Equal(("5", 3, 2), (ffo.Structures.ToString(), ffo.WithoutNumber, ffo.WithoutCadence));
        Assert.Equal(4, today.Access.Count(access => access.Organisation == ffo.Organisation && access.IsReached == true));
        Assert.All(today.Load.Organisations, one => Assert.Null(one.Meetings.Promised));
        Assert.All(today.Load.Owners, one => Assert.Null(one.Hosted.Promised));
        Assert.All(today.Access.Where(access => access.Owner == Id<Actor>.Parse("imdi")), access => Assert.Null(access.IsReached));
        Assert.Empty(today.Changes);
    }

    [Fact]
    public void Bad_arguments_are_named()
    {
        CollaborationRegister register = StatedRates.WithProposals;
        Id<Proposal>[] a = [new("a")];

        Assert.Equal("register", Assert.Throws<ArgumentNullException>(() => AlternativeComparison.Of(null!, a, StatedRates.From, StatedRates.Year)).ParamName);
        Assert.Equal("proposals", Assert.Throws<ArgumentNullException>(() => AlternativeComparison.Of(register, null!, StatedRates.From, StatedRates.Year)).ParamName);
        Assert.Equal("interval", Assert.Throws<ArgumentNullException>(() => AlternativeComparison.Of(register, a, StatedRates.From, null!)).ParamName);
        Assert.Equal("proposals", Assert.Throws<ArgumentException>(() => AlternativeComparison.Of(register, [new("x")], StatedRates.From, StatedRates.Year)).ParamName);
        Assert.Equal("proposals", Assert.Throws<ArgumentException>(() => AlternativeComparison.Of(register, [.. a, .. a], StatedRates.From, StatedRates.Year)).ParamName);
        Assert.Equal("from", Assert.Throws<ArgumentOutOfRangeException>(() => AlternativeComparison.Of(register, a, new LocalDate(1, 1, 1), StatedRates.Year)).ParamName);
    }

    private static AlternativeComparison Stated() => AlternativeComparison.Of(StatedRates.WithProposals, [new("a"), new("b"), new("c")], StatedRates.From, StatedRates.Year);

    /// <summary>The embedded register, which says what A8 proposes and no more; that the arena comes in place of the five is said here alone.</summary>
    private static AlternativeComparison Honestly(Id<Proposal>[] proposals, bool? carrySeats)
    {
        CollaborationRegister reference = ReferenceRegister.ZeroToTwentyFour;
        Id<CollaborationStructure> arena = new("felles-arena");
        ValueList<Id<CollaborationStructure>> five =
            [.. reference.Structures.Where(structure => structure.Anchorings.Any(anchoring => anchoring.Level == AnchoringLevel.TopManagement)).Select(structure => structure.Id)];
        var instead = new Proposal
        {
            Id = InPlace,
            Changes = [new IntroducedStructure { Structure = arena }, new ReplacedStructures { Structures = five, ReplacedBy = arena, CarrySeats = carrySeats }],
        };
        return AlternativeComparison.Of(
            reference with { Proposals = [.. reference.Proposals, instead] }, proposals, new LocalDate(2017, 1, 1), new DateInterval(new LocalDate(2017, 1, 1), new LocalDate(2017, 12, 31)));
    }
}
