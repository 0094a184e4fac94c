using PublicApiGenerator;

namespace Moteplass.Domain.Tests.PublicApi;

/// <summary>What callers may rely on changes only when somebody approves it.</summary>
public sealed class PublicApiTests
{
    private const string Approved = "Moteplass.Domain.approved.txt";
    private const string Received = "Moteplass.Domain.received.txt";

    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false, DenyNamespacePrefixes = [] };

    [Fact]
    public void The_public_api_is_as_approved()
    {
        string received = typeof(CollaborationRegister).Assembly.GeneratePublicApi(Options).ReplaceLineEndings("\n").TrimEnd() + "\n";
        string approved = TestFiles.Text(Approved);
        if (received != approved)
        {
            string path = Path.Combine(AppContext.BaseDirectory, Received);
            File.WriteAllText(path, received);
            Assert.Fail(
                $"""
                The public API has changed (- was, + is):
                {LineChanges.Describe(approved, received)}
                Where that is meant, copy
                  {path}
                to
                  tests/Moteplass.Domain.Tests/PublicApi/{Approved}
                and say it in CHANGELOG.md.
                """);
        }
    }
}
