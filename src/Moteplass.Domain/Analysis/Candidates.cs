using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>Sorts the structures that were described into candidates, non-candidates and those only planned.</summary>
internal static class Candidates
{
    public static ValueList<Candidate> Find(MappingView mapping) =>
    [
        .. mapping.Overall.Select(view => new Candidate
        {
            Structure = view.Structure.Id,
            Respondents = view.Respondents,
            Evidence = new EvidenceGatherer().Use(view).ToEvidence(),
        }),
    ];

    public static ValueList<NonCandidate> FindOthers(MappingView mapping) =>
    [
        .. mapping.Structures.Where(view => !view.IsOverall && !view.IsPlanned).Select(view => new NonCandidate
        {
            Structure = view.Structure.Id,
            Respondents = view.Respondents,
            Reasons = [.. Reasons(view)],
            Evidence = new EvidenceGatherer().Use(view).ToEvidence(),
        }),
    ];

    public static ValueList<PlannedStructure> FindPlanned(MappingView mapping) =>
    [
        .. mapping.Structures.Where(view => view.IsPlanned).Select(view => new PlannedStructure
        {
            Structure = view.Structure.Id,
            Respondents = view.Respondents,
            Periods = [.. view.Structure.Phases
                .Where(phase => phase.IsOnlyIntended())
                .Select(phase => phase.Period)
                .OfType<ValidityPeriod>()
                .OrderBy(period => period.ToString(), StringComparer.Ordinal)],
            Evidence = new EvidenceGatherer().Use(view).ToEvidence(),
        }),
    ];

    private static IEnumerable<NonCandidateReason> Reasons(StructureView view)
    {
        if (view.InForce != true)
        {
            yield return view.InForce is null ? NonCandidateReason.InForceNotKnown : NonCandidateReason.NotInForce;
        }

        if (view.InForce != false && !view.IsPermanent)
        {
            foreach (NonCandidateReason reason in PermanenceReasons(view.Permanences))
            {
                yield return reason;
            }
        }

        if (view.IsAtTheTop != true)
        {
            yield return view.IsAtTheTop is null ? NonCandidateReason.AnchoringNotKnown : NonCandidateReason.NotAtTheTop;
        }
    }

    private static IEnumerable<NonCandidateReason> PermanenceReasons(ValueList<Permanence> stated) => stated.IsEmpty
        ? [NonCandidateReason.PermanenceNotStated]
        : stated.Where(one => one != Permanence.Permanent).Select(one => one switch
        {
            Permanence.AdHoc => NonCandidateReason.AdHoc,
            Permanence.Pilot => NonCandidateReason.Pilot,
            _ => NonCandidateReason.TimeLimited,
        });
}
