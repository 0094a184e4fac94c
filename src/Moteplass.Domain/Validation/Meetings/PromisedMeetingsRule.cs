using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Validation;

/// <summary>MTG007.</summary>
internal static class PromisedMeetingsRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.PromisedMeetings,
            Severity.Warning,
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
                bool isSoft = few.Promised is { IsApproximate: true } || !few.IsBinding;
                report(
                    Place.Root.At("meetingListings", i),
                    new LocalizedText(
                        $"Lista for {listing.Period} har høyst {few.Held.Maximum} ordinære møter; {few.Promised} var lovet.",
                        $"Lista for {listing.Period} har høgst {few.Held.Maximum} ordinære møte; {few.Promised} var lova.",
                        $"The list for {listing.Period} has at most {few.Held.Maximum} ordinary meetings; {few.Promised} were promised."),
                    isSoft ? Severity.Info : null);
            }
        }
    }
}
