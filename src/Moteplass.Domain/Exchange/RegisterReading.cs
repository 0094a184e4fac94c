using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Exchange;

/// <summary>What reading and checking a document came to (innlesing): the register, where it could be read, and everything that was found.</summary>
/// <remarks>Immutable and value-equal; it may be read from any thread.</remarks>
[JsonConverter(typeof(ExchangeJsonConverter))]
public sealed record RegisterReading
{
    internal RegisterReading(CollaborationRegister? register, ValidationReport report) => (Register, Report) = (register, report);

    /// <summary>The register, or null where the document cannot be read as one. It may break rules; the report says which.</summary>
    public CollaborationRegister? Register { get; }

    /// <summary>Every problem: those of the form where the document cannot be read, else those of the rules, after that of a newer version; each with its place in the document.</summary>
    public ValidationReport Report { get; }

    /// <summary>Whether the document can be read as a register, with or without errors of rules.</summary>
    [MemberNotNullWhen(true, nameof(Register))]
    public bool IsReadable => Register is not null;

    /// <summary>Whether the document can be read and breaks no rule that is an error.</summary>
    [MemberNotNullWhen(true, nameof(Register))]
    public bool IsValid => Register is not null && !Report.HasErrors;
}
