using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>The cadences of the mandates of a structure, each with the period as it is read; those that say the same are one.</summary>
internal sealed class StatedCadences
{
    private readonly Dictionary<Mandate, Dictionary<CadencePurpose, CadencesOfPurpose>> _byMandate = new(ReferenceEqualityComparer.Instance);

    private StatedCadences(CollaborationStructure structure)
    {
        var known = new Dictionary<MeetingCadence, StatedCadence>();
        foreach (Mandate mandate in structure.Mandates)
        {
            _byMandate[mandate] = mandate.Cadences
                .GroupBy(cadence => cadence.Purpose)
                .ToDictionary(same => same.Key, same => new CadencesOfPurpose(
                [
                    .. same.Zip(Succession.Read([.. same], cadence => cadence.Period, Content))
                        .Select(one => (Known(OfWhole(Content(one.First), one.First.Period ?? mandate.Period)), one.Second)),
                ]));
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

    /// <summary>The cadences of a mandate for a purpose, or null if it has none.</summary>
    public CadencesOfPurpose? Of(Mandate mandate, CadencePurpose purpose) => _byMandate[mandate].GetValueOrDefault(purpose);

    /// <summary>What is asked for over the whole time of the mandate is known only beside that time.</summary>
    private static MeetingCadence OfWhole(MeetingCadence content, ValidityPeriod? whole) =>
        content is RateCadence { Per: CadenceUnit.MandatePeriod } ? content with { Period = whole } : content;

    private static MeetingCadence Content(MeetingCadence cadence) => cadence with { Period = null, Sources = [] };
}
