using FsCheck;
using FsCheck.Fluent;
using static Moteplass.Domain.Testing.MemberGenerators;
using static Moteplass.Domain.Testing.RecordShrinkers;

namespace Moteplass.Domain.Testing;

/// <summary>How often is met.</summary>
public static class MeetingGenerators
{
    private const int LongestInterval = 100;

    /// <summary>So many meetings in a time.</summary>
    public static Arbitrary<RateCadence> Rate { get; } = Arb.From(
        from per in Word<CadenceUnit>()
        from every in MaybeValue(Gen.Choose(1, LongestInterval))
        from count in MaybeValue(ScalarGenerators.CountRange.Generator)
        from purpose in Word<CadencePurpose>()
        from end in SourceGenerators.Ending
        select new RateCadence { Per = per, Every = every, Count = count, For = purpose, Sources = end.Sources, Extensions = end.Extensions },
        Members<RateCadence>(
            SourceGenerators.Sourced,
            Optional<RateCadence, int>(c => c.Every, (c, every) => c with { Every = every }),
            Optional<RateCadence, CountRange>(c => c.Count, (c, count) => c with { Count = count })));

    /// <summary>Meetings when there is a need.</summary>
    public static Arbitrary<OnDemandCadence> OnDemand { get; } = Arb.From(
        from purpose in Word<CadencePurpose>()
        from end in SourceGenerators.Ending
        select new OnDemandCadence { For = purpose, Sources = end.Sources, Extensions = end.Extensions },
        Members<OnDemandCadence>(SourceGenerators.Sourced));

    /// <summary>Cadences of every kind.</summary>
    public static Arbitrary<MeetingCadence> Cadence { get; } = Arb.From(
        Gen.OneOf(Rate.Generator.Select(cadence => (MeetingCadence)cadence), OnDemand.Generator.Select(cadence => (MeetingCadence)cadence)),
        cadence => cadence switch
        {
            RateCadence rate => Rate.Shrinker(rate),
            OnDemandCadence onDemand => OnDemand.Shrinker(onDemand),
            _ => [],
        });
}
