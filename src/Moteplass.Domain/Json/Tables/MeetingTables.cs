using System.Diagnostics.CodeAnalysis;

namespace Moteplass.Domain.Json;

/// <summary>The field tables of meeting cadences.</summary>
internal static class MeetingTables
{
    private const int LongestInterval = 100;

    public static SumWire<MeetingCadence> Cadence { get; } = new SumWire<MeetingCadence>()
        .With(new RecordWire<RateCadence>("rate")
            .Required("per", c => c.Per, Wire.Word<CadenceUnit>())
            .Optional("every", c => c.Every, Wire.Number(1, LongestInterval))
            .Optional("count", c => c.Count, Wire.Scalar<CountRange>())
            .ForAndSources())
        .With(new RecordWire<OnDemandCadence>("on-demand")
            .ForAndSources());

    private static RecordWire<T> ForAndSources<[DynamicallyAccessedMembers(RecordMembers.Reached)] T>(this RecordWire<T> table)
        where T : MeetingCadence => table
        .Defaulted("for", c => c.For, Wire.Word<CadencePurpose>())
        .Sources();
}
