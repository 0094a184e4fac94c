using System.CommandLine;
using Moteplass.Domain.Json;
using Moteplass.Domain.Planning;
using NodaTime;

namespace Moteplass.Domain.Demo;

/// <summary>The command <c>plan</c>: the plan of next year's meetings, or the review of a plan.</summary>
internal static class PlanCommand
{
    public static Command Make(Option<string> language, TextWriter output, TextWriter error)
    {
        var file = new Argument<string>("file") { Description = "A register in the wire format." };
        var options = new PlanOptions();
        var command = new Command("plan", "Plans the meetings of a year, or reviews those that are planned.")
        {
            file, options.Year, options.Blackouts, options.Capacities, options.Usual, options.Meetings, options.With, options.AsOf, options.Move, options.Review, options.Out, options.Announced, options.Format,
        };
        command.SetAction(result =>
        {
            var words = Words.Of(result, language);
            return RegisterFile.Read(result.GetValue(file)!, words.Language, error) is { } register
                ? Run(register, result, options, words, output, error)
                : ExitCode.Unusable;
        });
        return command;
    }

    private static int Run(CollaborationRegister register, ParseResult result, PlanOptions options, Words words, TextWriter output, TextWriter error)
    {
        string? announced = result.GetValue(options.Announced);
        string? path = result.GetValue(options.Out);
        LocalDate? announcedOn = Days.Read(announced);
        if (options.Request(result) is not { } request || (announcedOn is null && (announced ?? path) is not null))
        {
            error.WriteLine(HowToWrite(words));
            return ExitCode.Unusable;
        }

        if (Unknown(register, request) is { } unknown)
        {
            error.WriteLine(words.NotThere(unknown));
            return ExitCode.Unusable;
        }

        bool isDiagram = result.GetValue(options.Format) == OutputFormat.Mermaid;
        if (isDiagram && result.GetValue(options.Review))
        {
            error.WriteLine(words.Say("En gjennomgang kan ikke tegnes.", "Ein gjennomgang kan ikkje teiknast.", "A review cannot be drawn."));
            return ExitCode.Unusable;
        }

        try
        {
            return result.GetValue(options.Review)
                ? Review(register, request, words, output)
                : Plan(register, request, (path, announcedOn), isDiagram, words, output);
        }
        catch (ArgumentException)
        {
            error.WriteLine(HowToWrite(words));
            return ExitCode.Unusable;
        }
    }

    private static string HowToWrite(Words words) => words.Say(
        "Skriv dager som 2027-02-22, kapasitet som ffo=2, ukedag som brukerrad=thursday, antall som brukerrad=4 og hvem en struktur møter én om gangen, som programmet=ffo,safo, hver bare én gang. Med --out trengs --announced.",
        "Skriv dagar som 2027-02-22, kapasitet som ffo=2, vekedag som brukerrad=thursday, tal som brukerrad=4 og kven ein struktur møter éin om gongen, som programmet=ffo,safo, kvar berre éin gong. Med --out trengst --announced.",
        "Write days as 2027-02-22, a capacity as ffo=2, a weekday as brukerrad=thursday, a number as brukerrad=4 and whom a structure meets one at a time as programmet=ffo,safo, each only once. With --out, --announced is needed.");

    /// <summary>The first actor or structure that is asked about and that the register does not have; or null.</summary>
    private static string? Unknown(CollaborationRegister register, PlanRequest request)
    {
        var index = RegisterIndex.Of(register);
        return request.Capacities.Where(one => index.Find(one.Actor) is null).Select(one => one.Actor.ToString())
            .Concat(request.Wishes.Where(wish => index.Find(wish.Structure) is null).Select(wish => wish.Structure.ToString()))
            .Concat(request.Wishes.SelectMany(wish => wish.With).Where(actor => index.Find(actor) is null).Select(actor => actor.ToString()))
            .FirstOrDefault();
    }

    private static int Plan(CollaborationRegister register, PlanRequest request, (string? Path, LocalDate? AnnouncedOn) to, bool isDiagram, Words words, TextWriter output)
    {
        var plan = MeetingPlan.Of(register, request);
        var page = new PlanPage(register, words);
        output.Write(isDiagram ? page.Diagram(plan) : page.Of(plan));
        if (to is { Path: { } path, AnnouncedOn: { } announcedOn })
        {
            File.WriteAllText(path, MoteplassJson.Write(plan.Into(register, announcedOn)));
        }

        return plan.Quality.Unplaced > 0 ? ExitCode.Lacking : ExitCode.Done;
    }

    private static int Review(CollaborationRegister register, PlanRequest request, Words words, TextWriter output)
    {
        var review = PlanReview.Of(register, request.Interval, request.Calendar, request.Capacities, request.AsOf);
        output.Write(new PlanPage(register, words).Of(review));
        return review.HasSureClash ? ExitCode.Lacking : ExitCode.Done;
    }
}
