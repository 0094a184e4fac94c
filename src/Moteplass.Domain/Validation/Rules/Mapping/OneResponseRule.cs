namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A respondent answers once, and a nil return describes no structure.</summary>
    public const string OneResponse = "MAP004";
}

/// <summary>MAP004.</summary>
internal static class OneResponseRule
{
    private static readonly Sentence AnsweredTwice = new(
        "«{0}» har allerede svart (se {1}).",
        "«{0}» har allereie svara (sjå {1}).",
        "'{0}' has already answered (see {1}).");

    private static readonly Sentence DescribesStructures = new(
        "«{0}» svarte uten innspill eller ikke i det hele tatt, men har beskrevet strukturer.",
        "«{0}» svara utan innspel eller ikkje i det heile, men har skildra strukturar.",
        "'{0}' answered without input or not at all, but has described structures.");

    public static Rule Rule { get; } = new(
        RuleCodes.OneResponse,
        RuleCategory.Mappings,
        ProblemSeverity.Error,
        new(
            "En respondent skal svare én gang, og et svar uten innspill skal ikke beskrive strukturer.",
            "Ein respondent skal svare éin gong, og eit svar utan innspel skal ikkje skildre strukturar.",
            "A respondent must answer only once, and a response without input must not describe structures."),
        [RuleSource.Fact("B7")],
        RuleCheck.OfRecord<PracticeMapping>(Check),
        RuleCheck.OfRecord<MappingResponse>(CheckAlone));

    private static void Check(PracticeMapping mapping, Place place, ReportProblem report)
    {
        var first = new Dictionary<Id<Actor>, int>();
        for (int i = 0; i < mapping.Responses.Count; i++)
        {
            MappingResponse response = mapping.Responses[i];
            if (!first.TryAdd(response.Respondent, i))
            {
                JsonPointer other = place.At("responses", first[response.Respondent]).ToPointer();
                report(place.At("responses", i).At("respondent"), AnsweredTwice.With($"{response.Respondent}", $"{other}"), found: $"{response.Respondent}");
            }

            CheckAlone(response, place.At("responses", i), report);
        }
    }

    private static void CheckAlone(MappingResponse response, Place place, ReportProblem report)
    {
        if (response.Status != ResponseStatus.Answered && !response.Structures.IsEmpty)
        {
            report(place.At("structures"), DescribesStructures.With($"{response.Respondent}"));
        }
    }
}
