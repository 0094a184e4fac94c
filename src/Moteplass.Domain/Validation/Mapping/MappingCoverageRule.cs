namespace Moteplass.Domain.Validation;

/// <summary>MAP005.</summary>
internal static class MappingCoverageRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.MappingCoverage,
            ProblemSeverity.Info,
            new(
                "Alle direktoratene i oppdraget har svart med innhold.",
                "Alle direktorata i oppdraget har svara med innhald.",
                "All directorates of the assignment answered with substance."),
            "B7"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((PracticeMapping mapping, Place place) in context.Mappings)
        {
            for (int i = 0; i < mapping.Responses.Count; i++)
            {
                MappingResponse response = mapping.Responses[i];
                if (response.Status != ResponseStatus.Answered && context.Index.Find(response.Respondent) is Directorate)
                {
                    report(place.At("responses", i), Uncovered(response.Respondent, response.Status == ResponseStatus.NilReturn));
                }
            }

            // Those who own the structure that carried the mapping out are the directorates of the assignment.
            HashSet<Id<Actor>> respondents = [.. mapping.Responses.Select(response => response.Respondent)];
            foreach (Id<Actor> owner in Assigned(mapping, context.Index).Where(owner => !respondents.Contains(owner)))
            {
                report(place, Uncovered(owner, isNilReturn: false));
            }
        }
    }

    private static IEnumerable<Id<Actor>> Assigned(PracticeMapping mapping, RegisterIndex index) =>
        mapping.Responses.IsEmpty || mapping.ConductedBy is not { } group
            ? []
            : index.Find(group)?.Owners.Distinct().Where(owner => index.Find(owner) is Directorate) ?? [];

    private static LocalizedText Uncovered(Id<Actor> respondent, bool isNilReturn) => isNilReturn
        ? new(
            $"«{respondent}» meldte at det ikke hadde innspill; funnene gjelder bare de andre.",
            $"«{respondent}» melde at det ikkje hadde innspel; funna gjeld berre dei andre.",
            $"'{respondent}' returned no input; the findings cover the others only.")
        : new(
            $"«{respondent}» svarte ikke; funnene gjelder bare de andre.",
            $"«{respondent}» svara ikkje; funna gjeld berre dei andre.",
            $"'{respondent}' did not answer; the findings cover the others only.");
}
