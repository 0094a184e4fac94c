namespace Moteplass.Domain.Demo;

/// <summary>What the process says to the shell.</summary>
internal static class ExitCode
{
    /// <summary>The findings were printed.</summary>
    public const int Done = 0;

    /// <summary>The register breaks a rule that is an error.</summary>
    public const int RuleErrors = 1;

    /// <summary>The arguments or the file cannot be used.</summary>
    public const int Unusable = 2;
}
