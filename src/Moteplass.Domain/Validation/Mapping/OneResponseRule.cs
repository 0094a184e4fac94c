namespace Moteplass.Domain.Validation;

/// <summary>MAP004.</summary>
internal static class OneResponseRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.OneResponse,
            ProblemSeverity.Error,
            new(
                "En respondent svarer én gang, og et svar uten innspill beskriver ingen struktur.",
                "Ein respondent svarar éin gong, og eit svar utan innspel skildrar ingen struktur.",
                "A respondent answers once, and a nil return describes no structure."),
            "B7"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((PracticeMapping mapping, Place place) in context.Mappings)
        {
            var first = new Dictionary<Id<Actor>, int>();
            for (int i = 0; i < mapping.Responses.Count; i++)
            {
                MappingResponse response = mapping.Responses[i];
                if (!first.TryAdd(response.Respondent, i))
                {
                    string other = place.At("responses", first[response.Respondent]).ToPointer().ToString();
                    report(place.At("responses", i).At("respondent"), new LocalizedText(
                        $"«{response.Respondent}» har allerede svart, ved {other}.",
                        $"«{response.Respondent}» har allereie svara, ved {other}.",
                        $"'{response.Respondent}' has already answered, at {other}."), found: $"{response.Respondent}");
                }

                if (response.Status != ResponseStatus.Answered && !response.Structures.IsEmpty)
                {
                    report(place.At("responses", i).At("structures"), new LocalizedText(
                        $"«{response.Respondent}» svarte uten innspill eller ikke i det hele tatt, men har beskrevet strukturer.",
                        $"«{response.Respondent}» svara utan innspel eller ikkje i det heile, men har skildra strukturar.",
                        $"'{response.Respondent}' answered without input or not at all, but has described structures."));
                }
            }
        }
    }
}
