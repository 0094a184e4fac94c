using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>A document is not in the wire format (formfeil). It carries every problem of the document, not the first alone.</summary>
/// <remarks>
/// It is a <see cref="JsonException"/>, so that a host that handles those handles this. <see cref="JsonException.Path"/>,
/// <see cref="JsonException.LineNumber"/> and <see cref="JsonException.BytePositionInLine"/>, the two counted from 0, are those of the first
/// problem. Within a consumer's own document the pointers begin at our value, and the path leads to that value.
/// </remarks>
public sealed class RegisterFormatException : JsonException
{
    /// <summary>Makes an exception without problems.</summary>
    public RegisterFormatException()
        : this(default(ValueList<Problem>))
    {
    }

    /// <summary>Makes an exception with a message alone.</summary>
    /// <param name="message">The message.</param>
    public RegisterFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public RegisterFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception from the problems of a document.</summary>
    /// <param name="problems">The problems, in the order of their places.</param>
    public RegisterFormatException(ValueList<Problem> problems)
        : base(
            problems.IsEmpty ? "The document is not in the wire format." : string.Join(Environment.NewLine, problems),
            PositionOf(problems) is null ? null : JsonPath.Of(problems[0].Pointer.Hidden()),
            PositionOf(problems)?.Line - 1,
            PositionOf(problems)?.Column - 1) =>
        Problems = problems;

    /// <summary>The problems, in the order of their places; never empty when reading throws it.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>The position of the first problem, or null within a consumer's own document, where the serialiser knows the position.</summary>
    private static SourcePosition? PositionOf(ValueList<Problem> problems) => problems.IsEmpty ? null : problems[0].Position;
}
