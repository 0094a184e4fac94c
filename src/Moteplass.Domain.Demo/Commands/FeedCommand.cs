using System.CommandLine;
using Moteplass.Domain.Feeds;
using NodaTime;
using NodaTime.Text;

namespace Moteplass.Domain.Demo;

/// <summary>A calendar to subscribe to, as a file.</summary>
internal static class FeedCommand
{
    public static Command Make(Option<string> language, TextWriter output, TextWriter error)
    {
        var file = new Argument<string>("file") { Description = "A register in the wire format." };
        var structure = new Option<string?>("--structure") { Description = "The structure whose meetings it has." };
        var organisation = new Option<string?>("--organisation") { Description = "The organisation that sits in the structures." };
        var owner = new Option<string?>("--owner") { Description = "The owner of the structures." };
        var domain = new Option<string>("--domain") { Description = "The domain of whoever publishes it, such as example.no.", Required = true };
        var stamp = new Option<string>("--stamp") { Description = "When it is made, such as 2026-11-29T12:00:00Z.", Required = true };
        var deadlines = new Option<bool>("--deadlines") { Description = "Deadlines are entries too." };
        var to = new Option<string>("--out") { Description = "The file to write.", Required = true };
        var command = new Command("feed", "Writes the meetings of a structure, an organisation or an owner as a calendar.") { file, structure, organisation, owner, domain, stamp, deadlines, to };
        command.SetAction(result =>
        {
            var words = Words.Of(result, language);
            if (RegisterFile.Read(result.GetValue(file)!, words.Language, error) is not { } register)
            {
                return ExitCode.Unusable;
            }

            if (Scope(result.GetValue(structure), result.GetValue(organisation), result.GetValue(owner)) is not { } scope
                || !InstantPattern.General.Parse(result.GetValue(stamp)!).TryGetValue(default, out Instant made))
            {
                error.WriteLine("Name one of --structure, --organisation and --owner, and a --stamp such as 2026-11-29T12:00:00Z.");
                return ExitCode.Unusable;
            }

            return Write(register, scope, new FeedOptions { Domain = result.GetValue(domain)!, Stamp = made, Language = words.Language, Deadlines = result.GetValue(deadlines) }, result.GetValue(to)!, output, error);
        });
        return command;
    }

    private static FeedScope? Scope(string? structure, string? organisation, string? owner) => (structure, organisation, owner) switch
    {
        ({ } id, null, null) when Id<CollaborationStructure>.TryParse(id, out var one) => FeedScope.Structure(one),
        (null, { } id, null) when Id<Actor>.TryParse(id, out var one) => FeedScope.Organisation(one),
        (null, null, { } id) when Id<Actor>.TryParse(id, out var one) => FeedScope.Owner(one),
        _ => null,
    };

    private static int Write(CollaborationRegister register, FeedScope scope, FeedOptions options, string path, TextWriter output, TextWriter error)
    {
        CalendarFeed feed;
        try
        {
            feed = CalendarFeed.Of(register, scope, options);
        }
        catch (ArgumentException refusal)
        {
            error.WriteLine(refusal.Message);
            return ExitCode.Unusable;
        }

        File.WriteAllBytes(path, feed.ToUtf8());
        var words = new Words(options.Language);
        output.Write($"{feed.Name}: {feed.Entries.Count} {words.Say("oppføringer", "oppføringar", "entries")}, {feed.LeftOut.Count} {words.Say("utelatt", "utelatne", "left out")}\n");
        foreach (FeedLeftOut one in feed.LeftOut)
        {
            output.Write($"  {one.InWords.In(options.Language)}\n");
        }

        return ExitCode.Done;
    }
}
