using Moteplass.Domain.Analysis;
using NodaTime;

namespace Moteplass.Domain.Tests.Documentation;

// The review of a workshop.
internal static partial class MeasuresExamples
{
    private static IEnumerable<string> Workshop()
    {
        var review = WorkshopReview.Of(MeasuresPage.Register("workshop"), Id<Workshop>.Parse("samling-1"), new LocalDate(2025, 1, 1));
        WorkshopResponse response = review.Space.Response;
        WorkshopInfluence influence = review.Influence;
        return
        [
            $"stage: {Word(review.Stage)}",
            .. new[] { RequirementState.Met, RequirementState.NotMet, RequirementState.Unknown, RequirementState.NotStated, RequirementState.NotApplicable }
                .Select(state => (State: state, Found: review.Requirements.Where(finding => finding.State == state).Select(finding => Word(finding.Requirement)).ToArray()))
                .Where(one => one.Found.Length > 0)
                .Select(one => $"{Word(one.State)}: {string.Join(", ", one.Found)}"),
            $"notice: {review.Space.NoticeDays} days",
            $"registered of invited: {Say(response.RegisteredOfInvited)}",
            $"came of registered: {Say(response.CameOfRegistered)}",
            $"came of invited: {Say(response.CameOfInvited)}",
            $"users' share: {Say(review.Space.UsersShare)}",
            $"day as planned: {YesNo(review.Space.Plan.Day)}",
            $"participants as planned: {YesNo(review.Space.Plan.Participants)}",
            $"needs met: {Say(review.Space.NeedsMet)}",
            .. review.Voice.Themes.Select(one => $"contributions on {one.Theme?.ToString() ?? "no theme"}: {one.Contributions}, items {one.Items?.ToString() ?? "not known"}"),
            $"topics of their own: {Say(review.Voice.OwnTopics)}",
            $"highest level: {Word(review.Audience.HighestPresent!.Value)}",
            $"days to hand-over: {review.Audience.HandOverDays}",
            $"answered: {Say(influence.Answered)}",
            $"outcomes: {string.Join(", ", influence.Outcomes.Select(one => $"{one.Count} {Word(one.Outcome!.Value)}"))}",
            $"reasons: {Say(influence.Reasons)}",
            $"days to feedback: {influence.FeedbackDays}, promise {Word(influence.PromiseVerdict)}",
            $"days to documentation: {influence.DocumentationDays}",
            $"days to the next workshop: {influence.NextDays}",
        ];
    }

    private static string Say(ShareRange? share) => share is null ? "not known" : $"{Decimal(share.Minimum)} to {Decimal(share.Maximum)}";
}
