using Moteplass.Domain.Demo;

namespace Moteplass.Domain.Tests.Demo.Mermaid;

public sealed class MermaidTextTests
{
    [Theory]
    [InlineData("Rådet i Hdir (2015–2016)", "Rådet i Hdir (2015–2016)")]
    [InlineData("a \"b\" #c; d: e", "a #34;b#34; #35;c#59; d#58; e")]
    [InlineData("<script>&[x]{y}|`z`", "#60;script#62;#38;#91;x#93;#123;y#125;#124;#96;z#96;")]
    [InlineData("1. februar\n  end", "1#46; februar end")]
    [InlineData("€😀", "€😀")]
    public void What_the_notation_would_read_as_its_own_stands_as_a_number(string text, string written) => Assert.Equal(written, MermaidText.Of(text));

    [Fact]
    public void A_long_text_is_cut()
    {
        string cut = MermaidText.Of(new string('a', 100));

        Assert.Equal(80, cut.Length);
        Assert.EndsWith("a…", cut, StringComparison.Ordinal);
    }
}
