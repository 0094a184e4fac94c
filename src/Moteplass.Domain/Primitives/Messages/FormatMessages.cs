using System.Globalization;

namespace Moteplass.Domain;

/// <summary>What every format problem says, in one place and three languages; and what is allowed, in words.</summary>
internal static class FormatMessages
{
    public static readonly Sentence Empty = new("Dokumentet er tomt.", "Dokumentet er tomt.", "The document is empty.");

    public static readonly Sentence Truncated = new(
        "Dokumentet slutter før det er ferdig.", "Dokumentet sluttar før det er ferdig.", "The document ends before it is complete.");

    public static readonly Sentence Null = new(
        "Fant null, som ikke er tillatt. Det som ikke er oppgitt, utelates.",
        "Fann null, som ikkje er tillate. Det som ikkje er oppgitt, skal utelatast.",
        "Found null, which is not allowed. What is not stated is left out.");

    public static readonly Sentence BlankText = new("Teksten er tom.", "Teksten er tom.", "The text is blank.");

    public static readonly Sentence HalfSurrogatePair = new(
        "Teksten har et halvt surrogatpar og er ikke gyldig Unicode.",
        "Teksten har eit halvt surrogatpar og er ikkje gyldig Unicode.",
        "The text has half a surrogate pair and is not valid Unicode.");

    public static readonly Sentence NotUtf8Text = new(
        "Teksten er ikke gyldig UTF-8.", "Teksten er ikkje gyldig UTF-8.", "The text is not valid UTF-8.");

    public static readonly Sentence TextInNoLanguage = new(
        "Teksten er ikke oppgitt på noe språk.",
        "Teksten er ikkje oppgitt på noko språk.",
        "The text is not given in any language.");

    public static readonly Sentence NotJson = new(
        "Dokumentet er ikke gyldig JSON ved «{0}».",
        "Dokumentet er ikkje gyldig JSON ved «{0}».",
        "The document is not valid JSON at '{0}'.");

    public static readonly Sentence NotUtf8 = new(
        "Byten {0} er ikke gyldig UTF-8 her.",
        "Byten {0} er ikkje gyldig UTF-8 her.",
        "The byte {0} is not valid UTF-8 here.");

    public static readonly Sentence TooDeep = new(
        "Dokumentet har mer enn {0} inni hverandre.",
        "Dokumentet har meir enn {0} inni kvarandre.",
        "The document is nested more than {0} deep.");

    public static readonly Sentence WrongKind = new(
        "Fant {0} der det skal stå {1}.",
        "Fann {0} der det skal stå {1}.",
        "Found {0} where {1} is expected.");

    public static readonly Sentence NoScalar = new(
        "Fant {0} der det skal stå {1}. Tillatt: {2}.",
        "Fann {0} der det skal stå {1}. Tillate: {2}.",
        "Found {0} where {1} is expected. Allowed: {2}.");

    public static readonly Sentence UnknownMember = new(
        "Ukjent felt «{0}». Tillatt: {1}.",
        "Ukjent felt «{0}». Tillate: {1}.",
        "Unknown member '{0}'. Allowed: {1}.");

    public static readonly Sentence MemberTwice = new(
        "Feltet «{0}» er oppgitt to ganger.", "Feltet «{0}» er oppgitt to gonger.", "The member '{0}' is given twice.");

    public static readonly Sentence MissingMember = new(
        "Feltet «{0}» mangler.", "Feltet «{0}» manglar.", "The member '{0}' is missing.");

    public static readonly Sentence MissingType = new(
        "Feltet «{0}» mangler. Tillatt: {1}.",
        "Feltet «{0}» manglar. Tillate: {1}.",
        "The member '{0}' is missing. Allowed: {1}.");

    public static readonly Sentence MissingHeader = new(
        "Topplinjen mangler. Den første linjen er «{0}», men skal være {1}.",
        "Topplinja manglar. Den første linja er «{0}», men skal vere {1}.",
        "The header line is missing. The first line is '{0}', but must be {1}.");

    public static readonly Sentence DocumentTooLarge = new(
        "Dokumentet er for stort. Tillatt: {0}.", "Dokumentet er for stort. Tillate: {0}.", "The document is too large. Allowed: {0}.");

    public static readonly Sentence LineTooLong = new(
        "Linjen er for lang. Tillatt: {0}.", "Linja er for lang. Tillate: {0}.", "The line is too long. Allowed: {0}.");

    public static readonly Sentence UnknownWord = new(
        "Ukjent kodeverdi «{0}». Tillatt: {1}.",
        "Ukjend kodeverdi «{0}». Tillate: {1}.",
        "Unknown code '{0}'. Allowed: {1}.");

    public static readonly Sentence IsNot = new(
        "«{0}» er ikke {1}.",
        "«{0}» er ikkje {1}.",
        "'{0}' is not {1}.");

    public static readonly Sentence UnsupportedVersion = new(
        "Skjemaversjon {0} støttes ikke. Tillatt: {1}.",
        "Skjemaversjon {0} er ikkje støtta. Tillate: {1}.",
        "Schema version {0} is not supported. Allowed: {1}.");

    public static readonly Sentence NewerVersion = new(
        "Skjemaversjon {0} er nyere enn {1}. Felt som ikke er kjent, er beholdt uten å være kontrollert.",
        "Skjemaversjon {0} er nyare enn {1}. Felt som ikkje er kjende, er tekne vare på utan å vere kontrollerte.",
        "Schema version {0} is newer than {1}. Members that are not known are kept unchecked.");

    private static readonly Sentence OneMoreProblem = new("Ett problem til er ikke vist.", "Eitt problem til er ikkje vist.", "One more problem is not shown.");

    private static readonly Sentence MoreProblems = new(
        "{0} problemer til er ikke vist.", "{0} problem til er ikkje viste.", "{0} more problems are not shown.");

    /// <summary>The header line as the current version has it.</summary>
    public static string Header => $$"""{"recordType":"register","schemaVersion":"{{SchemaVersion.Current}}"}""";

    public static ProblemMessage NotListed(long count) => count == 1 ? OneMoreProblem : MoreProblems.With(count);

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

    /// <summary>Tags of languages that texts are usually in; any other may be used too.</summary>
    public static LocalizedText Languages(IEnumerable<string> tags)
    {
        string list = string.Join(", ", tags);
        return new LocalizedText(
            $"{list} eller koden for et annet språk (BCP 47)", $"{list} eller koden for eit anna språk (BCP 47)", $"{list}, or the tag of another language (BCP 47)");
    }

    public static LocalizedText Bytes(int most)
    {
        LocalizedText number = Numerals.Of(most);
        return new LocalizedText($"høyst {number.Nb} byte", $"høgst {number.Nn} byte", $"at most {number.En} bytes");
    }

    /// <summary>A version and those after it with the same major number.</summary>
    public static LocalizedText Versions(SchemaVersion first) => new(
        string.Create(CultureInfo.InvariantCulture, $"{first} og nyere {first.Major}.x-versjoner"),
        string.Create(CultureInfo.InvariantCulture, $"{first} og nyare {first.Major}.x-versjonar"),
        string.Create(CultureInfo.InvariantCulture, $"{first} and newer {first.Major}.x versions"));

    public static LocalizedText WholeNumber(int smallest, int largest)
    {
        (LocalizedText least, LocalizedText most) = (Numerals.Of(smallest), Numerals.Of(largest));
        return new LocalizedText($"et heltall fra {least.Nb} til {most.Nb}", $"eit heiltal frå {least.Nn} til {most.Nn}", $"a whole number from {least.En} to {most.En}");
    }

    public static LocalizedText Levels(int levels) => new(
        string.Create(CultureInfo.InvariantCulture, $"{levels} nivåer"),
        string.Create(CultureInfo.InvariantCulture, $"{levels} nivå"),
        string.Create(CultureInfo.InvariantCulture, $"{levels} levels"));

    public static string Byte(byte found) => $"0x{found.ToString("X2", CultureInfo.InvariantCulture)}";
}
