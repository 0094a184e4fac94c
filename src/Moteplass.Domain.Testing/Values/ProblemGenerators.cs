using FsCheck;
using FsCheck.Fluent;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Testing;

/// <summary>Problems, where they are, and reports of them.</summary>
internal static class ProblemGenerators
{
    private const int MostProblems = 8;

    private static readonly string[] NeedingDay = [.. RuleCatalogue.Rules.Where(rule => rule.NeedsDay).Select(rule => rule.Code)];

    /// <summary>Places in a file.</summary>
    public static Arbitrary<SourcePosition> SourcePosition { get; } = Arb.From(
        from line in Gen.Choose(1, 5000)
        from column in Gen.Choose(1, 200)
        select new SourcePosition(line, column),
        place => ScalarGenerators.ShrinkNumber(place.Line, 1).Select(line => new SourcePosition(line, place.Column))
            .Concat(ScalarGenerators.ShrinkNumber(place.Column, 1).Select(column => new SourcePosition(place.Line, column))));

    /// <summary>Problems of every rule and severity.</summary>
    public static Arbitrary<Problem> Problem { get; } = Arb.From(
        from rule in Gen.Elements<Rule>(RuleCatalogue.Rules)
        from severity in Gen.Elements(ProblemSeverity.Info, ProblemSeverity.Warning, ProblemSeverity.Error)
        from message in TextGenerators.LocalizedText.Generator
        from pointer in IdGenerators.JsonPointer.Generator
        from position in SourcePosition.Generator
        from found in TextGenerators.Text.Generator
        from allowed in TextGenerators.LocalizedText.Generator
        from record in IdGenerators.Id<Actor>().Generator.Select(RecordReference.To)
        from has in Gen.Elements(true, false).ArrayOf(4)
        select new Problem
        {
            Code = rule.Code,
            Severity = severity,
            Message = message,
            Pointer = pointer,
            Position = has[0] ? position : null,
            Found = has[1] ? found : null,
            Allowed = has[2] ? allowed : null,
            Record = has[3] ? record : null,
        },
        Shrink);

    /// <summary>Reports with and without rules that were not checked.</summary>
    public static Arbitrary<ValidationReport> ValidationReport { get; } = Arb.From(
        from problems in ListGenerators.ValueList(Problem.Generator, 0, MostProblems)
        from hasDay in Gen.Elements(true, false)
        select new ValidationReport { Problems = problems, NotJudged = hasDay ? [] : [.. NeedingDay] },
        report => ListGenerators.Shrink(report.Problems, Problem.Shrinker).Select(problems => report with { Problems = problems }));

    private static IEnumerable<Problem> Shrink(Problem problem)
    {
        Problem[] without = [problem with { Position = null }, problem with { Found = null }, problem with { Allowed = null }, problem with { Record = null }];
        return without
            .Where(smaller => smaller != problem)
            .Concat(IdGenerators.JsonPointer.Shrinker(problem.Pointer).Select(pointer => problem with { Pointer = pointer }))
            .Concat(TextGenerators.LocalizedText.Shrinker(problem.Message.ToLocalizedText()).Select(message => problem with { Message = message }));
    }
}
