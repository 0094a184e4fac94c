using System.CommandLine;

namespace Moteplass.Domain.Demo;

/// <summary>The command line: the findings of a register, and the other commands beside it, each in a file of its own.</summary>
internal static class DemoCommand
{
    /// <summary>Runs the command.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var language = new Option<string>("--lang") { Description = "The language of the output; this help is in English alone.", DefaultValueFactory = _ => "nb", Recursive = true };
        language.AcceptOnlyFromAmong("nb", "nn", "en");
        RootCommand root = FindingsCommand.Make(language, output, error);
        root.Subcommands.Add(ValidateCommand.Make(language, output, error));
        root.Subcommands.Add(ReviewCommand.Make(language, output, error));
        root.Subcommands.Add(PlanCommand.Make(language, output, error));
        root.Subcommands.Add(WorkshopCommand.Make(language, output, error));
        root.Subcommands.Add(HistoryCommands.Timeline(language, output, error));
        root.Subcommands.Add(HistoryCommands.Trail(language, output, error));
        root.Subcommands.Add(RepresentationCommand.Make(language, output, error));
        root.Subcommands.Add(DiffCommand.Make(language, output, error));
        root.Subcommands.Add(TermsCommand.Make(language, output, error));
        root.Subcommands.Add(AnswersCommand.Make(language, output, error));
        root.Subcommands.Add(ReportCommand.Make(language, output, error));
        root.Subcommands.Add(LoadCommand.Make(language, output, error));
        root.Subcommands.Add(CompareCommand.Make(language, output, error));
        root.Subcommands.Add(FeedCommand.Make(language, output, error));

        ParseResult parsed = root.Parse(args);
        int exitCode = parsed.Invoke(new InvocationConfiguration { Output = output, Error = error });
        return parsed.Errors.Count > 0 ? ExitCode.Unusable : exitCode;
    }
}
