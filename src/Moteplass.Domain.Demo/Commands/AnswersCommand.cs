using System.CommandLine;
using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Demo;

/// <summary>Who set the agenda of a year, and what was answered.</summary>
internal static class AnswersCommand
{
    public static Command Make(Option<string> language, TextWriter output, TextWriter error)
    {
        var file = new Argument<string>("file") { Description = "A register in the wire format." };
        var structure = new Option<string?>("--structure") { Description = "The id of the structure; the whole register if left out." };
        var year = new Option<int>("--year") { Description = "The year, such as 2024.", Required = true };
        var asOf = new Option<string?>("--as-of") { Description = "The day by which answers count; the last day of the year if left out." };
        var command = new Command("answers", "Prints who set the agenda, and what was answered.") { file, structure, year, asOf };
        command.SetAction(result => Show(
            result.GetValue(file)!, result.GetValue(structure), result.GetValue(year), result.GetValue(asOf), Words.Of(result, language), output, error));
        return command;
    }

    private static int Show(string path, string? structure, int year, string? day, Words words, TextWriter output, TextWriter error)
    {
        if (Days.Year(year) is not { } interval)
        {
            error.WriteLine(words.StateYear);
            return ExitCode.Unusable;
        }

        if ((day is null ? interval.End : Days.Read(day)) is not { } asOf || asOf < interval.Start)
        {
            error.WriteLine(words.StateAsOf);
            return ExitCode.Unusable;
        }

        if (RegisterFile.Read(path, words.Language, error) is not { } register)
        {
            return ExitCode.Unusable;
        }

        Id<CollaborationStructure>? id = structure is not null && Id<CollaborationStructure>.TryParse(structure, out var one) ? one : null;
        if (structure is not null && (id is null || RegisterIndex.Of(register).Find(id.Value) is null))
        {
            error.WriteLine(words.NoStructure(structure));
            return ExitCode.Unusable;
        }

        output.Write(Page(AnswerReview.Of(register, id, interval, asOf), words));
        return ExitCode.Done;
    }

    /// <summary>Agenda and proposals on one line; contributions on another where there are any.</summary>
    private static string Page(AnswerReview review, Words words)
    {
        string first = $"{review.Agenda.InWords.In(words.Language)} {review.ProposalsInWords.In(words.Language).TrimEnd('.')}\n";
        return review.ContributionCount is { Given: 0, MayBeGiven: 0 } ? first : $"{first}{review.ContributionsInWords.In(words.Language).TrimEnd('.')}\n";
    }
}
