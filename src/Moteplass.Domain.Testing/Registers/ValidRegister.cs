using Moteplass.Domain.Json;

namespace Moteplass.Domain.Testing;

/// <summary>A register without errors, which prints itself as JSON (gyldig register): a counterexample that can be copied into a test.</summary>
public sealed record ValidRegister
{
    internal ValidRegister()
    {
    }

    /// <summary>The register.</summary>
    public required CollaborationRegister Register { get; init; }

    /// <summary>The register as JSON.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => MoteplassJson.Write(Register);
}
