using FsCheck;
using FsCheck.Fluent;
using static Moteplass.Domain.Testing.MemberGenerators;
using static Moteplass.Domain.Testing.RecordShrinkers;

namespace Moteplass.Domain.Testing;

/// <summary>Structures and what they are made of. The records that they refer to need not be there.</summary>
public static class StructureGenerators
{
    private const int HighestRank = 999;

    /// <summary>Phases of every status.</summary>
    public static Arbitrary<Phase> Phase { get; } = Arb.From(
        from period in MaybeValue(DateGenerators.ValidityPeriod.Generator)
        from status in Word<PhaseStatus>()
        from permanence in MaybeValue(Word<Permanence>())
        from assignment in Maybe(TextGenerators.LocalizedText.Generator)
        from due in MaybeValue(DateGenerators.PartialDate.Generator)
        from end in SourceGenerators.Ending
        select new Phase
        {
            Period = period,
            Status = status,
            Permanence = permanence,
            Assignment = assignment,
            EvaluationDue = due,
            Sources = end.Sources,
            Extensions = end.Extensions,
        },
        Members<Phase>(
            SourceGenerators.Sourced,
            Optional<Phase, ValidityPeriod>(p => p.Period, (p, period) => p with { Period = period }),
            Optional<Phase, Permanence>(p => p.Permanence, (p, permanence) => p with { Permanence = permanence }),
            Optional<Phase, PartialDate>(p => p.EvaluationDue, (p, due) => p with { EvaluationDue = due }),
            Optional<Phase, LocalizedText>(p => p.Assignment, (p, text) => p with { Assignment = text }, TextGenerators.LocalizedText.Shrinker)));

    /// <summary>Anchorings at every level.</summary>
    public static Arbitrary<Anchoring> Anchoring { get; } = Arb.From(
        from level in Word<AnchoringLevel>()
        from period in MaybeValue(DateGenerators.ValidityPeriod.Generator)
        from note in Maybe(TextGenerators.LocalizedText.Generator)
        from end in SourceGenerators.Ending
        select new Anchoring { Level = level, Period = period, Note = note, Sources = end.Sources, Extensions = end.Extensions },
        Members<Anchoring>(
            SourceGenerators.Sourced,
            Optional<Anchoring, ValidityPeriod>(a => a.Period, (a, period) => a with { Period = period }),
            Optional<Anchoring, LocalizedText>(a => a.Note, (a, note) => a with { Note = note }, TextGenerators.LocalizedText.Shrinker)));

    /// <summary>Mandates, the one that states nothing among them.</summary>
    public static Arbitrary<Mandate> Mandate { get; } = Arb.From(
        from period in MaybeValue(DateGenerators.ValidityPeriod.Generator)
        from adopted in MaybeValue(DateGenerators.PartialDate.Generator)
        from purpose in Maybe(TextGenerators.LocalizedText.Generator)
        from cadence in Few(MeetingGenerators.Cadence.Generator)
        from end in SourceGenerators.Ending
        select new Mandate { Period = period, Adopted = adopted, Purpose = purpose, Cadence = cadence, Sources = end.Sources, Extensions = end.Extensions },
        Members<Mandate>(
            SourceGenerators.Sourced,
            List<Mandate, MeetingCadence>(m => m.Cadence, (m, cadence) => m with { Cadence = cadence }, MeetingGenerators.Cadence.Shrinker),
            Optional<Mandate, ValidityPeriod>(m => m.Period, (m, period) => m with { Period = period }),
            Optional<Mandate, PartialDate>(m => m.Adopted, (m, adopted) => m with { Adopted = adopted }),
            Optional<Mandate, LocalizedText>(m => m.Purpose, (m, purpose) => m with { Purpose = purpose }, TextGenerators.LocalizedText.Shrinker)));

    /// <summary>Seats of every role.</summary>
    public static Arbitrary<Seat> Seat { get; } = Arb.From(
        from id in ScalarGenerators.Id<Seat>().Generator
        from onBehalfOf in MaybeValue(ScalarGenerators.Id<Actor>().Generator)
        from onBehalfOfStructure in MaybeValue(ScalarGenerators.Id<CollaborationStructure>().Generator)
        from affiliation in MaybeValue(ScalarGenerators.Id<Actor>().Generator)
        from role in MaybeValue(Word<SeatRole>())
        from rank in MaybeValue(Gen.Choose(1, HighestRank))
        from deputyFor in MaybeValue(ScalarGenerators.Id<Seat>().Generator)
        from hasVote in MaybeValue(Gen.Elements(true, false))
        from persons in MaybeValue(ScalarGenerators.CountRange.Generator)
        from period in MaybeValue(DateGenerators.ValidityPeriod.Generator)
        from state in MaybeValue(Word<SeatState>())
        from end in SourceGenerators.Ending
        select new Seat
        {
            Id = id,
            OnBehalfOf = onBehalfOf,
            OnBehalfOfStructure = onBehalfOfStructure,
            Affiliation = affiliation,
            Role = role,
            DeputyRank = rank,
            DeputyFor = deputyFor,
            HasVote = hasVote,
            Persons = persons,
            Period = period,
            State = state,
            Sources = end.Sources,
            Extensions = end.Extensions,
        },
        Members<Seat>(
            SourceGenerators.Sourced,
            Optional<Seat, Id<Actor>>(s => s.OnBehalfOf, (s, actor) => s with { OnBehalfOf = actor }),
            Optional<Seat, Id<CollaborationStructure>>(s => s.OnBehalfOfStructure, (s, structure) => s with { OnBehalfOfStructure = structure }),
            Optional<Seat, Id<Actor>>(s => s.Affiliation, (s, actor) => s with { Affiliation = actor }),
            Optional<Seat, SeatRole>(s => s.Role, (s, role) => s with { Role = role }),
            Optional<Seat, int>(s => s.DeputyRank, (s, rank) => s with { DeputyRank = rank }),
            Optional<Seat, Id<Seat>>(s => s.DeputyFor, (s, seat) => s with { DeputyFor = seat }),
            Optional<Seat, bool>(s => s.HasVote, (s, hasVote) => s with { HasVote = hasVote }),
            Optional<Seat, CountRange>(s => s.Persons, (s, persons) => s with { Persons = persons }),
            Optional<Seat, ValidityPeriod>(s => s.Period, (s, period) => s with { Period = period }),
            Optional<Seat, SeatState>(s => s.State, (s, state) => s with { State = state })));

    /// <summary>Structures of every kind.</summary>
    public static Arbitrary<CollaborationStructure> Structure { get; } = Arb.From(
        from id in ScalarGenerators.Id<CollaborationStructure>().Generator
        from name in TextGenerators.LocalizedText.Generator
        from kind in Word<StructureKind>()
        from designation in Maybe(TextGenerators.LocalizedText.Generator)
        from owners in Few(ScalarGenerators.Id<Actor>().Generator)
        from contactForm in MaybeValue(Word<ContactForm>())
        from function in MaybeValue(Word<StructureFunction>())
        from phases in Few(Phase.Generator)
        from anchoring in Few(Anchoring.Generator)
        from fields in Few(Word<PolicyField>())
        from targetGroup in Maybe(ActorGenerators.TargetGroup.Generator)
        from mandates in Few(Mandate.Generator)
        from seats in Few(Seat.Generator)
        from parent in MaybeValue(ScalarGenerators.Id<CollaborationStructure>().Generator)
        from end in SourceGenerators.Ending
        select new CollaborationStructure
        {
            Id = id,
            Name = name,
            Kind = kind,
            Designation = designation,
            Owners = owners,
            ContactForm = contactForm,
            Function = function,
            Phases = phases,
            Anchoring = anchoring,
            PolicyFields = fields,
            TargetGroup = targetGroup,
            Mandates = mandates,
            Seats = seats,
            Parent = parent,
            Sources = end.Sources,
            Extensions = end.Extensions,
        },
        Members<CollaborationStructure>(
            List<CollaborationStructure, Seat>(s => s.Seats, (s, seats) => s with { Seats = seats }, Seat.Shrinker),
            List<CollaborationStructure, Mandate>(s => s.Mandates, (s, mandates) => s with { Mandates = mandates }, Mandate.Shrinker),
            List<CollaborationStructure, Phase>(s => s.Phases, (s, phases) => s with { Phases = phases }, Phase.Shrinker),
            List<CollaborationStructure, Anchoring>(s => s.Anchoring, (s, anchoring) => s with { Anchoring = anchoring }, Anchoring.Shrinker),
            SourceGenerators.Sourced,
            List<CollaborationStructure, Id<Actor>>(s => s.Owners, (s, owners) => s with { Owners = owners }),
            List<CollaborationStructure, PolicyField>(s => s.PolicyFields, (s, fields) => s with { PolicyFields = fields }),
            Optional<CollaborationStructure, Id<CollaborationStructure>>(s => s.Parent, (s, parent) => s with { Parent = parent }),
            Optional<CollaborationStructure, ContactForm>(s => s.ContactForm, (s, form) => s with { ContactForm = form }),
            Optional<CollaborationStructure, StructureFunction>(s => s.Function, (s, function) => s with { Function = function }),
            Optional<CollaborationStructure, TargetGroup>(s => s.TargetGroup, (s, group) => s with { TargetGroup = group }, ActorGenerators.TargetGroup.Shrinker),
            Optional<CollaborationStructure, LocalizedText>(s => s.Designation, (s, text) => s with { Designation = text }, TextGenerators.LocalizedText.Shrinker),
            Required<CollaborationStructure, LocalizedText>(s => s.Name, (s, name) => s with { Name = name }, TextGenerators.LocalizedText.Shrinker)));
}
