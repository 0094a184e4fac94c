using System.CommandLine;
using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Demo;

/// <summary>Who must propose whom by when: a line for each task.</summary>
internal static class TermsCommand
{
    public static Command Make(Option<string> language, TextWriter output, TextWriter error)
    {
        var file = new Argument<string>("file") { Description = "A register in the wire format." };
        var asOf = new Option<string>("--as-of") { Description = "The day as of which it is asked, such as 2026-03-01.", Required = true };
        var until = new Option<string>("--until") { Description = "The last day asked about.", Required = true };
        var organisation = new Option<string?>("--organisation") { Description = "The organisation whose tasks are printed; all if left out." };
        var command = new Command("terms", "Prints which seats run out, and who must propose whom by when.") { file, asOf, until, organisation };
        command.SetAction(result => Show(
            result.GetValue(file)!, result.GetValue(asOf)!, result.GetValue(until)!, result.GetValue(organisation), Words.Of(result, language), output, error));
        return command;
    }

    private static int Show(string path, string from, string to, string? organisation, Words words, TextWriter output, TextWriter error)
    {
        if (Days.Read(from) is not { } asOf || Days.Read(to) is not { } until || until < asOf)
        {
            error.WriteLine("State --as-of and --until as days, such as 2026-03-01, the first before the last.");
            return ExitCode.Unusable;
        }

        if (RegisterFile.Read(path, words.Language, error) is not { } register)
        {
            return ExitCode.Unusable;
        }

        AppointmentTask[] tasks = [.. Appointments.Of(register, asOf, until).Tasks.Where(task => organisation is null || task.Organisation.ToString() == organisation)];
        output.Write(tasks.Length == 0
            ? $"{words.Say("Ingen plasser går ut, så langt registeret viser.", "Ingen plassar går ut, så langt registeret viser.", "No seats run out, as far as the register shows.")}\n"
            : string.Concat(tasks.Select(task => $"{task.InWords.In(words.Language)}\n")));
        return ExitCode.Done;
    }
}
