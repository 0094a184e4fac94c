using System.Globalization;

namespace Moteplass.Domain;

/// <summary>
/// Finds what records that were made in code hold and no document can: no id where there must be one, a number that is not a value of its enum, a required
/// member that is null, a blank text. Each is the problem that a document with it would have; no record that was read has any.
/// </summary>
internal class ShapeCheck : RecordVisitor
{
    private readonly DomainRecord _subject;
    private readonly List<Problem> _misshapen = [];

    /// <param name="subject">The register, or a record by itself.</param>
    protected ShapeCheck(DomainRecord subject) => _subject = subject;

    /// <summary>What no document could hold, in the order in which the record is written; the pointers begin at the subject.</summary>
    public IReadOnlyList<Problem> Misshapen => _misshapen;

    /// <summary>Looks through a record and all that is nested in it.</summary>
    /// <param name="subject">The register, or a record by itself.</param>
    /// <returns>The problems, in the order in which the record is written; their pointers begin at the subject.</returns>
    public static IReadOnlyList<Problem> Of(DomainRecord subject)
    {
        var check = new ShapeCheck(subject);
        check.Visit(subject);
        return check.Misshapen;
    }

    protected override void Identity(RecordType type, string id) => CheckId(id, "id", -1);

    protected override void Reference(RecordType type, string id, ValueList<Type> targets, string member, int index) => CheckId(id, member, index);

    protected override void Text(string text, string member, int index)
    {
        if (Blank.Is(text))
        {
            Add(FormatCodes.BlankText, FormatMessages.BlankText, member, index);
        }
        else if (!SurrogatePairs.AreWhole(text))
        {
            Add(FormatCodes.NotUnicode, FormatMessages.HalfSurrogatePair, member, index);
        }
    }

    protected override void Missing(string member) => Add(FormatCodes.MissingMember, FormatMessages.MissingMember.With(member), null, -1);

    protected override void NoWord<T>(T value, string member, int index)
    {
        string found = value.ToString();
        LocalizedText allowed = FormatMessages.Words(Enum.GetNames<T>().Select(Kebab.Of));
        Add(FormatCodes.UnknownWord, FormatMessages.UnknownWord.With(found, allowed), member, index, found, allowed);
    }

    protected override void OutOfBounds(int value, int smallest, int largest, string member, int index)
    {
        string found = value.ToString(CultureInfo.InvariantCulture);
        LocalizedText allowed = FormatMessages.WholeNumber(smallest, largest);
        Add(FormatCodes.NumberOutOfBounds, FormatMessages.IsNot.With(found, allowed), member, index, found, allowed);
    }

    protected override void Version(SchemaVersion version, string member)
    {
        if (!version.IsRead)
        {
            LocalizedText allowed = FormatMessages.Versions(SchemaVersion.Current);
            Add(FormatCodes.UnsupportedVersion, FormatMessages.UnsupportedVersion.With(version.ToString(), allowed), member, -1, version.ToString(), allowed);
        }
    }

    private void CheckId(string id, string member, int index)
    {
        if (id.Length == 0 && IdText.Check(id) is { } reason)
        {
            Add(FormatCodes.BadScalar, Scalar.Explain<Id<DomainRecord>>(id, reason), member, index, id, Scalar.GrammarOf<Id<DomainRecord>>());
        }
    }

    private void Add(string code, ProblemMessage message, string? member, int index, string? found = null, LocalizedText? allowed = null)
    {
        JsonPointer pointer = JsonPointer.Root;
        foreach ((string step, int place) in (ReadOnlySpan<(string, int)>)(member is null ? Path : [.. Path, (member, index)]))
        {
            pointer = place < 0 ? pointer.Append(step) : pointer.Append(step, place);
        }

        _misshapen.Add(new Problem
        {
            Code = code,
            Severity = ProblemSeverity.Error,
            Message = message,
            Pointer = pointer,
            Record = HoldingRecord.Of(_subject, pointer),
            Found = found,
            Allowed = allowed,
        });
    }
}
