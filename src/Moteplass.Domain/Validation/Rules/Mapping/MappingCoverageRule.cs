using Moteplass.Domain.Words;

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

    private static readonly Sentence NoAnswersRecorded = new(
        "Det er ikke registrert noe svar fra {0}; funnene gjelder bare de andre.",
        "Det er ikkje registrert noko svar frå {0}; funna gjeld berre dei andre.",
        "No answer from {0} is recorded; the findings cover only the others.");

    public static Rule Rule { get; } = new(
        RuleCodes.MappingCoverage,
        RuleCategory.Mappings,
        ProblemSeverity.Info,
        new(
            "Alle direktoratene i oppdraget skal ha gitt opplysninger.",
            "Alle direktorata i oppdraget skal ha gitt opplysningar.",
            "All directorates of the assignment should have given information."),
        [RuleSource.Fact("B7")],
        RuleCheck.OfNeighbours<PracticeMapping>(Check));

    private static void Check(PracticeMapping mapping, Place place, RuleContext context, ReportProblem report)
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
        if (!mapping.Responses.IsEmpty && mapping.ConductedBy is { } id && context.Index.Find(id) is { } group)
        {
            CheckAssigned(context.Index.Keep(group, structure => Directorates.Of(structure, context.Index)), mapping, place, report);
        }
    }

    private static void CheckAssigned(Directorates directorates, PracticeMapping mapping, Place place, ReportProblem report)
    {
        HashSet<Id<Actor>> respondents = [.. mapping.Responses.Select(response => response.Respondent)];
        int missing = directorates.All.Count - respondents.Count(directorates.All.Contains);
        IEnumerable<Id<Actor>> first = directorates.InOrder.Where(owner => !respondents.Contains(owner)).Take(FewNames.Most);
        if (missing > FewNames.Most)
        {
            report(place, NoAnswersRecorded.With(FewNames.Of(first.Select(owner => $"{owner}"), missing)));
            return;
        }

        foreach (Id<Actor> owner in missing == 0 ? [] : first)
        {
            report(place, NoAnswerRecorded.With($"{owner}"));
        }
    }

    /// <summary>The directorates that own a structure.</summary>
    private sealed record Directorates(Id<Actor>[] InOrder, HashSet<Id<Actor>> All)
    {
        public static Directorates Of(CollaborationStructure structure, RegisterIndex index)
        {
            Id<Actor>[] inOrder = [.. structure.Owners.Distinct().Where(owner => index.Find(owner) is Directorate)];
            return new Directorates(inOrder, [.. inOrder]);
        }
    }
}
