using Moteplass.Domain.Words;

namespace Moteplass.Domain.Tests.Words;

public sealed class FewNamesTests
{
    [Theory]
    [InlineData(1, "«a1»", "'a1'")]
    [InlineData(2, "«a1» og «a2»", "'a1' and 'a2'")]
    [InlineData(5, "«a1», «a2», «a3», «a4» og «a5»", "'a1', 'a2', 'a3', 'a4' and 'a5'")]
    [InlineData(6, "«a1», «a2», «a3», «a4», «a5» og 1 til", "'a1', 'a2', 'a3', 'a4', 'a5' and 1 more")]
    [InlineData(12_082, "«a1», «a2», «a3», «a4», «a5» og 12 077 til", "'a1', 'a2', 'a3', 'a4', 'a5' and 12,077 more")]
    public void A_few_are_named_and_the_others_counted(int count, string norwegian, string english)
    {
        LocalizedText words = FewNames.Of(Enumerable.Range(1, count).Select(number => $"a{number}"), count);

        Assert.Equal((norwegian, norwegian, english), (words.Nb, words.Nn, words.En));
    }

    [Fact]
    public void Where_no_and_is_wanted_it_stands_only_before_a_number()
    {
        Assert.Equal("«a», «b»", FewNames.Of(["a", "b"], 2, isLastJoined: false).Nb);
        Assert.Equal("«a», «b» og 1 til", FewNames.Of(["a", "b"], 3, isLastJoined: false).Nb);
    }

    [Fact]
    public void A_long_name_is_cut() => Assert.Equal($"«{new string('a', 60)}…»", FewNames.Of([new string('a', 100)], 1).Nb);
}
