namespace Moteplass.Domain.Validation;

/// <summary>What a document must keep to be read at all, as rules. Reading checks them, and the codes are those of its problems.</summary>
internal static class FormatRules
{
    public static ValueList<Rule> All { get; } =
    [
        Rule(FormatCodes.NotJson, "Dokumentet skal være gyldig JSON.", "Dokumentet skal vere gyldig JSON.", "The document must be valid JSON."),
        Rule(
            FormatCodes.NotUnicode,
            "Dokumentet skal være gyldig UTF-8, uten halve surrogatpar.",
            "Dokumentet skal vere gyldig UTF-8, utan halve surrogatpar.",
            "The document must be valid UTF-8, without half surrogate pairs."),
        Rule(
            FormatCodes.TooDeep,
            "Objekter og lister skal ligge høyst 64 nivåer inni hverandre.",
            "Objekt og lister skal liggje høgst 64 nivå inni kvarandre.",
            "Objects and lists must be nested at most 64 levels deep."),
        Rule(
            FormatCodes.WrongKind,
            "Hver verdi skal være av det slaget som feltet krever.",
            "Kvar verdi skal vere av det slaget som feltet krev.",
            "Each value must be of the kind that its member takes."),
        Rule(
            FormatCodes.Null,
            "Ingen verdi skal være null; det som ikke er oppgitt, skal utelates.",
            "Ingen verdi skal vere null; det som ikkje er oppgitt, skal utelatast.",
            "A value must not be null; what is not stated is left out."),
        Rule(
            FormatCodes.UnknownMember,
            "Hvert felt skal høre til posten eller være en utvidelse.",
            "Kvart felt skal høyre til posten eller vere ei utviding.",
            "Each member must belong to the record or be an extension."),
        Rule(FormatCodes.MemberTwice, "Hvert felt skal bare være oppgitt én gang.", "Kvart felt skal berre vere oppgitt éin gong.", "Each member must be given only once."),
        Rule(FormatCodes.MissingMember, "Påkrevde felt skal være oppgitt.", "Påkravde felt skal vere oppgitte.", "Required members must be given."),
        Rule(FormatCodes.UnknownWord, "Hver kodeverdi skal være blant de tillatte.", "Kvar kodeverdi skal vere blant dei tillatne.", "Each code must be one of those allowed."),
        Rule(
            FormatCodes.BadScalar,
            "Tekster med fast format skal ha riktig format.",
            "Tekstar med fast format skal ha rett format.",
            "A text with a fixed format must follow it."),
        Rule(FormatCodes.BlankText, "Ingen tekst skal være tom.", "Ingen tekst skal vere tom.", "A text must not be blank."),
        Rule(
            FormatCodes.NumberOutOfBounds,
            "Hvert tall skal være et heltall innenfor grensene.",
            "Kvart tal skal vere eit heiltal innanfor grensene.",
            "Each number must be whole and within its bounds."),
        Rule(
            FormatCodes.TextInNoLanguage,
            "Hver flerspråklig tekst skal finnes på minst ett språk.",
            "Kvar fleirspråkleg tekst skal finnast på minst eitt språk.",
            "Each localised text must be given in at least one language."),
        Rule(
            FormatCodes.UnsupportedVersion,
            "Biblioteket skal kunne lese skjemaversjonen.",
            "Biblioteket skal kunne lese skjemaversjonen.",
            "The library must be able to read the schema version."),
        Rule(FormatCodes.MoreProblems, "Alle problemer skal være vist.", "Alle problem skal vere viste.", "All problems must be shown."),
        Rule(
            FormatCodes.NewerVersion,
            "Skjemaversjonen skal ikke være nyere enn den som biblioteket skriver.",
            "Skjemaversjonen skal ikkje vere nyare enn den som biblioteket skriv.",
            "The schema version should be no newer than the one that the library writes.",
            ProblemSeverity.Info),
        Rule(
            FormatCodes.MissingHeader,
            "Den første linjen skal være registerets topplinje.",
            "Den første linja skal vere topplinja i registeret.",
            "The first line must be the header line of the register."),
        Rule(FormatCodes.LineTooLong, "Ingen linje skal være lengre enn tillatt.", "Inga linje skal vere lengre enn tillate.", "A line must not be longer than is allowed."),
        Rule(FormatCodes.DocumentTooLarge, "Ingen dokumenter skal være større enn tillatt.", "Ingen dokument skal vere større enn tillate.", "A document must not be larger than is allowed."),
    ];

    private static Rule Rule(string code, string nb, string nn, string en, ProblemSeverity severity = ProblemSeverity.Error) =>
        new(code, RuleCategory.Format, severity, new LocalizedText(nb, nn, en), [RuleSource.WireFormat]);
}
