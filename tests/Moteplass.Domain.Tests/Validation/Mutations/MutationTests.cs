using Moteplass.Domain.Exchange;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Validation.Mutations;

/// <summary>Takes the reference register, in which there is no error, through hundreds of single edits: each gives the errors it must, and no other.</summary>
public sealed class MutationTests
{
    private const int Fewest = 1000;

    /// <summary>What can only be wrong where a register stands in lines, or is larger than a host wants.</summary>
    private static readonly string[] OfLines = [FormatCodes.MissingHeader, FormatCodes.LineTooLong, FormatCodes.DocumentTooLarge];

    private static readonly Edit[] Edits = [.. FormEdits.All, .. RecordEdits.All];

    public static TheoryData<string> Kinds => [.. Edits.Select(edit => edit.Kind).Distinct()];

    [Fact]
    public void The_register_has_no_error_before() => Assert.False(ValidationReport.Of(ReferenceRegister.ZeroToTwentyFour).HasErrors);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_edit_gives_its_errors_and_no_other(string kind) => Offenders.None(
        from edit in Edits
        where edit.Kind == kind
        let found = Errors(edit)
        where !found.SequenceEqual(edit.Errors)
        select $"[{string.Join(", ", edit.Errors)}] expected, but found [{string.Join(", ", found)}]");

    [Fact]
    public void There_are_enough() => Assert.True(Edits.Length >= Fewest, $"only {Edits.Length} edits");

    [Fact]
    public void Together_they_give_every_error_there_is() => Offenders.None(
        RuleCatalogue.All.Where(rule => rule.Severity == ProblemSeverity.Error).Select(rule => rule.Code).Except(OfLines).Except(Edits.SelectMany(edit => edit.Errors).Select(error => error[..6])));

    private static IEnumerable<string> Errors(Edit edit) => RegisterExchange.Read(edit.Utf8Json).Report.Problems
        .Where(problem => problem.Severity == ProblemSeverity.Error)
        .Select(problem => $"{problem.Code} {problem.Pointer}")
        .Order(StringComparer.Ordinal);
}
