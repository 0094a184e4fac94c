namespace Moteplass.Domain.Demo;

/// <summary>What the process says to the shell.</summary>
internal static class ExitCode
{
    /// <summary>What was asked for was printed; no rule that is an error is broken, where that was asked.</summary>
    public const int Done = 0;

    /// <summary>The register breaks a rule that is an error.</summary>
    public const int RuleErrors = 1;

    /// <summary>A meeting found no day in a plan, or meetings that are planned clash for sure.</summary>
    public const int Lacking = 1;

    /// <summary>The arguments cannot be used, or the file cannot be opened or read as a register.</summary>
    public const int Unusable = 2;
}
