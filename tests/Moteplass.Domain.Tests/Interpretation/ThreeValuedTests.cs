using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Tests.Interpretation;

public sealed class ThreeValuedTests
{
    private static readonly Dictionary<char, bool?> Answers = new() { ['t'] = true, ['f'] = false, ['?'] = null };

    [Theory]
    [InlineData("", false)]
    [InlineData("ff", false)]
    [InlineData("f?f", null)]
    [InlineData("?t", true)]
    [InlineData("t?", true)]
    public void Any_is_true_if_one_is_and_unknown_if_none_is_true_and_one_unknown(string answers, bool? any)
    {
        Assert.Equal(any, ThreeValued.Any(answers, answer => Answers[answer]));
        Assert.Equal(any, ThreeValued.Any(answers.Select(answer => Answers[answer])));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("tt", true)]
    [InlineData("t?t", null)]
    [InlineData("?f", false)]
    [InlineData("f?", false)]
    public void All_is_false_if_one_is_and_unknown_if_none_is_false_and_one_unknown(string answers, bool? all) =>
        Assert.Equal(all, ThreeValued.All(answers, answer => Answers[answer]));
}
