using System.CommandLine;
using Moteplass.Domain.Changes;

namespace Moteplass.Domain.Demo;

/// <summary>What is different between two registers: a line for each record, and below it one for each member.</summary>
internal static class DiffCommand
{
    public static Command Make(Option<string> language, TextWriter output, TextWriter error)
    {
        var before = new Argument<string>("before") { Description = "The register as it was, in the wire format." };
        var after = new Argument<string>("after") { Description = "The register as it is." };
        var command = new Command("diff", "Prints what is different between two registers.") { before, after };
        command.SetAction(result => Show(result.GetValue(before)!, result.GetValue(after)!, Enum.Parse<Language>(result.GetValue(language)!, ignoreCase: true), output, error));
        return command;
    }

    private static int Show(string before, string after, Language language, TextWriter output, TextWriter error)
    {
        if (RegisterFile.Read(before, language, error) is not { } old || RegisterFile.Read(after, language, error) is not { } now)
        {
            return ExitCode.Unusable;
        }

        var diff = RegisterDiff.Of(old, now);
        output.Write(diff.IsEmpty ? $"{new Words(language).Say("Ingen forskjell.", "Ingen skilnad.", "No difference.")}\n" : string.Concat(diff.Changes.Select(change => Lines(change, language))));
        return ExitCode.Done;
    }

    private static string Lines(RecordChange change, Language language) =>
        $"{change.InWords.In(language)}\n{string.Concat(change.Members.Select(member => $"  {member.InWords.In(language)}\n"))}";
}
