namespace Moteplass.Domain.Tests.PublicApi;

public sealed class LineChangesTests
{
    [Theory]
    [InlineData("a\nb", "a\nb", "")]
    [InlineData("a\nb", "a\nc", "- b\n+ c")]
    [InlineData("a", "a\na", "+ a")]
    [InlineData("{\n}\n{\n}", "{\n}", "- {\n- }")]
    public void Lines_are_compared_by_how_often_they_stand(string approved, string received, string changes) =>
        Assert.Equal(changes, LineChanges.Describe(approved, received));
}
