using Moteplass.Domain.Analysis;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

/// <summary>MTG007.</summary>
internal static class PromisedMeetingsRule
{
    private static readonly Sentence Fewer = new(
        "Listen for {0} har høyst {1} {2}; {3}.",
        "Lista for {0} har høgst {1} {2}; {3}.",
        "The list for {0} has at most {1} {2}; {3}.");

    private static readonly LocalizedText Meeting = new("ordinært møte", "ordinært møte", "ordinary meeting");

    private static readonly LocalizedText Meetings = new("ordinære møter", "ordinære møte", "ordinary meetings");

    private static readonly LocalizedText WasPromised = new("var lovet", "var lova", "was promised");

    private static readonly LocalizedText WerePromised = new("var lovet", "var lova", "were promised");

    public static Rule Rule { get; } = new(
        RuleCodes.PromisedMeetings,
        RuleCategory.Meetings,
        ProblemSeverity.Warning,
        new(
            "Det holdes så mange ordinære møter som lovet.",
            "Det blir halde så mange ordinære møte som lova.",
            "As many ordinary meetings are held as were promised."),
        [RuleSource.Fact("B9"), RuleSource.PublishedPractice],
        RuleCheck.OfRegister(Check));

    private static void Check(RuleContext context, ReportProblem report)
    {
        var shortfalls = new ShortfallFinder(context.Index);
        for (int i = 0; i < context.Register.MeetingListings.Count; i++)
        {
            MeetingListing listing = context.Register.MeetingListings[i];
            if (shortfalls.Find(listing) is (var promised, var most, var isBreach))
            {
                report(
                    Place.Root.At("meetingListings", i),
                    Fewer.With($"{listing.Period}", most, Plural.Of(most, Meeting, Meetings), CountWords.Of(promised, WasPromised, WerePromised)),
                    isBreach ? null : ProblemSeverity.Info,
                    found: $"..{most}",
                    allowed: $"{promised}");
            }
        }
    }
}
