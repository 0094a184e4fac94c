namespace Moteplass.Domain.Changes;

/// <summary>What is different between two registers: records added, removed and changed, member by member (forskjeller mellom registre).</summary>
/// <remarks>
/// <para>It is empty if and only if the two say the same. The order of a list means nothing, except where its documentation says that it does: the
/// structures and the agenda of a meeting, abbreviations, the steps of a selection, and parties in order of preference.</para>
/// <para>Records are held against each other by type and id, those without an id by what they first name. A record under another id is one removed and one added.</para>
/// <para>As JSON it is all its changes with pointers, values and words in three languages; it is written, and not read.</para>
/// The same two registers give the same changes whatever the order of their lists, pointers apart. Immutable, and so safe to use from any thread.
/// </remarks>
public sealed partial record RegisterDiff
{
    private RegisterDiff(ValueList<RecordChange> changes) => Changes = changes;

    /// <summary>The changes, by the lists of the register, those of the register itself first.</summary>
    public ValueList<RecordChange> Changes { get; }

    /// <summary>Whether the registers say the same.</summary>
    public bool IsEmpty => Changes.IsEmpty;

    /// <summary>Finds what is different.</summary>
    /// <param name="before">The register as it was.</param>
    /// <param name="after">The register as it is.</param>
    /// <returns>The changes.</returns>
    /// <exception cref="ArgumentNullException">A register is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">A register cannot be written as JSON, such as one with an undefined value of an enum.</exception>
    public static RegisterDiff Of(CollaborationRegister before, CollaborationRegister after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var kinds = new SameNodes();
        return new RegisterDiff([.. new RecordComparison(RecordTree.Of(before, kinds), RecordTree.Of(after, kinds)).Changes()]);
    }
}
