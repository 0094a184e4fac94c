using System.CommandLine;
using Moteplass.Domain.Analysis;
using NodaTime;

namespace Moteplass.Domain.Demo;

/// <summary>The command <c>representation</c>: which organisations are heard by whom on a day, and through what.</summary>
internal static class RepresentationCommand
{
    public static Command Make(Option<string> language, TextWriter output, TextWriter error)
    {
        Argument<string?> file = RegisterFile.Optional();
        var asOf = new Option<string>("--as-of") { Description = "The day, as 2024-06-30.", Required = true };
        var organisation = new Option<string?>("--organisation") { Description = "The id of an organisation; all if left out." };
        Option<string> format = OutputFormat.OrMermaid();
        var command = new Command("representation", "Prints which organisations are heard by whom on a day: by a seat of their own or through an umbrella.") { file, asOf, organisation, format };
        command.SetAction(result =>
        {
            var words = Words.Of(result, language);
            return RegisterFile.ReadOrEmbedded(result.GetValue(file), words.Language, error) is { } register
                ? Show(register, Days.Read(result.GetValue(asOf)), result.GetValue(organisation), result.GetValue(format) == OutputFormat.Mermaid, words, output, error)
                : ExitCode.Unusable;
        });
        return command;
    }

    private static int Show(CollaborationRegister register, LocalDate? day, string? organisation, bool isDiagram, Words words, TextWriter output, TextWriter error)
    {
        if (day is not { } asOf)
        {
            error.WriteLine(words.StateAsOf);
            return ExitCode.Unusable;
        }

        Actor? chosen = register.Actors.FirstOrDefault(actor => actor.Id.ToString() == organisation);
        if (organisation is not null && chosen is null)
        {
            error.WriteLine(words.NotThere(organisation));
            return ExitCode.Unusable;
        }

        var graph = RepresentationGraph.Of(register, asOf);
        RepresentationRoute[] routes = [.. chosen is null ? graph.Routes : graph.RoutesOf(chosen.Id)];
        var names = new Names(register, words.Language);
        output.Write(isDiagram ? RepresentationDiagram.Of(routes, names) : Text(routes, chosen is null ? graph.NotHeard : [], names, words));
        return ExitCode.Done;
    }

    private static string Text(RepresentationRoute[] routes, ValueList<Id<Actor>> notHeard, Names names, Words words)
    {
        var table = new TextTable();
        foreach (RepresentationRoute route in routes)
        {
            table.Add([
                names.Of(route.Organisation),
                names.Of(route.Owner),
                names.Of(route.Structure),
                route.Umbrellas.IsEmpty ? words.Say("egen plass", "eigen plass", "own seat") : words.Say("gjennom ", "gjennom ", "through ") + words.And(route.Umbrellas.Select(names.Of)),
                route.IsCertain ? "" : words.Say("(ikke sikkert)", "(ikkje sikkert)", "(not certain)"),
            ]);
        }

        string heard = table.IsEmpty ? words.Say("Ingen er representert.", "Ingen er representerte.", "Nobody is represented.") : table.ToString();
        string rest = notHeard.IsEmpty
            ? ""
            : $"\n{words.Say("Ikke representert", "Ikkje representerte", "Not represented")}: {words.And(notHeard.Select(names.Of))}\n";
        return $"{heard}\n{rest}";
    }
}
