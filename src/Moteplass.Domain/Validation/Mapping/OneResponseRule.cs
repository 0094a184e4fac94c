namespace Moteplass.Domain.Validation;

/// <summary>MAP004.</summary>
internal static class OneResponseRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.OneResponse,
            Severity.Error,
            new(
                "Den som blir spurt, svarer én gang, og et svar uten innspill beskriver ingen struktur.",
                "Den som blir spurd, svarer éin gong, og eit svar utan innspel skildrar ingen struktur.",
                "A respondent answers once, and a nil return describes no structure."),
            "B7"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        for (int m = 0; m < context.Register.Mappings.Count; m++)
        {
            var answered = new HashSet<Id<Actor>>();
            ValueList<MappingResponse> responses = context.Register.Mappings[m].Responses;
            for (int i = 0; i < responses.Count; i++)
            {
                Place place = Place.Root.At("mappings", m).At("responses", i);
                if (!answered.Add(responses[i].Respondent))
                {
                    report(place.At("respondent"), new LocalizedText(
                        $"«{responses[i].Respondent}» svarer to ganger.", $"«{responses[i].Respondent}» svarer to gonger.", $"'{responses[i].Respondent}' answers twice."));
                }

                if (responses[i].Status != ResponseStatus.Answered && !responses[i].Structures.IsEmpty)
                {
                    report(place.At("structures"), new(
                        "Et svar uten innspill beskriver strukturer.", "Eit svar utan innspel skildrar strukturar.", "A response without substance describes structures."));
                }
            }
        }
    }
}
