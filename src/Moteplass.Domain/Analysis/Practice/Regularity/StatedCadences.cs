using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>The cadences of the mandates of a structure, each with the period as it is read; those that say the same are one.</summary>
internal sealed class StatedCadences
{
    private readonly Dictionary<Mandate, ILookup<CadencePurpose, (StatedCadence Cadence, ValidityPeriod? Period)>> _byMandate = new(ReferenceEqualityComparer.Instance);

    private StatedCadences(CollaborationStructure structure)
    {
        var known = new Dictionary<MeetingCadence, StatedCadence>();
        foreach (Mandate mandate in structure.Mandates)
        {
            _byMandate[mandate] = mandate.Cadences
                .GroupBy(cadence => cadence.Purpose)
                .SelectMany(same => same.Zip(Succession.Read([.. same], cadence => cadence.Period, Content)))
                .ToLookup(one => one.First.Purpose, one => (Known(Content(one.First)), one.Second));
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

    private static MeetingCadence Content(MeetingCadence cadence) => cadence with { Period = null, Sources = [] };
}
