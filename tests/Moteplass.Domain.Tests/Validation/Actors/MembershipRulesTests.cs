using Moteplass.Domain.Validation;
using static Moteplass.Domain.Tests.Validation.Judging;

namespace Moteplass.Domain.Tests.Validation.Actors;

public sealed class MembershipRulesTests
{
    [Theory]
    [InlineData("""{"member":"a","umbrella":"b"},{"member":"b","umbrella":"c"}""")]
    [InlineData("""{"member":"a","umbrella":"b","period":"2010/2012"},{"member":"b","umbrella":"a","period":"2014/.."}""")]
    [InlineData("""{"member":"a","umbrella":"b","period":"2010/2020"},{"member":"b","umbrella":"c","period":"2010/2012"},{"member":"c","umbrella":"a","period":"2015/2020"}""")]
    [InlineData("""{"member":"a","umbrella":"b","period":"2010/2012"},{"member":"b","umbrella":"a","period":"2012/2014"}""")]
    [InlineData("""{"member":"a","umbrella":"a"}""")]
    public void Memberships_that_lead_back_on_no_day_that_can_be_told_are_fine(string memberships) =>
        Assert.Empty(Members(RuleCodes.MembershipCycle, $""" "memberships":[{memberships}] """));

    [Theory]
    [InlineData("""{"member":"a","umbrella":"b"},{"member":"b","umbrella":"a"}""")]
    [InlineData("""{"member":"a","umbrella":"b","period":"2010/2014"},{"member":"b","umbrella":"a","period":"2012/.."}""")]
    public void Those_that_do_are_errors_each(string memberships) => Assert.Equal(
        [
            "error MEM001 at /memberships/0: 'a' is a member of itself through 'b'.",
            "error MEM001 at /memberships/1: 'b' is a member of itself through 'a'.",
        ],
        Members(RuleCodes.MembershipCycle, $""" "memberships":[{memberships}] """));

    [Theory]
    [InlineData("""{"member":"a","umbrella":"b","period":"2010/2012"},{"member":"a","umbrella":"b","period":"2013/.."}""", null)]
    [InlineData("""{"member":"a","umbrella":"b","period":"2010/2012"},{"member":"a","umbrella":"b","period":"2012/.."}""", null)]
    [InlineData("""{"member":"a","umbrella":"b"},{"member":"a","umbrella":"b"}""", null)]
    [InlineData("""{"member":"a","umbrella":"a"}""", "error MEM002 at /memberships/0: 'a' is listed as a member of itself.")]
    [InlineData("""{"member":"a","umbrella":"b","period":"2010/2014"},{"member":"a","umbrella":"b","period":"2012/.."}""", "error MEM002 at /memberships/1: The membership of 'a' in 'b' stands twice for the same time.")]
    public void A_membership_is_in_another_and_stands_once(string memberships, string? problem) =>
        Assert.Equal(problem is null ? [] : [problem], Members(RuleCodes.MembershipItself, $""" "memberships":[{memberships}] """));

    [Fact]
    public void Messages_stand_in_both_forms_of_Norwegian() => Assert.Equal(
        ("«a» er oppført som medlem av seg selv.", "«a» er ført opp som medlem av seg sjølv."),
        Norwegian(RuleCodes.MembershipItself, """ "memberships":[{"member":"a","umbrella":"a"}] """));
}
