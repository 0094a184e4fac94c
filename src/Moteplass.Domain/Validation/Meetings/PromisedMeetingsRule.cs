using Moteplass.Domain.Analysis;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

/// <summary>MTG007.</summary>
internal static class PromisedMeetingsRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.PromisedMeetings,
            ProblemSeverity.Warning,
            new(
                "Det holdes så mange ordinære møter som lovet.",
                "Det blir halde så mange ordinære møte som lova.",
                "As many ordinary meetings are held as were promised."),
            "B9, corpus"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        var shortfalls = new ShortfallFinder(context.Index);
        for (int i = 0; i < context.Register.MeetingListings.Count; i++)
        {
            MeetingListing listing = context.Register.MeetingListings[i];
            if (shortfalls.Find(listing) is (var promised, var most, var isBreach))
            {
                LocalizedText all = CountWords.Of(promised, new("var lovet", "var lova", "was promised"), new("var lovet", "var lova", "were promised"));
                report(
                    Place.Root.At("meetingListings", i),
                    new LocalizedText(
                        $"Listen for {listing.Period} har høyst {most} {Plural.Of(most, "ordinært møte", "ordinære møter")}; {all.Nb}.",
                        $"Lista for {listing.Period} har høgst {most} {Plural.Of(most, "ordinært møte", "ordinære møte")}; {all.Nn}.",
                        $"The list for {listing.Period} has at most {most} {Plural.Of(most, "ordinary meeting", "ordinary meetings")}; {all.En}."),
                    isBreach ? null : ProblemSeverity.Info,
                    found: $"..{most}",
                    allowed: $"{promised}");
            }
        }
    }
}
