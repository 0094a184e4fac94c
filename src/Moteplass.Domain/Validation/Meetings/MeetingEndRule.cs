namespace Moteplass.Domain.Validation;

/// <summary>MTG009.</summary>
internal static class MeetingEndRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.MeetingEnd,
            ProblemSeverity.Error,
            new(
                "Et møte over flere dager slutter etter at det begynner.",
                "Eit møte over fleire dagar sluttar etter at det tek til.",
                "A meeting over several days ends after it begins."),
            "-"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((Meeting meeting, Place place) in context.Meetings)
        {
            Check(meeting.Planned?.Date, meeting.Planned?.Until, place.At("planned"), report);
            Check(meeting.Held?.Date, meeting.Held?.Until, place.At("held"), report);
        }
    }

    private static void Check(PartialDate? first, PartialDate? last, Place place, Report report)
    {
        if (first is { IsApproximate: false } date && last is { IsApproximate: false } until && until.Latest < date.Earliest)
        {
            report(place.At("until"), new LocalizedText(
                $"Den siste dagen, {until}, er før den første, {date}.",
                $"Den siste dagen, {until}, er før den første, {date}.",
                $"The last day, {until}, is before the first, {date}."), found: $"{until}", allowed: $"{date}/..");
        }
    }
}
