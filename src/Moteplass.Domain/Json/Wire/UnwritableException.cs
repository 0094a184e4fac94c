using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>A value that was made in code and that reading would refuse. The record that has it says of which member it is.</summary>
#pragma warning disable CA1032 // Nobody makes one without a reason.
internal sealed class UnwritableException : InvalidOperationException
#pragma warning restore CA1032
{
    public UnwritableException(ProblemMessage reason)
        : this(reason.In(Language.En))
    {
    }

    public UnwritableException(string reason)
        : base($"The value cannot be written. {reason}") =>
        Reason = reason;

    /// <summary>What was found and what is allowed, in a sentence.</summary>
    public string Reason { get; }

    /// <summary>Refuses objects and lists that would lie deeper than the document may go.</summary>
    public static void ThrowIfTooDeep(Utf8JsonWriter writer, int levels = 1)
    {
        int most = writer.Options.MaxDepth;
        if (levels > most - writer.CurrentDepth)
        {
            throw new UnwritableException(FormatMessages.TooDeep.With(FormatMessages.Levels(most)));
        }
    }
}
