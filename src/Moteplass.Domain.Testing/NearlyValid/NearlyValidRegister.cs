using Moteplass.Domain.Json;

namespace Moteplass.Domain.Testing;

/// <summary>A register that is valid but for one thing, and what a report must say of it (nesten gyldig register).</summary>
/// <remarks>
/// <see cref="Register"/> has exactly one error when it is checked without a date: of the rule <see cref="Code"/>, at <see cref="Pointer"/>.
/// There may be warnings and notes beside it.
/// </remarks>
public sealed record NearlyValidRegister
{
    private readonly Breach _breach;

    internal NearlyValidRegister(Breach breach) => _breach = breach;

    /// <summary>The register with the one error.</summary>
    public required CollaborationRegister Register { get; init; }

    /// <summary>The same register without the records that the error is in; it has no errors.</summary>
    public required CollaborationRegister Valid { get; init; }

    /// <summary>The code of the rule that is broken, for example <c>MAN001</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Where it is broken, in <see cref="Register"/>.</summary>
    public required JsonPointer Pointer { get; init; }

    /// <summary>How it is broken, in a few words.</summary>
    public required string Breach { get; init; }

    /// <summary>The same error in a smaller register.</summary>
    internal NearlyValidRegister In(CollaborationRegister valid) => _breach.In(valid);

    /// <summary>The rule, the place and the breach in one line, and the register as JSON in the next, to be copied into a test.</summary>
    /// <returns>The lines.</returns>
    public override string ToString() => $"{Code} at {Pointer}: {Breach}{Environment.NewLine}{MoteplassJson.Write(Register)}";
}
