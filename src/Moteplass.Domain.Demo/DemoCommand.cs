using System.CommandLine;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Demo;

/// <summary>The command line: which register, in which language, and what comes of it.</summary>
internal static class DemoCommand
{
    /// <summary>Runs the command.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var file = new Argument<string?>("file")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "A register in the wire format; the embedded 0-24 register if left out.",
        };
        var language = new Option<string>("--lang") { Description = "The language of the output.", DefaultValueFactory = _ => "nb" };
        language.AcceptOnlyFromAmong("nb", "nn", "en");
        var root = new RootCommand("Prints what the mappings of a register show.") { file, language };
        root.SetAction(result => Show(result.GetValue(file), Enum.Parse<Language>(result.GetValue(language)!, ignoreCase: true), output, error));

        ParseResult parsed = root.Parse(args);
        int exitCode = parsed.Invoke(new InvocationConfiguration { Output = output, Error = error });
        return parsed.Errors.Count > 0 ? ExitCode.Unusable : exitCode;
    }

    private static int Show(string? path, Language language, TextWriter output, TextWriter error)
    {
        CollaborationRegister? register = path is null ? ReferenceRegister.ZeroToTwentyFour : RegisterFile.Read(path, language, error);
        if (register is null)
        {
            return ExitCode.Unusable;
        }

        ValueList<Problem> problems = RuleCatalogue.Check(register);
        foreach (Problem problem in problems.Where(problem => problem.Severity != Severity.Info))
        {
            error.WriteLine(problem.In(language));
        }

        if (problems.Any(problem => problem.Severity == Severity.Error))
        {
            return ExitCode.RuleErrors;
        }

        // The pages are made whole before the first line is printed, so that nothing is ever printed by halves.
        string[] pages = [.. register.Mappings.Select(mapping =>
            new FindingsPage(register, PracticeMappingAnalysis.Of(register, mapping.Id), new Words(language)).ToString())];
        output.Write(pages.Length == 0 ? new Words(language).NoMapping + "\n" : string.Join("\n", pages));
        return ExitCode.Done;
    }
}
