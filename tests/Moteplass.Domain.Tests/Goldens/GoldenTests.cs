using Xunit.Sdk;

namespace Moteplass.Domain.Tests.Goldens;

public sealed class GoldenTests : IDisposable
{
    private const string Name = "page.md";

    private readonly string _folder = Directory.CreateTempSubdirectory("moteplass-").FullName;

    private string Page => Path.Combine(_folder, Name);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("a\nb\n")]
    [InlineData("a\r\nb\r\n")]
    public void A_file_that_is_what_is_made_stays_as_it_is(string text)
    {
        File.WriteAllText(Page, text);

        Golden.Holds(_folder, Name, "a\nb\n", isAccepted: false);
        Golden.Holds(_folder, Name, "a\nb\n", isAccepted: true);

        Assert.Equal(text, File.ReadAllText(Page));
    }

    [Fact]
    public void A_file_that_is_not_what_is_made_fails_with_the_difference_and_the_command_that_accepts_it()
    {
        File.WriteAllText(Page, "a\nb\n");

        FailException failure = Assert.Throws<FailException>(() => Golden.Holds(_folder, Name, "a\nc\n", isAccepted: false));

        Assert.Equal(
            """
            page.md is not what is made now (- is, + is made):
            - b
            + c
            If that is meant, accept it, together with every other such change:
              dotnet test tests/Moteplass.Domain.Tests --filter Kind=golden -e MOTEPLASS_ACCEPT=1
            """,
            failure.Message);
        Assert.Equal("a\nb\n", File.ReadAllText(Page));
    }

    [Fact]
    public void A_file_that_there_is_not_yet_is_all_difference() =>
        Assert.Contains("\n- \n+ a\n", Assert.Throws<FailException>(() => Golden.Holds(_folder, Name, "a", isAccepted: false)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("a\n")]
    [InlineData(null)]
    public void What_is_accepted_is_written(string? text)
    {
        if (text is not null)
        {
            File.WriteAllText(Page, text);
        }

        Golden.Holds(_folder, Name, "b\n", isAccepted: true);

        Assert.Equal("b\n", File.ReadAllText(Page));
    }
}
