using Moteplass.Domain.Json;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Tests.Analysis.Load;

namespace Moteplass.Domain.Tests.Demo;

public sealed class CompareCommandTests : DemoTests
{
    [Theory]
    [Trait("Kind", "golden")]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void Alternatives_stand_beside_today(string language) =>
        Prints($"compare.{language}", ["compare", Save(MoteplassJson.Write(StatedRates.WithProposals)), "--from", "2027-01-01", "--lang", language]);

    [Fact]
    [Trait("Kind", "golden")]
    public void What_0_24_would_have_to_state_is_said() =>
        Prints("compare.reference", ["compare", Save(MoteplassJson.Write(ReferenceRegister.ZeroToTwentyFour)), "--from", "2017-01-01"]);

    [Fact]
    public void Where_no_proposal_says_what_it_changes_that_is_said() => Assert.Equal(
        (0, "No proposal says what it changes.\n", ""),
        Run("compare", Save("""{"schemaVersion":"1.0","proposals":[{"id":"p"}]}"""), "--from", "2017-01-01", "--lang", "en"));

    [Theory]
    [InlineData("i dag", "p", "Oppgi --from som en dag, for eksempel 2017-01-01.\n")]
    [InlineData("2017-01-01", "q", "Registeret har ikke forslaget «q».\n")]
    public void What_cannot_be_compared_is_refused(string from, string proposal, string said) => Assert.Equal(
        (2, "", said), Run("compare", Save("""{"schemaVersion":"1.0","proposals":[{"id":"p"}]}"""), "--from", from, "--proposal", proposal));
}
