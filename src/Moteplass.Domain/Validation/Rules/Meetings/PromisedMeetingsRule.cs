using Moteplass.Domain.Analysis;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>As many ordinary meetings are held as were promised.</summary>
    public const string PromisedMeetings = "MTG007";
}

/// <summary>MTG007.</summary>
internal static class PromisedMeetingsRule
{
    private static readonly Sentence Fewer = new(
        "Møteoversikten for {0} har {1}; mandatet sier {2}.",
        "Møteoversikta for {0} har {1}; mandatet seier {2}.",
        "The list of meetings for {0} has {1}; the mandate says {2}.");

    private static readonly Sentence NotJudged = new(
        "Møteoversikten for {0} er ikke prøvd: for mange mandater, møtefrekvenser eller faser kan gjelde i den tiden.",
        "Møteoversikta for {0} er ikkje prøvd: for mange mandat, møtefrekvensar eller fasar kan gjelde i den tida.",
        "The list of meetings for {0} is not checked: too many mandates, cadences or phases may apply in that time.");

    private static readonly LocalizedText None = new("ingen ordinære møter", "ingen ordinære møte", "no ordinary meetings");

    private static readonly LocalizedText Meeting = new("ordinært møte", "ordinært møte", "ordinary meeting");

    private static readonly LocalizedText Meetings = new("ordinære møter", "ordinære møte", "ordinary meetings");

    public static Rule Rule { get; } = new(
        RuleCodes.PromisedMeetings,
        RuleCategory.Meetings,
        ProblemSeverity.Warning,
        new(
            "Det skal holdes så mange ordinære møter som mandatet sier.",
            "Det skal haldast så mange ordinære møte som mandatet seier.",
            "As many ordinary meetings should be held as the mandate says."),
        [RuleSource.Fact("B9"), RuleSource.PublishedPractice],
        RuleCheck.OfRegister(Check, RuleReach.Neighbours));

    private static void Check(RuleContext context, ReportProblem report)
    {
        var shortfalls = new ShortfallFinder(context.Index);
        foreach ((MeetingListing listing, Place place) in context.All<MeetingListing>())
        {
            (Shortfall? shortfall, bool isJudged) = shortfalls.Find(listing);
            if (!isJudged)
            {
                report(place, NotJudged.With(listing.Period), ProblemSeverity.Info);
            }
            else if (shortfall is (var promised, var most, var isBreach))
            {
                report(
                    place,
                    Fewer.With(listing.Period, most == 0 ? None : CountWords.Of(CountRange.AtMost(most), Meeting, Meetings), promised),
                    isBreach ? null : ProblemSeverity.Info,
                    found: $"..{most}",
                    allowed: $"{promised}");
            }
        }
    }
}
