namespace Moteplass.Domain.Tests.Goldens;

/// <summary>
/// Files of the repository that are made from the code: somebody approves each change of them. The tests that ask for them have the trait
/// <c>[Trait("Kind", "golden")]</c>, by which the command that accepts changes finds them.
/// </summary>
internal static class Golden
{
    public const string Command = $"dotnet test tests/Moteplass.Domain.Tests --filter Kind=golden -e {Accept}=1";

    /// <summary>The environment variable with which a test writes the file instead of comparing.</summary>
    private const string Accept = "MOTEPLASS_ACCEPT";

    /// <summary>Compares a file of the repository with what is made, or writes it if changes are to be accepted.</summary>
    public static void Holds(string file, string made) => Holds(Repository.Root, file, made, isAccepted: Environment.GetEnvironmentVariable(Accept) == "1");

    internal static void Holds(string root, string file, string made, bool isAccepted)
    {
        string path = Path.Combine(root, file);
        string approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (approved == made)
        {
            return;
        }

        if (isAccepted)
        {
            File.WriteAllText(path, made);
            return;
        }

        Assert.Fail(
            $"""
            {file} is not what is made now (- is, + is made):
            {LineChanges.Describe(approved, made)}
            If that is meant, accept it, together with every other such change:
              {Command}
            """);
    }
}
