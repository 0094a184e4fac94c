namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>All directorates of the assignment answered with substance.</summary>
    public const string MappingCoverage = "MAP005";
}

/// <summary>MAP005.</summary>
internal static class MappingCoverageRule
{
    private static readonly Sentence NilReturn = new(
        "«{0}» meldte at det ikke hadde innspill; funnene gjelder bare de andre.",
        "«{0}» melde at det ikkje hadde innspel; funna gjeld berre dei andre.",
        "'{0}' answered that it had no input; the findings cover only the others.");

    private static readonly Sentence NoAnswer = new(
        "«{0}» svarte ikke; funnene gjelder bare de andre.",
        "«{0}» svara ikkje; funna gjeld berre dei andre.",
        "'{0}' did not answer; the findings cover only the others.");

    private static readonly Sentence NoAnswerRecorded = new(
        "Det er ikke registrert noe svar fra «{0}»; funnene gjelder bare de andre.",
        "Det er ikkje registrert noko svar frå «{0}»; funna gjeld berre dei andre.",
        "No answer from '{0}' is recorded; the findings cover only the others.");

    public static Rule Rule { get; } = new(
        RuleCodes.MappingCoverage,
        RuleCategory.Mappings,
        ProblemSeverity.Info,
        new(
            "Alle direktoratene i oppdraget skal ha gitt opplysninger.",
            "Alle direktorata i oppdraget skal ha gitt opplysningar.",
            "All directorates of the assignment should have given information."),
        [RuleSource.Fact("B7")],
        RuleCheck.OfRegister(Check));

    private static void Check(RuleContext context, ReportProblem report)
    {
        foreach ((PracticeMapping mapping, Place place) in context.All<PracticeMapping>())
        {
            for (int i = 0; i < mapping.Responses.Count; i++)
            {
                MappingResponse response = mapping.Responses[i];
                if (response.Status != ResponseStatus.Answered && context.Index.Find(response.Respondent) is Directorate)
                {
                    report(place.At("responses", i), (response.Status == ResponseStatus.NilReturn ? NilReturn : NoAnswer).With($"{response.Respondent}"));
                }
            }

            // Those who own the structure that carried the mapping out are the directorates of the assignment.
            HashSet<Id<Actor>> respondents = [.. mapping.Responses.Select(response => response.Respondent)];
            foreach (Id<Actor> owner in Assigned(mapping, context.Index).Where(owner => !respondents.Contains(owner)))
            {
                report(place, NoAnswerRecorded.With($"{owner}"));
            }
        }
    }

    private static IEnumerable<Id<Actor>> Assigned(PracticeMapping mapping, RegisterIndex index) =>
        mapping.Responses.IsEmpty || mapping.ConductedBy is not { } group
            ? []
            : index.Find(group)?.Owners.Distinct().Where(owner => index.Find(owner) is Directorate) ?? [];
}
