namespace Moteplass.Domain.Generator;

/// <summary>Gives every scalar a constructor from its text, so that a register in C# reads as it does in JSON.</summary>
internal sealed class ScalarEmitter : IEmitter
{
    public IEnumerable<EmittedFile> Emit(DomainModel model)
    {
        foreach (string scalar in model.Scalars)
        {
            var code = new CodeWriter(KnownNames.Namespace, "System");
            code.Block($"partial struct {scalar}", () => code.Line($"""
                /// <summary>Reads the text, as <see cref="Parse(string)"/> does.</summary>
                /// <param name="text">The text, as the wire format has it.</param>
                /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
                /// <exception cref="FormatException">The text is none; the message says why, and what is allowed.</exception>
                public {scalar}(string text) => this = Scalar.Parse<{scalar}>(text);
                """));
            yield return code.ToFile($"Scalar.{scalar}");
        }
    }
}
