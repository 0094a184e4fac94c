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

    public static readonly LocalizedText NotUtf8Text = new(
        "Teksten er ikke gyldig UTF-8.", "Teksten er ikkje gyldig UTF-8.", "The text is not valid UTF-8.");

    public static readonly LocalizedText NoNorwegianText = new(
        "Teksten står verken på bokmål (nb) eller nynorsk (nn).",
        "Teksten står verken på bokmål (nb) eller nynorsk (nn).",
        "The text stands neither in bokmål (nb) nor in nynorsk (nn).");

    public static LocalizedText NotJson(string found) => new(
        $"Dokumentet er ikke gyldig JSON ved «{found}».",
        $"Dokumentet er ikkje gyldig JSON ved «{found}».",
        $"The document is not valid JSON at '{found}'.");

    public static LocalizedText NotUtf8(string found) => new(
        $"Byten {found} er ikke gyldig UTF-8 her.",
        $"Byten {found} er ikkje gyldig UTF-8 her.",
        $"The byte {found} is not valid UTF-8 here.");

    public static LocalizedText TooDeep(LocalizedText allowed) => new(
        $"Dokumentet har mer enn {allowed.Nb} inni hverandre.",
        $"Dokumentet har meir enn {allowed.Nn} inni kvarandre.",
        $"The document has more than {allowed.En} inside one another.");

    public static LocalizedText WrongKind(LocalizedText found, LocalizedText expected) => new(
        $"Fant {found.Nb} der det skal stå {expected.Nb}.",
        $"Fann {found.Nn} der det skal stå {expected.Nn}.",
        $"Found {found.En} where {expected.En} is expected.");

    public static LocalizedText NoScalar(LocalizedText found, LocalizedText expected, LocalizedText allowed) => new(
        $"Fant {found.Nb} der det skal stå {expected.Nb}. Tillatt: {allowed.Nb}.",
        $"Fann {found.Nn} der det skal stå {expected.Nn}. Tillate: {allowed.Nn}.",
        $"Found {found.En} where {expected.En} is expected. Allowed: {allowed.En}.");

    public static LocalizedText UnknownMember(string name, LocalizedText allowed) => new(
        $"Ukjent felt «{name}». Tillatt: {allowed.Nb}.",
        $"Ukjent felt «{name}». Tillate: {allowed.Nn}.",
        $"Unknown member '{name}'. Allowed: {allowed.En}.");

    public static LocalizedText MemberTwice(string name) => new(
        $"Feltet «{name}» er oppgitt to ganger.", $"Feltet «{name}» er oppgitt to gonger.", $"The member '{name}' is given twice.");

    public static LocalizedText MissingMember(string name) => new(
        $"Feltet «{name}» mangler.", $"Feltet «{name}» manglar.", $"The member '{name}' is missing.");

    public static LocalizedText MissingType(string name, LocalizedText allowed) => new(
        $"Feltet «{name}» mangler. Tillatt: {allowed.Nb}.",
        $"Feltet «{name}» manglar. Tillate: {allowed.Nn}.",
        $"The member '{name}' is missing. Allowed: {allowed.En}.");

    public static LocalizedText MissingHeader(string found) => new(
        $$"""Topplinjen mangler. Den første linjen er «{{found}}», men skal være {"recordType":"register","schemaVersion":"{{SchemaVersion.Current}}"}.""",
        $$"""Topplinja manglar. Den første linja er «{{found}}», men skal vere {"recordType":"register","schemaVersion":"{{SchemaVersion.Current}}"}.""",
        $$"""The header line is missing. The first line is '{{found}}', but has to be {"recordType":"register","schemaVersion":"{{SchemaVersion.Current}}"}.""");

    public static LocalizedText LineTooLong(LocalizedText allowed) => new(
        $"Linjen er for lang. Tillatt: {allowed.Nb}.", $"Linja er for lang. Tillate: {allowed.Nn}.", $"The line is too long. Allowed: {allowed.En}.");

    public static LocalizedText Bytes(int most) => new(
        string.Create(CultureInfo.InvariantCulture, $"høyst {most} byte"),
        string.Create(CultureInfo.InvariantCulture, $"høgst {most} byte"),
        string.Create(CultureInfo.InvariantCulture, $"at most {most} bytes"));

    public static LocalizedText UnknownWord(string word, LocalizedText allowed) => new(
        $"Ukjent ord «{word}». Tillatt: {allowed.Nb}.",
        $"Ukjent ord «{word}». Tillate: {allowed.Nn}.",
        $"Unknown word '{word}'. Allowed: {allowed.En}.");

    public static LocalizedText NumberOutOfBounds(string found, LocalizedText allowed) => new(
        $"«{found}» er ikke {allowed.Nb}.",
        $"«{found}» er ikkje {allowed.Nn}.",
        $"'{found}' is not {allowed.En}.");

    public static LocalizedText UnsupportedVersion(string found, LocalizedText allowed) => new(
        $"Skjemaversjon {found} støttes ikke. Tillatt: {allowed.Nb}.",
        $"Skjemaversjon {found} er ikkje støtta. Tillate: {allowed.Nn}.",
        $"Schema version {found} is not supported. Allowed: {allowed.En}.");

    public static LocalizedText NewerVersion(string found, string known) => new(
        $"Skjemaversjon {found} er nyere enn {known}. Felt som ikke er kjent, er beholdt uten å være kontrollert.",
        $"Skjemaversjon {found} er nyare enn {known}. Felt som ikkje er kjende, er tekne vare på utan å vere kontrollerte.",
        $"Schema version {found} is newer than {known}. Members that are not known are kept unchecked.");

    public static LocalizedText MoreProblems(long count) => count == 1
        ? new("Ett problem til er ikke oppført.", "Eitt problem til er ikkje ført opp.", "One more problem is not listed.")
        : new(
            string.Create(CultureInfo.InvariantCulture, $"{count} problemer til er ikke oppført."),
            string.Create(CultureInfo.InvariantCulture, $"{count} problem til er ikkje førte opp."),
            string.Create(CultureInfo.InvariantCulture, $"{count} more problems are not listed."));

    /// <summary>Words and names that are allowed; they are the same in every language.</summary>
    public static LocalizedText Words(IEnumerable<string> words)
    {
        string list = string.Join(", ", words);
        return new LocalizedText(list, list, list);
    }

    /// <summary>Names of members that are allowed in a record, where extensions are too.</summary>
    public static LocalizedText Members(IEnumerable<string> names)
    {
        string list = string.Join(", ", names);
        return new LocalizedText(
            $"{list} eller en utvidelse «leverandør:navn»", $"{list} eller ei utviding «leverandør:namn»", $"{list}, or an extension 'vendor:name'");
    }

    /// <summary>A version and those after it with the same major number.</summary>
    public static LocalizedText Versions(SchemaVersion first) => new(
        string.Create(CultureInfo.InvariantCulture, $"{first} og nyere {first.Major}.x-versjoner"),
        string.Create(CultureInfo.InvariantCulture, $"{first} og nyare {first.Major}.x-versjonar"),
        string.Create(CultureInfo.InvariantCulture, $"{first} and newer {first.Major}.x versions"));

    public static LocalizedText WholeNumber(int smallest, int largest) => new(
        string.Create(CultureInfo.InvariantCulture, $"et heltall fra {smallest} til {largest}"),
        string.Create(CultureInfo.InvariantCulture, $"eit heiltal frå {smallest} til {largest}"),
        string.Create(CultureInfo.InvariantCulture, $"a whole number from {smallest} to {largest}"));

    public static LocalizedText Levels(int levels) => new(
        string.Create(CultureInfo.InvariantCulture, $"{levels} nivåer"),
        string.Create(CultureInfo.InvariantCulture, $"{levels} nivå"),
        string.Create(CultureInfo.InvariantCulture, $"{levels} levels"));

    public static string Byte(byte found) => $"0x{found.ToString("X2", CultureInfo.InvariantCulture)}";
}
