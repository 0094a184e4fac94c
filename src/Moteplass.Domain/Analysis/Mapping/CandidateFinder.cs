using System.Diagnostics;
using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>Sorts the structures that were described into candidates, non-candidates and those only planned.</summary>
internal static class CandidateFinder
{
    public static ValueList<Candidate> Find(MappingView mapping) =>
    [
        .. mapping.Overall.Select(view => new Candidate(
            structure: view.Structure.Id,
            respondents: view.Respondents,
            evidence: view.Evidence)),
    ];

    public static ValueList<NonCandidate> FindOthers(MappingView mapping) =>
    [
        .. mapping.Structures.Where(view => !view.IsOverall && !view.IsPlanned).Select(view => new NonCandidate(
            structure: view.Structure.Id,
            respondents: view.Respondents,
            reasons: [.. Reasons(view)],
            evidence: view.Evidence)),
    ];

    public static ValueList<PlannedStructure> FindPlanned(MappingView mapping) =>
    [
        .. mapping.Structures.Where(view => view.IsPlanned).Select(view => new PlannedStructure(
            structure: view.Structure.Id,
            respondents: view.Respondents,
            periods: [.. view.Structure.Phases
                .Where(phase => phase.IsOnlyIntended())
                .Select(phase => phase.Period)
                .OfType<ValidityPeriod>()
                .OrderBy(period => period.ToString(), StringComparer.Ordinal)],
            evidence: view.Evidence)),
    ];

    private static IEnumerable<NonCandidateReason> Reasons(StructureView view)
    {
        if (view.InForce != true)
        {
            yield return view.InForce is null ? NonCandidateReason.InForceUnknown : NonCandidateReason.NotInForce;
        }

        bool mayBePermanent = view.InForce is null && view.Permanences.Contains(Permanence.Permanent);
        if (view.InForce != false && !view.IsPermanent && !mayBePermanent)
        {
            foreach (NonCandidateReason reason in PermanenceReasons(view.Permanences))
            {
                yield return reason;
            }
        }

        if (view.IsAtTheTop != true)
        {
            yield return view.IsAtTheTop is null ? NonCandidateReason.AnchoringUnknown : NonCandidateReason.NotAtTheTop;
        }
    }

    private static IEnumerable<NonCandidateReason> PermanenceReasons(ValueList<Permanence> stated) =>
        stated.Select(PermanenceReason).OfType<NonCandidateReason>().DefaultIfEmpty(NonCandidateReason.PermanenceNotStated);

    /// <summary>Why the permanence of a structure rules it out as a candidate, or null if it does not.</summary>
    internal static NonCandidateReason? PermanenceReason(Permanence permanence) => permanence switch
    {
        Permanence.Permanent => null,
        Permanence.Pilot => NonCandidateReason.Pilot,
        Permanence.TimeLimited => NonCandidateReason.TimeLimited,
        Permanence.AdHoc => NonCandidateReason.AdHoc,
        _ => throw new UnreachableException(),
    };
}
