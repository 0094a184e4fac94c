using Moteplass.Domain.Analysis;

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
        for (int i = 0; i < context.Register.MeetingListings.Count; i++)
        {
            MeetingListing listing = context.Register.MeetingListings[i];
            if (listing.Complete && MeetingJudgements.Shortfall(context.Index, listing) is { } few)
            {
                bool isSoft = few.Promised is { IsApproximate: true } || few.IsBinding == false;
                report(
                    Place.Root.At("meetingListings", i),
                    new LocalizedText(
                        $"Listen for {listing.Period} har høyst {few.Held.Maximum} {Plural.Of(few.Held.Maximum ?? 0, "ordinært møte", "ordinære møter")}; {few.Promised} var lovet.",
                        $"Lista for {listing.Period} har høgst {few.Held.Maximum} {Plural.Of(few.Held.Maximum ?? 0, "ordinært møte", "ordinære møte")}; {few.Promised} var lova.",
                        $"The list for {listing.Period} has at most {few.Held.Maximum} {Plural.Of(few.Held.Maximum ?? 0, "ordinary meeting", "ordinary meetings")}; {few.Promised} {Plural.Of(few.Promised, "was", "were")} promised."),
                    isSoft ? ProblemSeverity.Info : null,
                    found: $"..{few.Held.Maximum}",
                    allowed: $"{few.Promised}");
            }
        }
    }
}
