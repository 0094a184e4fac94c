using FsCheck.Xunit;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Json;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Testing;
using Moteplass.Domain.Tests.Analysis.Load;
using Moteplass.Domain.Tests.Analysis.Metamorphic;
using NodaTime;

namespace Moteplass.Domain.Tests.Analysis.Alternatives;

/// <summary>What comes of a register if a proposal is followed.</summary>
public sealed class AlternativesTests
{
    private static readonly LocalDate From = StatedRates.From;

    private static readonly Id<CollaborationStructure> Arena = new("arena");

    [Fact]
    public void Phases_close_the_day_before_and_open_on_the_day()
    {
        AppliedProposal applied = Domain.Analysis.Alternatives.Apply(StatedRates.WithProposals, new("a"), From);

        Assert.Equal(["arena", "avdir-rad", "hdir-rad", "udir-rad"], applied.Changed.Select(id => id.ToString()));
        Assert.Empty(applied.NotApplied);
        Assert.Equal("../2026-12-31", Assert.Single(Structure(applied, "avdir-rad").Phases).Period.ToString());
        Assert.Equal([("", PhaseStatus.Proposed), ("2027-01-01/..", PhaseStatus.Active)], Structure(applied, "arena").Phases.Select(phase => (phase.Period.ToString(), phase.Status)));
        Assert.Equal(
            [("arena-ffo", "ffo", "2027-01-01/.."), ("arena-safo", "safo", "2027-01-01/.."), ("arena-uf", "uf", "2027-01-01/..")],
            Structure(applied, "arena").Seats.Select(seat => (seat.Id.ToString(), seat.OnBehalfOf.ToString(), seat.Period.ToString())));
        Assert.Equal(Structure(applied, "udir-enkelt"), StatedRates.Register.Structures.Single(structure => structure.Id == new Id<CollaborationStructure>("udir-enkelt")));
    }

    [Fact]
    public void A_changed_structure_has_a_new_mandate_level_and_seats()
    {
        AppliedProposal applied = Apply("""
            {"type":"changed-structure","structure":"udir-rad","anchoring":"department","cadences":[{"type":"rate","per":"half-year","count":"1"}],
             "addedSeats":[{"onBehalfOf":"imdi","side":"authority","persons":"2"},{"onBehalfOf":"ffo"},{"role":"observer"}],"endedSeats":["udir-rad-uf"]}
            """);
        CollaborationStructure changed = Structure(applied, "udir-rad");

        Assert.Equal([("../2026-12-31", AnchoringLevel.TopManagement), ("2027-01-01/..", AnchoringLevel.Department)], changed.Anchorings.Select(one => (one.Period.ToString(), one.Level)));
        Assert.Equal(["../2026-12-31", "2027-01-01/.."], changed.Mandates.Select(mandate => mandate.Period.ToString()));
        Assert.Equal(CadenceUnit.HalfYear, Assert.IsType<RateCadence>(changed.Mandates[1].Cadences[0]).Per);
        Assert.Equal([("udir-rad-uf", "../2026-12-31"), ("udir-rad-safo", ""), ("udir-rad-ffo", ""), ("udir-rad-ffo-2", "2027-01-01/.."), ("udir-rad-imdi", "2027-01-01/.."), ("udir-rad-ny", "2027-01-01/..")], changed.Seats.Select(seat => (seat.Id.ToString(), seat.Period.ToString())));
    }

    [Theory]
    [InlineData("""{"type":"introduced-structure","structure":"finnes-ikke"}""", "finnes-ikke", NotAppliedReason.NotInRegister, "finnes-ikke: strukturen eller plassen finnes ikke i registeret.")]
    [InlineData("""{"type":"introduced-structure","structure":"avdir-rad"}""", "avdir-rad", NotAppliedReason.AlreadySo, "avdir-rad: det er slik fra før.")]
    [InlineData("""{"type":"replaced-structures","structures":["arena"]}""", "arena", NotAppliedReason.NotInForce, "Arenaen: strukturen er ikke aktiv.")]
    [InlineData("""{"type":"introduced-structure","structure":"uten-faser"}""", "uten-faser", NotAppliedReason.LifeNotStated, "uten-faser: det er ikke oppgitt når strukturen er aktiv.")]
    [InlineData("""{"type":"replaced-structures","structures":["uten-faser"]}""", "uten-faser", NotAppliedReason.LifeNotStated, "uten-faser: det er ikke oppgitt når strukturen er aktiv.")]
    [InlineData("""{"type":"replaced-structures","structures":["over"]}""", "over", NotAppliedReason.AlreadySo, "over: det er slik fra før.")]
    [InlineData("""{"type":"changed-structure","structure":"over","cadences":[{"type":"on-demand"}]}""", "over", NotAppliedReason.MandateUnknown, "over: det er ikke kjent hvilket mandat som gjelder.")]
    [InlineData("""{"type":"changed-structure","structure":"udir-rad","endedSeats":["avdir-rad-uf"]}""", "udir-rad", NotAppliedReason.NotInRegister, "udir-rad: strukturen eller plassen finnes ikke i registeret.")]
    [InlineData("""{"type":"changed-structure","structure":"udir-rad","anchoring":"top-management"}""", "udir-rad", NotAppliedReason.AlreadySo, "udir-rad: det er slik fra før.")]
    [InlineData("""{"type":"changed-structure","structure":"udir-rad","cadences":[{"type":"rate","per":"year","count":"3"}]}""", "udir-rad", NotAppliedReason.AlreadySo, "udir-rad: det er slik fra før.")]
    [InlineData("""{"type":"replaced-structures","structures":["avdir-rad"]},{"type":"replaced-structures","structures":["avdir-rad"]}""", "avdir-rad", NotAppliedReason.Contradictory, "avdir-rad: to endringer i forslaget strider mot hverandre.")]
    [InlineData("""{"type":"replaced-structures","structures":["avdir-rad"],"replacedBy":"avdir-rad"}""", "avdir-rad", NotAppliedReason.Contradictory, "avdir-rad: to endringer i forslaget strider mot hverandre.")]
    public void What_is_not_applied_says_why(string changes, string structure, NotAppliedReason reason, string words)
    {
        AppliedProposal applied = Apply(changes);

        NotAppliedChange change = Assert.Single(applied.NotApplied);
        Assert.Equal((structure, reason, words), (change.Structure.ToString(), change.Reason, change.InWords.Nb));
        Assert.Empty(applied.Changed);
    }

    [Fact]
    public void What_is_left_out_is_said_in_three_languages()
    {
        NotAppliedChange change = Assert.Single(Apply("""{"type":"replaced-structures","structures":["arena"]}""").NotApplied);

        Assert.Equal(("Arenaen: strukturen er ikkje aktiv.", "Arenaen: the structure is not active."), (change.InWords.Nn, change.InWords.En));
    }

    [Fact]
    public void A_holder_that_sits_already_gets_no_second_place_and_ids_are_new()
    {
        CollaborationRegister register = StatedRates.WithProposals;
        CollaborationStructure arena = register.Structures.Single(structure => structure.Id == Arena) with { Seats = [new Seat { Id = new("plass"), OnBehalfOf = new("ffo") }] };
        CollaborationStructure other = register.Structures[0] with { Seats = [.. register.Structures[0].Seats, new Seat { Id = new("arena-uf"), OnBehalfOf = new("ffo"), State = SeatState.Vacant }] };
        AppliedProposal applied = Domain.Analysis.Alternatives.Apply(
            register with { Structures = [other, .. register.Structures.Skip(1).Where(structure => structure.Id != Arena), arena] }, new("a"), From);

        Assert.Equal(["plass", "arena-safo", "arena-uf-2"], Structure(applied, "arena").Seats.Select(seat => seat.Id.ToString()));
    }

    [Fact]
    public void A_seat_that_may_have_been_held_is_carried_over_as_one_that_may_be()
    {
        CollaborationRegister register = StatedRates.With(text => text.Replace(""" "seatListing":{"completeOn":"2027-12-31"},""", "", StringComparison.Ordinal).Replace("""{"id":"avdir-rad-uf","onBehalfOf":"uf"}""", """{"id":"avdir-rad-uf","onBehalfOf":"uf","period":"2020/2026"}""", StringComparison.Ordinal));
        AppliedProposal applied = Domain.Analysis.Alternatives.Apply(
            With(register, """{"type":"replaced-structures","structures":["avdir-rad"],"replacedBy":"arena","carrySeats":true}"""), new("p"), From);

        Assert.Equal([("arena-ffo", "2027-01-01/.."), ("arena-safo", "2027-01-01/.."), ("arena-uf", "/..")], Structure(applied, "arena").Seats.Select(seat => (seat.Id.ToString(), seat.Period.ToString())));
    }

    [Fact]
    public void Bad_arguments_are_named()
    {
        Assert.Equal("register", Assert.Throws<ArgumentNullException>(() => Domain.Analysis.Alternatives.Apply(null!, new("a"), From)).ParamName);
        Assert.Equal("proposal", Assert.Throws<ArgumentException>(() => Domain.Analysis.Alternatives.Apply(StatedRates.WithProposals, new("x"), From)).ParamName);
        Assert.Equal("from", Assert.Throws<ArgumentOutOfRangeException>(() => Domain.Analysis.Alternatives.Apply(StatedRates.WithProposals, new("a"), new LocalDate(1, 1, 1))).ParamName);
    }

    [Property(MaxTest = 60)]
    public void Applying_twice_is_applying_once_and_the_order_of_changes_means_nothing(CollaborationRegister register, int seed) => Holds(register, new Dice(seed));

    [Fact]
    [Trait("Speed", "slow")]
    public void The_laws_hold_of_registers_in_which_much_hangs_together()
    {
        foreach (CollaborationRegister register in new[] { ReferenceRegister.ZeroToTwentyFour, StatedRates.WithProposals, SampleRegisters.UserCouncil, SampleRegisters.Pilot, SampleRegisters.PracticeYear })
        {
            for (int seed = 0; seed < 60; seed++)
            {
                Holds(register, new Dice(seed));
            }
        }
    }

    private static void Holds(CollaborationRegister register, Dice dice)
    {
        LocalDate from = new LocalDate(2014, 1, 1).PlusDays(dice.Next(5000));
        Id<Proposal> id = new("forslag-til-proeve");
        StructureChange[] changes = Changes(register, dice);
        CollaborationRegister proposed = register with { Proposals = [.. register.Proposals, new Proposal { Id = id, Changes = [.. changes] }] };
        AppliedProposal once = Domain.Analysis.Alternatives.Apply(proposed, id, from);

        AppliedProposal twice = Domain.Analysis.Alternatives.Apply(once.Register, id, from);
        Assert.Empty(twice.Changed);
        Assert.Equal(once.Register, twice.Register);

        dice.Shuffle(changes);
        CollaborationRegister turned = register with { Proposals = [.. register.Proposals, new Proposal { Id = id, Changes = [.. changes] }] };
        AppliedProposal other = Domain.Analysis.Alternatives.Apply(turned, id, from);
        Assert.Equal(once.Register.Structures, other.Register.Structures);
        Assert.Equal(once.NotApplied, other.NotApplied);
        if (once.Changed.Any(changed => !IsClear(register.Structures.First(structure => structure.Id == changed))))
        {
            return;
        }

        foreach (LocalDate day in new[] { from.PlusDays(-1), from.PlusDays(-40), from.PlusYears(-1) })
        {
            SameBefore(proposed, once.Register, once.Changed, day);
        }
    }

    /// <summary>Whether it is known to the day when each thing ends, or that it does not: what is not known becomes known where it ends.</summary>
    private static bool IsClear(CollaborationStructure structure) => structure.Phases.Select(phase => phase.Period)
        .Concat(structure.Anchorings.Select(anchoring => anchoring.Period))
        .Concat(structure.Mandates.Select(mandate => mandate.Period))
        .Concat(structure.Seats.Select(seat => seat.Period))
        .All(period => period is not { } stated || stated.IsEndOpen || stated.End?.ExactDate is not null);

    /// <summary>What is asked as of a day before the one from which the proposal is followed.</summary>
    private static void SameBefore(CollaborationRegister before, CollaborationRegister after, ValueList<Id<CollaborationStructure>> changed, LocalDate day)
    {
        var year = new DateInterval(day.PlusYears(-1), day);
        Assert.Equal(Load(LoadReview.Of(before, year)), Load(LoadReview.Of(after, year)));
        (RepresentationGraph was, RepresentationGraph isNow) = (RepresentationGraph.Of(before, day), RepresentationGraph.Of(after, day));
        Assert.Equal(Routes(was), Routes(isNow));
        foreach (Id<CollaborationStructure> structure in before.Structures.Select(structure => structure.Id).Distinct())
        {
            PracticeReview practice = PracticeReview.Of(before, structure, year);
            PracticeReview then = PracticeReview.Of(after, structure, year);
            Assert.Equal(practice.Parity.Sides, then.Parity.Sides);
            Assert.Equal(practice.Regularity.Cadences.Where(one => one.Purpose == CadencePurpose.Ordinary), then.Regularity.Cadences.Where(one => one.Purpose == CadencePurpose.Ordinary));

            // A pilot whose end is known by now is due for evaluation by then: of what is not changed alone is the state the same.
            if (!changed.Contains(structure))
            {
                Assert.Equal(PilotStatus.Of(before, structure, day).State, PilotStatus.Of(after, structure, day).State);
            }
        }
    }

    private static IEnumerable<string> Load(LoadReview load) =>
    [
        .. load.Organisations.Where(one => one.Meetings.Promised is not null || one.Seats != default).Select(one => $"{one.Organisation} {one.InWords} {one.Attendances}"),
        .. load.Owners.Select(one => $"{one.Owner} {one.InWords}"),
        $"{load.Meetings} {load.Attendances} {load.Hosted}",
    ];

    private static IEnumerable<string> Routes(RepresentationGraph graph) =>
        graph.Routes.Take(200).Select(route => $"{route.Organisation} {route.Owner} {route.Structure} {route.Seat} {route.IsCertain} {string.Join(',', route.Umbrellas)}");

    private static StructureChange[] Changes(CollaborationRegister register, Dice dice)
    {
        Id<CollaborationStructure>[] structures = [.. register.Structures.Select(structure => structure.Id).Distinct(), new("finnes-ikke")];
        Id<CollaborationStructure> One() => structures[dice.Next(structures.Length)];
        return
        [
            .. Enumerable.Range(0, 1 + dice.Next(3)).Select(StructureChange (_) => dice.Next(3) switch
            {
                0 => new IntroducedStructure { Structure = One() },
                1 => new ReplacedStructures { Structures = [One(), One()], ReplacedBy = dice.Next(2) == 0 ? One() : null, CarrySeats = dice.Next(3) switch { 0 => true, 1 => false, _ => null } },
                _ => Changed(One()),
            }),
        ];

        ChangedStructure Changed(Id<CollaborationStructure> id) => new()
        {
            Structure = id,
            Cadences = dice.Next(2) == 0 ? [] : [new RateCadence { Per = CadenceUnit.Year, Count = CountRange.Exactly(1 + dice.Next(8)) }],
            Anchoring = dice.Next(2) == 0 ? null : AnchoringLevel.Department,
            AddedSeats = dice.Next(2) == 0 ? [] : [new AddedSeat { OnBehalfOf = register.Actors.IsEmpty ? null : register.Actors[dice.Next(register.Actors.Count)].Id }],
            EndedSeats = dice.Next(2) == 0 ? [] : [.. register.Structures.Where(structure => structure.Id == id).SelectMany(structure => structure.Seats).Where(seat => seat.Sources.IsEmpty).Select(seat => seat.Id).Take(1)],
        };
    }

    private static CollaborationStructure Structure(AppliedProposal applied, string id) => applied.Register.Structures.Single(structure => structure.Id == new Id<CollaborationStructure>(id));

    private static AppliedProposal Apply(string changes)
    {
        CollaborationRegister register = With(StatedRates.Register, changes);
        CollaborationStructure first = register.Structures[0];
        CollaborationStructure without = first with { Id = new("uten-faser"), Name = new("uten-faser"), Phases = [], Seats = [], Mandates = [] };
        CollaborationStructure over = without with { Id = new("over"), Name = new("over"), Phases = [new Phase { Status = PhaseStatus.Ended, Period = ValidityPeriod.Parse("2010/2015") }], Mandates = [new Mandate(), new Mandate { ReadWhole = true }] };
        return Domain.Analysis.Alternatives.Apply(register with { Structures = [.. register.Structures, without, over] }, new("p"), From);
    }

    private static CollaborationRegister With(CollaborationRegister register, string changes) => register with
    {
        Proposals = MoteplassJson.Read($$"""{"schemaVersion":"1.0","proposals":[{"id":"p","changes":[{{changes}}]}]}""").Proposals,
    };
}
