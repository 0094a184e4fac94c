using System.CommandLine;
using Moteplass.Domain.Analysis;
using NodaTime;

namespace Moteplass.Domain.Demo;

/// <summary>What the collaboration asks of organisations and owners: a line for each.</summary>
internal static class LoadCommand
{
    public static Command Make(Option<string> language, TextWriter output, TextWriter error)
    {
        var file = new Argument<string>("file") { Description = "A register in the wire format." };
        var year = new Option<int>("--year") { Description = "The year that is counted.", Required = true };
        var organisation = new Option<string?>("--organisation") { Description = "The organisation or owner whose line is printed; all if left out." };
        var command = new Command("load", "Prints how many structures, seats and meetings organisations and owners have in a year.") { file, year, organisation };
        command.SetAction(result => Show(result.GetValue(file)!, result.GetValue(year), result.GetValue(organisation), Words.Of(result, language), output, error));
        return command;
    }

    private static int Show(string path, int year, string? organisation, Words words, TextWriter output, TextWriter error)
    {
        if (year is < 1 or > 9999)
        {
            error.WriteLine(words.Say("Oppgi --year som et år, for eksempel 2027.", "Oppgi --year som eit år, til dømes 2027.", "State --year as a year, for example 2027."));
            return ExitCode.Unusable;
        }

        if (RegisterFile.Read(path, words.Language, error) is not { } register)
        {
            return ExitCode.Unusable;
        }

        var load = LoadReview.Of(register, new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)));
        var names = new Names(register, words.Language);
        var lines = new TextTable();
        IEnumerable<(Id<Actor> Actor, LocalizedText InWords)> all = load.Organisations.Select(one => (one.Organisation, one.InWords)).Concat(load.Owners.Select(one => (one.Owner, one.InWords)));
        foreach ((Id<Actor> actor, LocalizedText inWords) in all.Where(one => organisation is null || one.Actor.ToString() == organisation))
        {
            lines.Add(["", names.Of(actor), inWords.In(words.Language)]);
        }

        output.Write(lines.IsEmpty
            ? $"{words.Say("Ingen plasser eller eiere er ført opp.", "Ingen plassar eller eigarar er førte opp.", "No seats or owners are listed.")}\n"
            : $"{lines}\n");
        return ExitCode.Done;
    }
}
