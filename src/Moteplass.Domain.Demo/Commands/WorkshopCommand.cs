using System.CommandLine;
using Moteplass.Domain.Analysis;
using NodaTime;

namespace Moteplass.Domain.Demo;

/// <summary>The command <c>workshop</c>: a checklist of each workshop that is planned, a review of each that was held.</summary>
internal static class WorkshopCommand
{
    public static Command Make(Option<string> language, TextWriter output, TextWriter error)
    {
        var file = new Argument<string>("file") { Description = "A register in the wire format." };
        var id = new Option<string?>("--id") { Description = "The id of the workshop; every workshop if left out." };
        var asOf = new Option<string?>("--as-of") { Description = "The day as of which it is reviewed, as 2024-06-30; without one no promise is past due." };
        var command = new Command("workshop", "Reviews workshops: a checklist of what is planned, and what came of what was held.") { file, id, asOf };
        command.SetAction(result =>
        {
            var words = Words.Of(result, language);
            return RegisterFile.Read(result.GetValue(file)!, words.Language, error) is { } register
                ? Show(register, result.GetValue(id), result.GetValue(asOf), words, output, error)
                : ExitCode.Unusable;
        });
        return command;
    }

    private static int Show(CollaborationRegister register, string? id, string? day, Words words, TextWriter output, TextWriter error)
    {
        LocalDate? asOf = Days.Read(day);
        if (day is not null && asOf is null)
        {
            error.WriteLine(words.StateAsOf);
            return ExitCode.Unusable;
        }

        Id<Workshop>[] chosen = [.. register.Workshops.Select(workshop => workshop.Id).Where(one => id is null || one.ToString() == id).Distinct()];
        if (chosen.Length == 0)
        {
            error.WriteLine(id is null
                ? words.Say("Registeret har ingen workshop.", "Registeret har ingen workshop.", "The register has no workshop.")
                : words.Say($"Registeret har ikke workshopen «{id}».", $"Registeret har ikkje workshopen «{id}».", $"The register has no workshop '{id}'."));
            return ExitCode.Unusable;
        }

        var names = new RecordNames(register, words.Language);
        output.Write(string.Join("\n", chosen.Select(one => new WorkshopPage(names, WorkshopReview.Of(register, one, asOf), words))));
        return ExitCode.Done;
    }
}
