using System.Globalization;

namespace Moteplass.Domain.Json;

/// <summary>The words of every format problem, in one place and three languages.</summary>
internal static class FormatMessages
{
    public static readonly LocalizedText Empty = new("Dokumentet er tomt.", "Dokumentet er tomt.", "The document is empty.");

    public static readonly LocalizedText Truncated = new(
        "Dokumentet slutter før det er ferdig.", "Dokumentet sluttar før det er ferdig.", "The document ends before it is complete.");

    public static readonly LocalizedText Null = new(
        "Fant null, som ikke er tillatt. Det som ikke er oppgitt, utelates.",
        "Fann null, som ikkje er tillate. Det som ikkje er oppgitt, skal utelatast.",
        "Found null, which is not allowed. What is not stated is left out.");

    public static readonly LocalizedText BlankText = new("Teksten er tom.", "Teksten er tom.", "The text is blank.");

    public static readonly LocalizedText HalfSurrogatePair = new(
        "Teksten har et halvt surrogatpar og er ikke gyldig Unicode.",
        "Teksten har eit halvt surrogatpar og er ikkje gyldig Unicode.",
        "The text has half a surrogate pair and is not valid Unicode.");

    public static readonly LocalizedText NoNorwegianText = new(
        "Teksten står verken på bokmål (nb) eller nynorsk (nn).",
        "Teksten står korkje på bokmål (nb) eller nynorsk (nn).",
        "The text stands neither in bokmål (nb) nor in nynorsk (nn).");

    public static LocalizedText NotJson(string found) => new(
        $"Dokumentet er ikke gyldig JSON ved «{found}».",
        $"Dokumentet er ikkje gyldig JSON ved «{found}».",
        $"The document is not valid JSON at '{found}'.");

    public static LocalizedText NotUtf8(byte found) => new(
        $"Byten 0x{Hex(found)} er ikke gyldig UTF-8 her.",
        $"Byten 0x{Hex(found)} er ikkje gyldig UTF-8 her.",
        $"The byte 0x{Hex(found)} is not valid UTF-8 here.");

    public static LocalizedText TooDeep(int levels) => new(
        $"Dokumentet har mer enn {levels} nivåer inni hverandre.",
        $"Dokumentet har meir enn {levels} nivå inni kvarandre.",
        $"The document has more than {levels} levels inside one another.");

    public static LocalizedText WrongKind(LocalizedText found, LocalizedText expected) => new(
        $"Fant {found.Nb} der det skal stå {expected.Nb}.",
        $"Fann {found.Nn} der det skal stå {expected.Nn}.",
        $"Found {found.En} where {expected.En} is expected.");

    public static LocalizedText UnknownMember(string name, IEnumerable<string> allowed) => new(
        $"Ukjent medlem «{name}». Tillatt: {List(allowed)}.",
        $"Ukjend medlem «{name}». Tillate: {List(allowed)}.",
        $"Unknown member '{name}'. Allowed: {List(allowed)}.");

    public static LocalizedText UnknownMemberOfRecord(string name, IEnumerable<string> allowed) => new(
        $"Ukjent medlem «{name}». Tillatt: {List(allowed)}, eller en utvidelse «leverandør:navn».",
        $"Ukjend medlem «{name}». Tillate: {List(allowed)}, eller ei utviding «leverandør:namn».",
        $"Unknown member '{name}'. Allowed: {List(allowed)}, or an extension 'vendor:name'.");

    public static LocalizedText MemberTwice(string name) => new(
        $"Medlemmet «{name}» er oppgitt to ganger.", $"Medlemen «{name}» er oppgitt to gonger.", $"The member '{name}' is given twice.");

    public static LocalizedText MissingMember(string name) => new(
        $"Medlemmet «{name}» mangler.", $"Medlemen «{name}» manglar.", $"The member '{name}' is missing.");

    public static LocalizedText MissingType(IEnumerable<string> allowed) => new(
        $"Medlemmet «type» mangler. Tillatt: {List(allowed)}.",
        $"Medlemen «type» manglar. Tillate: {List(allowed)}.",
        $"The member 'type' is missing. Allowed: {List(allowed)}.");

    public static LocalizedText UnknownWord(string word, IEnumerable<string> allowed) => new(
        $"Ukjent ord «{word}». Tillatt: {List(allowed)}.",
        $"Ukjent ord «{word}». Tillate: {List(allowed)}.",
        $"Unknown word '{word}'. Allowed: {List(allowed)}.");

    public static LocalizedText NumberOutOfBounds(string found, int smallest, int largest) => new(
        $"«{found}» er ikke et heltall fra {smallest} til {largest}.",
        $"«{found}» er ikkje eit heiltal frå {smallest} til {largest}.",
        $"'{found}' is not a whole number from {smallest} to {largest}.");

    public static LocalizedText UnsupportedVersion(SchemaVersion found) => new(
        $"Skjemaversjon {found} støttes ikke. Tillatt: {SchemaVersion.Current}.",
        $"Skjemaversjon {found} er ikkje støtta. Tillate: {SchemaVersion.Current}.",
        $"Schema version {found} is not supported. Allowed: {SchemaVersion.Current}.");

    public static LocalizedText MoreProblems(long count) => count == 1
        ? new("Ett problem til er ikke listet.", "Eitt problem til er ikkje lista.", "One more problem is not listed.")
        : new(
            string.Create(CultureInfo.InvariantCulture, $"{count} problemer til er ikke listet."),
            string.Create(CultureInfo.InvariantCulture, $"{count} problem til er ikkje lista."),
            string.Create(CultureInfo.InvariantCulture, $"{count} more problems are not listed."));

    private static string List(IEnumerable<string> words) => string.Join(", ", words);

    private static string Hex(byte found) => found.ToString("X2", CultureInfo.InvariantCulture);
}
