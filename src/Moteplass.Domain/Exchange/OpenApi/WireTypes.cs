using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Exchange;

/// <summary>The types that have a form of their own in JSON, and what a schema calls them.</summary>
internal static partial class WireTypes
{
    /// <summary>Every type, with the name that it would have.</summary>
    public static IEnumerable<(Type Type, string Name)> All => Declared().Concat(
    [
        (typeof(LocalizedText), nameof(LocalizedText)),
        (typeof(RegisterRecord), nameof(RegisterRecord)),
        (typeof(RecordReference), nameof(RecordReference)),
        (typeof(SourcePosition), nameof(SourcePosition)),
        (typeof(ProblemMessage), nameof(LocalizedText)),
        (typeof(Problem), nameof(Problem)),
        (typeof(ProblemCount), nameof(ProblemCount)),
        (typeof(ValidationReport), nameof(ValidationReport)),
        (typeof(ProblemDetailsContent), nameof(ProblemDetailsContent)),
        (typeof(ProblemDetailsError), nameof(ProblemDetailsError)),
    ]);
}
