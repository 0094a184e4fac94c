using System.CommandLine;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Demo;

/// <summary>The command without a name: what the mappings of a register show.</summary>
internal static class FindingsCommand
{
    public static RootCommand Make(Option<string> language, TextWriter output, TextWriter error)
    {
        Argument<string?> file = RegisterFile.Optional();
        var command = new RootCommand("Prints what the mappings of a register show.") { file, language };
        command.SetAction(result => Show(result.GetValue(file), Words.Of(result, language), output, error));
        return command;
    }

    private static int Show(string? path, Words words, TextWriter output, TextWriter error)
    {
        if (RegisterFile.ReadOrEmbedded(path, words.Language, error) is not { } register)
        {
            return ExitCode.Unusable;
        }

        ValueList<Problem> problems = ValidationReport.Of(register).Problems;
        foreach (Problem problem in problems.Where(problem => problem.Severity == ProblemSeverity.Error))
        {
            error.WriteLine(problem.In(words.Language));
        }

        if (problems.Any(problem => problem.Severity == ProblemSeverity.Error))
        {
            return ExitCode.RuleErrors;
        }

        // The pages are made whole before the first line is printed, so that nothing is ever printed by halves.
        string[] pages = [.. register.Mappings.Select(mapping =>
            new FindingsPage(register, PracticeMappingAnalysis.Of(register, mapping.Id), words).ToString())];
        output.Write(pages.Length == 0 ? words.NoMapping + "\n" : string.Join("\n", pages));
        return ExitCode.Done;
    }
}
