namespace Moteplass.Domain.Validation;

/// <summary>What a document must keep to be read at all, as rules. Reading checks them, and the codes are those of its problems.</summary>
internal static class FormatRules
{
    public static ValueList<Rule> All { get; } =
    [
        Rule(FormatCodes.NotJson, "Dokumentet er gyldig JSON.", "Dokumentet er gyldig JSON.", "The document is valid JSON."),
        Rule(
            FormatCodes.NotUnicode,
            "Dokumentet er gyldig UTF-8, uten halve surrogatpar.",
            "Dokumentet er gyldig UTF-8, utan halve surrogatpar.",
            "The document is valid UTF-8, without half surrogate pairs."),
        Rule(
            FormatCodes.TooDeep,
            "Objekter og lister ligger høyst 64 nivåer inni hverandre.",
            "Objekt og lister ligg høgst 64 nivå inni kvarandre.",
            "Objects and lists lie at most 64 levels inside one another."),
        Rule(
            FormatCodes.WrongKind,
            "Hver verdi er av det slaget som feltet skal ha.",
            "Kvar verdi er av det slaget som feltet skal ha.",
            "Each value is of the kind that its member takes."),
        Rule(
            FormatCodes.Null,
            "Ingen verdi er null; det som ikke er oppgitt, utelates.",
            "Ingen verdi er null; det som ikkje er oppgitt, skal utelatast.",
            "No value is null; what is not stated is left out."),
        Rule(
            FormatCodes.UnknownMember,
            "Hvert felt hører til posten eller er en utvidelse.",
            "Kvart felt høyrer til posten eller er ei utviding.",
            "Each member belongs to the record or is an extension."),
        Rule(FormatCodes.MemberTwice, "Hvert felt er oppgitt én gang.", "Kvart felt er oppgitt éin gong.", "Each member is given once."),
        Rule(FormatCodes.MissingMember, "Påkrevde felt er oppgitt.", "Påkravde felt er oppgitte.", "Required members are given."),
        Rule(FormatCodes.UnknownWord, "Hvert ord er et av dem som er tillatt.", "Kvart ord er eit av dei som er tillatne.", "Each word is one of those allowed."),
        Rule(
            FormatCodes.BadScalar,
            "Hver tekst med en fast skrivemåte følger den.",
            "Kvar tekst med ein fast skrivemåte følgjer han.",
            "Each text with a grammar of its own follows it."),
        Rule(FormatCodes.BlankText, "Ingen tekst er tom.", "Ingen tekst er tom.", "No text is blank."),
        Rule(
            FormatCodes.NumberOutOfBounds,
            "Hvert tall er et heltall innenfor grensene sine.",
            "Kvart tal er eit heiltal innanfor grensene sine.",
            "Each number is whole and within its bounds."),
        Rule(
            FormatCodes.NoNorwegianText,
            "Hver flerspråklig tekst står på bokmål eller nynorsk.",
            "Kvar fleirspråkleg tekst står på bokmål eller nynorsk.",
            "Each text by language stands in bokmål or nynorsk."),
        Rule(
            FormatCodes.UnsupportedVersion,
            "Biblioteket kan lese skjemaversjonen.",
            "Biblioteket kan lese skjemaversjonen.",
            "The library can read the schema version."),
        Rule(FormatCodes.MoreProblems, "Alle problemer er oppført.", "Alle problem er førte opp.", "All problems are listed."),
        Rule(
            FormatCodes.NewerVersion,
            "Skjemaversjonen er ikke nyere enn den som biblioteket skriver.",
            "Skjemaversjonen er ikkje nyare enn den som biblioteket skriv.",
            "The schema version is no newer than the one that the library writes.",
            ProblemSeverity.Info),
        Rule(
            FormatCodes.MissingHeader,
            "Den første av linjene er topplinjen til registeret.",
            "Den første av linjene er topplinja til registeret.",
            "The first of the lines is the header line of the register."),
        Rule(FormatCodes.LineTooLong, "Ingen linje er lengre enn tillatt.", "Inga linje er lengre enn tillate.", "No line is longer than is allowed."),
    ];

    private static Rule Rule(string code, string nb, string nn, string en, ProblemSeverity severity = ProblemSeverity.Error) =>
        new(code, RuleCategory.Format, severity, new LocalizedText(nb, nn, en), [RuleSource.WireFormat]);
}
