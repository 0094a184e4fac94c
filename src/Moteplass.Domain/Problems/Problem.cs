using System.Globalization;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>Something that is wrong or worth a look in a register, at its place (problem).</summary>
/// <remarks>
/// <para>A national identity number (fødselsnummer) that is in what was checked is never repeated: its digits are stars in the message and in
/// what was found, and where the place is printed. The <see cref="Pointer"/> itself leads to the place and so has them.</para>
/// Equality: by all members. Ordering: none. Default: it is a class, so there is none.
/// Thread safety: immutable.
/// </remarks>
[JsonConverter(typeof(MoteplassJsonConverter))]
public sealed record Problem
{
    /// <summary>The permanent code, three capital letters and three digits: <c>FMT…</c> for the form, else the code of a rule.</summary>
    public required string Code { get; init; }

    /// <summary>How grave it is.</summary>
    public required ProblemSeverity Severity { get; init; }

    /// <summary>What was found and what is allowed, in the language asked for: bokmål, nynorsk or English.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public required ProblemMessage Message
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>Where it is in the wire form of the record checked.</summary>
    public required JsonPointer Pointer { get; init; }

    /// <summary>
    /// The record in which that is, by type and id, the innermost that goes by an id: a seat before its structure. Null for the register itself, for a
    /// list of meetings, which has no id, for a part that is checked without the record that holds it, and for a problem of the format.
    /// </summary>
    public RecordReference? Record { get; init; }

    /// <summary>Where it is in the file read, or null where no file was read.</summary>
    public SourcePosition? Position { get; init; }

    /// <summary>
    /// What the message says was found, by itself: the text of the document, in one line and cut to 60 characters, or the name that JSON has
    /// for a value of the wrong kind, such as <c>number</c>. A rule gives the value as the wire form writes it. Null where the message names nothing found.
    /// </summary>
    public string? Found { get; init => field = value is null ? null : IdentityNumbers.Hidden(value); }

    /// <summary>What the message says is allowed, by itself; in bokmål, nynorsk and English. Null where it does not say.</summary>
    public LocalizedText? Allowed { get; init; }

    /// <summary>One line in English: severity, code, place and message.</summary>
    /// <returns>For example <c>error REG002 at /actors/0/partOf: …</c>.</returns>
    public override string ToString() => In(Language.En);

    /// <summary>One line in the language asked for: severity, code, place and message. The place of the whole document is <c>the root</c>.</summary>
    /// <param name="language">The language of the severity and the message.</param>
    /// <returns>For example <c>feil FMT004 ved /actors/0 (3:5): …</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is none of the four.</exception>
    public string In(Language language)
    {
        string where = Pointer == JsonPointer.Root ? Words.WholeDocument.In(language) : $"{Words.At.In(language)} {Pointer.Hidden()}";
        string position = Position is { } place ? string.Create(CultureInfo.InvariantCulture, $" ({place})") : "";
        return $"{Severity.InWords(language)} {Code} {where}{position}: {Message.In(language)}";
    }

    private static class Words
    {
        public static readonly LocalizedText At = new("ved", "ved", "at");

        /// <summary>The whole document, whose pointer is empty: <c>/</c> would be a member without a name.</summary>
        public static readonly LocalizedText WholeDocument = new("på øverste nivå", "på øvste nivå", "at the root");
    }
}
