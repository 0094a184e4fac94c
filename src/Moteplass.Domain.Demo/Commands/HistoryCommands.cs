using System.CommandLine;
using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Demo;

/// <summary>The commands <c>timeline</c> and <c>trail</c>: what happened, and what came of what was said.</summary>
internal static class HistoryCommands
{
    public static Command Timeline(Option<string> language, TextWriter output, TextWriter error)
    {
        Argument<string?> file = RegisterFile.Optional();
        Option<string> format = OutputFormat.OrMermaid();
        var command = new Command("timeline", "Prints the history that a register tells, in order.") { file, format };
        command.SetAction(result => Run(
            result.GetValue(file), Words.Of(result, language), error, (register, words) => Timeline(register, result.GetValue(format) == OutputFormat.Mermaid, words, output)));
        return command;
    }

    public static Command Trail(Option<string> language, TextWriter output, TextWriter error)
    {
        Argument<string?> file = RegisterFile.Optional();
        var id = new Option<string?>("--id") { Description = "The id of a contribution, mapping, proposal, decision or structure; every contribution and mapping if left out." };
        Option<string> format = OutputFormat.OrMermaid();
        var command = new Command("trail", "Follows input to decisions, and decisions back to input.") { file, id, format };
        command.SetAction(result => Run(
            result.GetValue(file), Words.Of(result, language), error,
            (register, words) => Trail(register, result.GetValue(id), result.GetValue(format) == OutputFormat.Mermaid, words, output, error)));
        return command;
    }

    private static int Run(string? path, Words words, TextWriter error, Func<CollaborationRegister, Words, int> run)
    {
        return RegisterFile.ReadOrEmbedded(path, words.Language, error) is { } register ? run(register, words) : ExitCode.Unusable;
    }

    private static int Timeline(CollaborationRegister register, bool isDiagram, Words words, TextWriter output)
    {
        var names = new RecordNames(register, words.Language);
        var table = new TextTable();
        ValueList<TimelineEvent> events = Analysis.Timeline.Of(register);
        if (isDiagram)
        {
            output.Write(TimelineDiagram.Of(events, when => HistoryWords.Of(when, words), one => $"{Words.Capital(one.Kind.InWords(words.Language))}: {names.Of(one.Record)}"));
            return ExitCode.Done;
        }

        foreach (TimelineEvent one in events)
        {
            table.Add([HistoryWords.Of(one.When, words), Words.Capital(one.Kind.InWords(words.Language)), names.Of(one.Record)]);
        }

        output.Write(table.IsEmpty ? words.Say("Registeret har ingen hendelser.\n", "Registeret har ingen hendingar.\n", "The register has no events.\n") : table + "\n");
        if (events.Zip(events.Skip(1)).Any(pair => pair.Second.When?.Earliest < pair.First.When?.Latest))
        {
            output.Write(words.Say(
                "\nHendelser med datoer som overlapper, kan ha skjedd i en annen rekkefølge.\n",
                "\nHendingar med datoar som overlappar, kan ha skjedd i ei anna rekkjefølgje.\n",
                "\nEvents whose dates overlap may have happened in another order.\n"));
        }

        return ExitCode.Done;
    }

    private static int Trail(CollaborationRegister register, string? id, bool isDiagram, Words words, TextWriter output, TextWriter error)
    {
        var trail = Analysis.Trail.Of(register);
        RecordReference[] known =
        [
            .. register.Contributions.Select(one => RecordReference.To(one.Id)),
            .. register.Mappings.Select(one => RecordReference.To(one.Id)),
            .. register.Proposals.Select(one => RecordReference.To(one.Id)),
            .. register.Decisions.Select(one => RecordReference.To(one.Id)),
            .. register.Structures.Select(one => RecordReference.To(one.Id)),
        ];
        RecordReference[] chosen = [.. known.Where(one => id is null ? one.Type is RecordType.Contribution or RecordType.Mapping : one.Id == id)];
        if (id is not null && chosen.Length == 0)
        {
            error.WriteLine(words.Say(
                $"Registeret har verken innspill, kartlegging, forslag, vedtak eller struktur med id-en «{id}».",
                $"Registeret har verken innspel, kartlegging, forslag, vedtak eller struktur med id-en «{id}».",
                $"The register has no contribution, mapping, proposal, decision or structure with the id '{id}'."));
            return ExitCode.Unusable;
        }

        var page = new TrailPage(register, trail, words);
        output.Write(isDiagram ? TrailDiagram.Of(trail, chosen, page.Name) : page.Of(chosen));
        return ExitCode.Done;
    }
}
