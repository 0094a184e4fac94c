using System.Text.RegularExpressions;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Tests.Conventions;

namespace Moteplass.Domain.Tests.Analysis;

/// <summary>What an analysis lacks to know has words for people.</summary>
public sealed partial class UnknownWordsTests
{
    [Fact]
    public void Every_member_that_an_analysis_may_lack_has_words() => Offenders.None(
        from file in Directory.EnumerateFiles(Repository.PathOf("src/Moteplass.Domain/Analysis"), "*.cs", SearchOption.AllDirectories)
        from Match match in Member().Matches(File.ReadAllText(file))
        let member = match.Groups[1].Value
        where Record.Exception(() => UnknownWords.Of(RecordType.Structure, member)) is not null
        select member);

    [Theory]
    [InlineData(RecordType.Seat, "når plassene var besatt", "når plassane var fylte", "when seats were held")]
    [InlineData(RecordType.Membership, "perioden", "perioden", "the period")]
    public void A_period_is_that_of_its_record(RecordType type, string nb, string nn, string en) =>
        Assert.Equal(new LocalizedText(nb, nn, en), UnknownWords.Of(type, "period"));

    [GeneratedRegex(@"AddUnknown\([^;]*?""(\w+)""")]
    private static partial Regex Member();
}
