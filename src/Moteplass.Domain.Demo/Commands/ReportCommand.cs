using System.CommandLine;
using Moteplass.Domain.AnnualReports;
using NodaTime;

namespace Moteplass.Domain.Demo;

/// <summary>The yearly report of a structure, as Markdown.</summary>
internal static class ReportCommand
{
    public static Command Make(Option<string> language, TextWriter output, TextWriter error)
    {
        var file = new Argument<string>("file") { Description = "A register in the wire format." };
        var structure = new Option<string>("--structure") { Description = "The id of the structure.", Required = true };
        var year = new Option<int>("--year") { Description = "The year, such as 2024.", Required = true };
        var asOf = new Option<string?>("--as-of") { Description = "The day by which answers count; the last day of the year if left out." };
        var command = new Command("report", "Prints the yearly report of a structure as Markdown.") { file, structure, year, asOf };
        command.SetAction(result => Show(
            result.GetValue(file)!, result.GetValue(structure)!, result.GetValue(year), result.GetValue(asOf), Words.Of(result, language), output, error));
        return command;
    }

    private static int Show(string path, string structure, int year, string? day, Words words, TextWriter output, TextWriter error)
    {
        if (RegisterFile.Read(path, words.Language, error) is not { } register)
        {
            return ExitCode.Unusable;
        }

        LocalDate? asOf = day is null ? Days.Year(year)?.End : Days.Read(day);
        string? refusal = Days.Year(year) is not { } interval ? words.StateYear
            : asOf is null || asOf < interval.Start ? words.StateAsOf
            : null;
        if (refusal is null && (!Id<CollaborationStructure>.TryParse(structure, out var id) || RegisterIndex.Of(register).Find(id) is null))
        {
            refusal = words.NoStructure(structure);
        }

        if (refusal is not null)
        {
            error.WriteLine(refusal);
            return ExitCode.Unusable;
        }

        output.Write(AnnualReport.Of(register, Id<CollaborationStructure>.Parse(structure), year, asOf!.Value).ToMarkdown(words.Language));
        return ExitCode.Done;
    }
}
