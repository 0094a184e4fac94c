using System.CommandLine;
using Moteplass.Domain.Analysis;
using NodaTime;

namespace Moteplass.Domain.Demo;

/// <summary>Today's structures beside what proposals would make of them.</summary>
internal static class CompareCommand
{
    public static Command Make(Option<string> language, TextWriter output, TextWriter error)
    {
        var file = new Argument<string>("file") { Description = "A register in the wire format." };
        var from = new Option<string>("--from") { Description = "The first day on which the proposals are followed, such as 2017-01-01.", Required = true };
        var proposals = new Option<string[]>("--proposal") { Description = "The proposals; all that say what they change if left out.", AllowMultipleArgumentsPerToken = true };
        var command = new Command("compare", "Compares proposals with the structures there are, over a year from the day given.") { file, from, proposals };
        command.SetAction(result => Show(result.GetValue(file)!, result.GetValue(from)!, result.GetValue(proposals) ?? [], Words.Of(result, language), output, error));
        return command;
    }

    private static int Show(string path, string day, string[] named, Words words, TextWriter output, TextWriter error)
    {
        if (Days.Read(day) is not { Year: > 1 and < 9999 } from)
        {
            error.WriteLine(words.Say("Oppgi --from som en dag, for eksempel 2017-01-01.", "Oppgi --from som ein dag, til dømes 2017-01-01.", "State --from as a day, for example 2017-01-01."));
            return ExitCode.Unusable;
        }

        if (RegisterFile.Read(path, words.Language, error) is not { } register)
        {
            return ExitCode.Unusable;
        }

        string[] ids = named.Length > 0 ? named : [.. register.Proposals.Where(proposal => !proposal.Changes.IsEmpty).Select(proposal => proposal.Id.ToString())];
        if (Array.Find(ids, id => register.Proposals.All(proposal => proposal.Id.ToString() != id)) is { } unknown)
        {
            error.WriteLine(words.Say($"Registeret har ikke forslaget «{unknown}».", $"Registeret har ikkje framlegget «{unknown}».", $"The register has no proposal '{unknown}'."));
            return ExitCode.Unusable;
        }

        if (ids.Length == 0)
        {
            output.WriteLine(words.Say(
                "Ingen forslag sier hva de endrer.", "Ingen framlegg seier kva dei endrar.", "No proposal says what it changes."));
            return ExitCode.Done;
        }

        var comparison = AlternativeComparison.Of(
            register, ids.Distinct().Select(Id<Proposal>.Parse), from, new DateInterval(from, from.PlusYears(1).PlusDays(-1)));
        output.Write(new ComparePage(register, words).Of(comparison));
        return ExitCode.Done;
    }
}
