using System.Text.Json.Serialization;
using Moteplass.Domain.Exchange;

namespace Moteplass.Domain.Validation;

/// <summary>One problem of a <see cref="ProblemDetailsContent"/>, in one language.</summary>
[JsonConverter(typeof(ExchangeJsonConverter))]
public sealed record ProblemDetailsError
{
    /// <summary>The permanent code, three capital letters and three digits.</summary>
    public required string Code { get; init; }

    /// <summary>How grave it is.</summary>
    public required ProblemSeverity Severity { get; init; }

    /// <summary>What is wrong.</summary>
    public required string Detail { get; init; }

    /// <summary>Where it is in the wire form of what was checked, with stars for the digits of national identity numbers in names.</summary>
    public required JsonPointer Pointer { get; init; }

    /// <summary>Where it is in the file, or null where no file was read.</summary>
    public SourcePosition? Position { get; init; }

    /// <summary>What was found, by itself, as in <see cref="Problem.Found"/>; or null.</summary>
    public string? Found { get; init; }

    /// <summary>What is allowed, by itself, as in <see cref="Problem.Allowed"/>; or null.</summary>
    public string? Allowed { get; init; }

    internal static ProblemDetailsError Of(Problem problem, Language language) => new()
    {
        Code = problem.Code,
        Severity = problem.Severity,
        Detail = problem.Message.In(language),
        Pointer = problem.Pointer.Hidden(),
        Position = problem.Position,
        Found = problem.Found,
        Allowed = problem.Allowed?.In(language),
    };
}
