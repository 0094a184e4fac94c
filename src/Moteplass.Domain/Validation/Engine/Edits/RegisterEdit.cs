namespace Moteplass.Domain.Validation;

/// <summary>The few records in which a register differs from what it was.</summary>
/// <remarks>
/// Records are the same where they are the same object, as they are in a copy of a register in which some were exchanged. What is put between others moves
/// all that follow, and is not an edit of a few.
/// </remarks>
internal sealed partial class RegisterEdit
{
    private const int Most = 100;

    private readonly List<ChangedRecord> _records = [];
    private bool _isOfFew = true;

    private RegisterEdit(CollaborationRegister before, CollaborationRegister after)
    {
        After = after;
        Compare(before, after);
    }

    /// <summary>The register as it is now.</summary>
    public CollaborationRegister After { get; }

    /// <summary>The records that differ, in the order of the register.</summary>
    public IReadOnlyList<ChangedRecord> Records => _records;

    /// <summary>The records that differ, as they were and as they are.</summary>
    public IEnumerable<RegisterRecord> Versions => _records.SelectMany(one => new[] { one.Before, one.After }).OfType<RegisterRecord>();

    /// <summary>Whether an actor or a membership differs, on which what is found in nearly every other record may rest.</summary>
    public bool IsOfActors => Versions.Any(record => record is Actor or OrganisationMembership);

    /// <summary>Whether what a rule sees of a record is not what it was.</summary>
    public bool IsSeen(Func<RegisterRecord, object?> seen) =>
        _records.Any(one => !Equals(one.Before is null ? null : seen(one.Before), one.After is null ? null : seen(one.After)));

    /// <summary>Compares two registers.</summary>
    /// <returns>The edit, or null where they differ in more than a few records.</returns>
    public static RegisterEdit? Between(CollaborationRegister before, CollaborationRegister after)
    {
        if (before.SchemaAddress != after.SchemaAddress || before.SchemaVersion != after.SchemaVersion || !before.Extensions.Equals(after.Extensions))
        {
            return null;
        }

        var edit = new RegisterEdit(before, after);
        return edit._isOfFew ? edit : null;
    }

    private void Compare<T>(int list, ValueList<T> before, ValueList<T> after)
        where T : RegisterRecord
    {
        int both = Math.Min(before.Count, after.Count);
        if (Math.Max(before.Count, after.Count) - both > Most)
        {
            _isOfFew = false;
            return;
        }

        ReadOnlySpan<T> was = before.AsSpan(), isNow = after.AsSpan();
        if (was == isNow)
        {
            return;
        }

        for (int i = 0; i < Math.Max(was.Length, isNow.Length) && _isOfFew; i++)
        {
            T? one = i < was.Length ? was[i] : null, other = i < isNow.Length ? isNow[i] : null;
            if (!ReferenceEquals(one, other))
            {
                _records.Add(new ChangedRecord(new RecordSlot(list, i), one, other));
                _isOfFew = _records.Count <= Most;
            }
        }
    }
}
