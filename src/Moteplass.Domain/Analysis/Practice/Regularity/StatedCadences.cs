using System.Collections.Concurrent;
using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>The cadences of the mandates of a structure, each with the period as it is read; those that say the same are one.</summary>
internal sealed class StatedCadences
{
    private readonly Dictionary<Mandate, ILookup<CadencePurpose, (StatedCadence Cadence, ValidityPeriod? Period)>> _byMandate = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<object, ConcurrentDictionary<CadencePurpose, (StatedCadence Cadence, ValidityPeriod? Period)[]>> _together = new(ReferenceEqualityComparer.Instance);

    private StatedCadences(CollaborationStructure structure)
    {
        var known = new Dictionary<MeetingCadence, StatedCadence>();
        foreach (Mandate mandate in structure.Mandates)
        {
            _byMandate[mandate] = mandate.Cadences
                .GroupBy(cadence => cadence.Purpose)
                .SelectMany(same => same.Zip(Succession.Read([.. same], cadence => cadence.Period, Content)))
                .ToLookup(one => one.First.Purpose, one => (Known(OfWhole(Content(one.First), one.First.Period ?? mandate.Period)), one.Second));
        }

        StatedCadence Known(MeetingCadence content)
        {
            if (!known.TryGetValue(content, out StatedCadence? stated))
            {
                known.Add(content, stated = new StatedCadence(content));
            }

            return stated;
        }
    }

    /// <summary>The cadences of a structure, read once for each index.</summary>
    public static StatedCadences Of(CollaborationStructure structure, RegisterIndex index) => index.Keep(structure, static structure => new StatedCadences(structure));

    public IEnumerable<(StatedCadence Cadence, ValidityPeriod? Period)> In(Mandate mandate, CadencePurpose purpose) => _byMandate[mandate][purpose];

    /// <summary>
    /// The same where no other mandate may be in force: what its cadences ask for in days that they share can then be put together, dates with dates
    /// and recurrences with recurrences. Of rates it must be seen whether there are several, and of a part whether it is known.
    /// </summary>
    public (StatedCadence Cadence, ValidityPeriod? Period)[] Together(Mandate mandate, CadencePurpose purpose) => _together.GetOrAdd(mandate, _ => new()).GetOrAdd(purpose, _ =>
    [
        .. _byMandate[mandate][purpose]
            .GroupBy(one => one is { Period: null, Cadence.Content: DatedCadence or RecurrenceCadence { IsPart: not true } }
                ? (object)(one.Cadence.Content.GetType(), one.Cadence.Content.Modality, one.Cadence.Content.IsPart)
                : one.Cadence)
            .SelectMany(same => same.Key is StatedCadence ? [.. same] : PutTogether([.. same])),
    ]);

    private static (StatedCadence Cadence, ValidityPeriod? Period)[] PutTogether((StatedCadence Cadence, ValidityPeriod? Period)[] same) => same.Length == 1
        ? same
        : [(new StatedCadence(same[0].Cadence.Content, same.Skip(1).Select(one => one.Cadence.Content)), null)];

    /// <summary>What is asked for over the whole time of the mandate is known only beside that time.</summary>
    private static MeetingCadence OfWhole(MeetingCadence content, ValidityPeriod? whole) =>
        content is RateCadence { Per: CadenceUnit.MandatePeriod } ? content with { Period = whole } : content;

    private static MeetingCadence Content(MeetingCadence cadence) => cadence with { Period = null, Sources = [] };
}
