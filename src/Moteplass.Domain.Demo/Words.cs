using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Demo;

/// <summary>The words of the pages, in the language chosen.</summary>
internal sealed class Words(Language language)
{
    public Language Language { get; } = language;

    public string Answers => Say("Svar", "Svar", "Responses");

    public string Contact => Say("Kontakt på toppledernivå", "Kontakt på toppleiarnivå", "Contact at the top");

    public string Planned => Say("Planlagt", "Planlagt", "Planned");

    public string Common => Say(
        "Felles i de overordnede strukturene", "Felles i dei overordna strukturane", "Common to the overall structures");

    public string Overlap => Say("Andre overlappende organisasjoner", "Andre overlappande organisasjonar", "Other overlapping organisations");

    public string Differences => Say("Der praksisen er ulik", "Der praksisen er ulik", "Where practice differs");

    public string Candidates => Say("Kandidater til en felles struktur", "Kandidatar til ein felles struktur", "Candidates for a common structure");

    public string NotCandidates => Say("Ikke kandidater", "Ikkje kandidatar", "Not candidates");

    public string NotPlanned => Say("Ikke planlagt", "Ikkje planlagt", "Not planned");

    /// <summary>Between a part and the whole, as in "3 of 4".</summary>
    public string OutOf => Say("av", "av", "of");

    public string Caveats => Say("Forbehold", "Atterhald", "Caveats");

    public string Inferred => SourceBasis.Inferred.InWords(Language);

    /// <summary>That a source makes a reservation of its own, in its own words.</summary>
    public string Hedged(IEnumerable<string> hedges)
    {
        string words = string.Join(", ", hedges.Select(hedge => $"«{hedge}»"));
        return Say($"med forbehold i kilden: {words}", $"med atterhald i kjelda: {words}", $"hedged by the source: {words}");
    }

    public string None => Say("ingen", "ingen", "none");

    /// <summary>A fixed structure that there definitely is not; meetings there may be all the same (B12).</summary>
    public string NoFixedStructure => Say("ingen fast struktur", "ingen fast struktur", "no fixed structure");

    public string NumberUnknown => Say("ukjent antall", "talet er ikkje kjent", "number unknown");

    public string Umbrella => Say("paraplyorganisasjon", "paraplyorganisasjon", "umbrella");

    public string NoMapping => Say(
        "Registeret har ingen kartlegging.", "Registeret har inga kartlegging.", "The register has no mapping.");

    public string ContactForm(ContactForm form) => form == Domain.ContactForm.Council
        ? Say("råd med flere organisasjoner", "råd med fleire organisasjonar", "council of several organisations")
        : form.InWords(Language);

    /// <summary>Why no structures are named by which a respondent has a contact form; null if it has it by some.</summary>
    public string? Presence(ContactPresence presence) => presence switch
    {
        ContactPresence.Present => null,
        ContactPresence.Lacking => NoFixedStructure,
        ContactPresence.NotReported or ContactPresence.Unknown => presence.InWords(Language),
        _ => throw new UnreachableException(),
    };

    /// <summary>How the day is stated as of which something is asked.</summary>
    public string StateAsOf => Say("Oppgi dagen med --as-of, for eksempel 2024-06-30.", "Oppgi dagen med --as-of, til dømes 2024-06-30.", "State the day with --as-of, for example 2024-06-30.");

    /// <summary>How the year is stated that something is asked of.</summary>
    public string StateYear => Say("Oppgi året med --year, for eksempel 2024.", "Oppgi året med --year, til dømes 2024.", "State the year with --year, for example 2024.");

    /// <summary>That the register does not have an actor or a structure.</summary>
    public string NotThere(string id) => Say($"Registeret har ikke «{id}».", $"Registeret har ikkje «{id}».", $"The register has no '{id}'.");

    /// <summary>That the register does not have a structure.</summary>
    public string NoStructure(string id) => Say($"Registeret har ikke strukturen «{id}».", $"Registeret har ikkje strukturen «{id}».", $"The register has no structure '{id}'.");

    /// <summary>The words in the language that is asked for on the command line.</summary>
    public static Words Of(ParseResult result, Option<string> language) => new(Enum.Parse<Language>(result.GetValue(language)!, ignoreCase: true));

    /// <summary>How many, as far as known.</summary>
    public string Count(CountRange? count) => count?.InWords(Language) ?? NumberUnknown;

    /// <summary>A text of the register itself, such as an id, in the quotation marks of the language.</summary>
    public string Quoted(string text) => Say($"«{text}»", $"«{text}»", $"'{text}'");

    /// <summary>The text in the language chosen.</summary>
    public string Say(string nb, string nn, string en) => Language switch
    {
        Language.Nb or Language.Se => nb,
        Language.Nn => nn,
        Language.En => en,
        _ => throw new UnreachableException(),
    };

    /// <summary>A list in running text: "a, b og c".</summary>
    public string And(IEnumerable<string> items)
    {
        string[] all = [.. items];
        return all.Length < 2
            ? string.Concat(all)
            : $"{string.Join(", ", all[..^1])} {Say("og", "og", "and")} {all[^1]}";
    }

    /// <summary>A text at the beginning of a line.</summary>
    public static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    /// <summary>A number by the invariant culture.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
