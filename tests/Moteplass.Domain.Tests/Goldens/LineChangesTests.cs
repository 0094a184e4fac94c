namespace Moteplass.Domain.Tests.Goldens;

public sealed class LineChangesTests
{
    [Theory]
    [InlineData("a\nb", "a\nb", "")]
    [InlineData("a\nb", "a\nc", "- b\n+ c")]
    [InlineData("a", "a\na", "+ a")]
    [InlineData("a\nb", "b\na", "- a\n+ a")]
    [InlineData("a\n{\n}", "a\n{\n}\nb\n{\n}", "+ b\n+ {\n+ }")]
    [InlineData("a\nb\nc", "", "- a\n- b\n- c\n+ ")]
    public void The_fewest_lines_are_named_in_their_order(string approved, string received, string changes) =>
        Assert.Equal(changes, LineChanges.Describe(approved, received));
}
