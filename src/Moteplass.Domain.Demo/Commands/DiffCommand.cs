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
        command.SetAction(result => Show(result.GetValue(before)!, result.GetValue(after)!, Words.Of(result, language), output, error));
        return command;
    }

    private static int Show(string before, string after, Words words, TextWriter output, TextWriter error)
    {
        if (RegisterFile.Read(before, words.Language, error) is not { } old || RegisterFile.Read(after, words.Language, error) is not { } now)
        {
            return ExitCode.Unusable;
        }

        var diff = RegisterDiff.Of(old, now);
        output.Write(diff.IsEmpty ? $"{words.Say("Ingen forskjell.", "Ingen skilnad.", "No difference.")}\n" : string.Concat(diff.Changes.Select(change => Lines(change, words.Language))));
        return ExitCode.Done;
    }

    private static string Lines(RecordChange change, Language language) =>
        $"{change.InWords.In(language)}\n{string.Concat(change.Members.Select(member => $"  {member.InWords.In(language)}\n"))}";
}
