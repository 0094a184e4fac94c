using System.CommandLine;
using Moteplass.Domain.Analysis;
using NodaTime;

namespace Moteplass.Domain.Demo;

/// <summary>The command <c>review</c>: promise, plan and practice of the structures of a register.</summary>
internal static class ReviewCommand
{
    public static Command Make(Option<string> language, TextWriter output, TextWriter error)
    {
        var file = new Argument<string>("file") { Description = "A register in the wire format." };
        var structure = new Option<string?>("--structure") { Description = "The id of the structure; every structure with meetings or mandates if left out." };
        var from = new Option<string?>("--from") { Description = "The first day, as 2024-01-01; the first day of the first year with meetings if left out." };
        var to = new Option<string?>("--to") { Description = "The last day, as 2024-12-31; the last day of the last year with meetings if left out." };
        var command = new Command("review", "Reviews how regular and predictable the meetings of structures are.") { file, structure, from, to };
        command.SetAction(result =>
        {
            var words = Words.Of(result, language);
            return RegisterFile.Read(result.GetValue(file)!, words.Language, error) is { } register
                ? Show(register, result.GetValue(structure), (result.GetValue(from), result.GetValue(to)), words, output, error)
                : ExitCode.Unusable;
        });
        return command;
    }

    private static int Show(
        CollaborationRegister register, string? structure, (string? From, string? To) days, Words words, TextWriter output, TextWriter error)
    {
        CollaborationStructure[] chosen = [.. register.Structures.Where(one => structure is null ? IsOfInterest(one, register) : one.Id.ToString() == structure)];
        if (chosen.Length == 0)
        {
            error.WriteLine(structure is null
                ? words.Say("Registeret har ingen struktur med møter eller mandat.", "Registeret har ingen struktur med møte eller mandat.", "The register has no structure with meetings or a mandate.")
                : words.NoStructure(structure));
            return ExitCode.Unusable;
        }

        if (Interval(register, days) is not { } interval)
        {
            error.WriteLine(words.Say(
                "Oppgi første og siste dag med --from og --to, for eksempel 2024-01-01. Første dag kan ikke være etter siste dag.",
                "Oppgi første og siste dag med --from og --to, til dømes 2024-01-01. Første dag kan ikkje vere etter siste dag.",
                "State the first and the last day with --from and --to, for example 2024-01-01. The first day must not be after the last."));
            return ExitCode.Unusable;
        }

        string[] pages = [.. chosen.Select(one => new ReviewPage(register, PracticeReview.Of(register, one.Id, interval), words).ToString())];
        output.Write(string.Join("\n", pages));
        return ExitCode.Done;
    }

    private static bool IsOfInterest(CollaborationStructure structure, CollaborationRegister register) =>
        !structure.Mandates.IsEmpty || register.Meetings.Any(meeting => meeting.Structures.Contains(structure.Id));

    private static DateInterval? Interval(CollaborationRegister register, (string? From, string? To) days)
    {
        PartialDate[] dates = [.. register.Meetings.SelectMany(meeting => new[] { meeting.Planned?.Date, meeting.Held?.Date }).OfType<PartialDate>()];
        LocalDate? from = days.From is { } first ? Days.Read(first) : dates.Length == 0 ? null : new LocalDate(dates.Min(date => date.Earliest).Year, 1, 1);
        LocalDate? to = days.To is { } last ? Days.Read(last) : dates.Length == 0 ? null : new LocalDate(dates.Max(date => date.Latest).Year, 12, 31);
        return from is { } start && to is { } end && start <= end ? new DateInterval(start, end) : null;
    }
}
