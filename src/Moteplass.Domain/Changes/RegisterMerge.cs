using System.Text;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Changes;

/// <summary>Two registers made into one (sammenslåing av registre).</summary>
/// <remarks>
/// Records with the same id that say the same are one. Where they say different things, the record of the first stands and the conflict is reported; or
/// the record of the second is kept too, under another id, where one is given. Records without an id that say the same are one; others are all kept.
/// Nothing of the second is lost: it is in the merged register or in a conflict.
/// </remarks>
public sealed partial record RegisterMerge
{
    private RegisterMerge(CollaborationRegister register, ValueList<MergeConflict> conflicts, ValueList<RenamedRecord> renamed) =>
        (Register, Conflicts, Renamed) = (register, conflicts, renamed);

    /// <summary>The merged register.</summary>
    public CollaborationRegister Register { get; }

    /// <summary>What the two registers say differently; the merged register has what the first says.</summary>
    public ValueList<MergeConflict> Conflicts { get; }

    /// <summary>The records of the second that have another id.</summary>
    public ValueList<RenamedRecord> Renamed { get; }

    /// <summary>Merges two registers.</summary>
    /// <param name="first">The register that stands where the two say different things.</param>
    /// <param name="second">The register that is added to it.</param>
    /// <param name="rename">
    /// Gives the new id of a record of the second whose id names something else in the first; null to report such records instead. A record that
    /// refers to one with a new id says something else thereby, and is asked for too where its own id is in the first.
    /// </param>
    /// <returns>The merged register, the conflicts and the new ids.</returns>
    /// <exception cref="ArgumentNullException">A register is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="rename"/> gives what is not an id, or one that one of the registers has already.</exception>
    /// <exception cref="System.Text.Json.JsonException">A register cannot be written as JSON, such as one with an undefined value of an enum.</exception>
    public static RegisterMerge Of(CollaborationRegister first, CollaborationRegister second, Func<RecordReference, string>? rename = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var kinds = new SameNodes();
        ObjectNode one = RecordTree.Of(first, kinds);
        ObjectNode other = RecordTree.Of(second, kinds);
        var known = new Identities(one);
        var added = new Identities(other);
        var renamed = new Dictionary<RecordReference, string>();
        var given = new HashSet<RecordReference>();
        Clash[] clashes = [.. Clashes.Of(known, other)];
        while (rename is not null && clashes.Length > 0)
        {
            // None of these has a new id: those are not in the first.
            foreach (RecordReference record in clashes.Select(clash => clash.Record))
            {
                string id = rename(record);
                var named = new RecordReference(record.Type, id);
                if (known.Has(named) || added.Has(named) || !given.Add(named))
                {
                    throw new ArgumentException($"The new id of '{Excerpt.Of(record.Id)}' is '{Excerpt.Of(id)}', which is taken.", nameof(rename));
                }

                renamed[record] = id;
            }

            other = RecordTree.Of(second.MapIds(record => renamed.GetValueOrDefault(record) ?? record.Id), kinds);
            clashes = [.. Clashes.Of(known, other)];
        }

        return new RegisterMerge(
            MoteplassJson.Read(Encoding.UTF8.GetBytes(MergedTree.Json(one, other))),
            [.. MergedTree.OwnConflicts(one, other), .. clashes.Select(clash => clash.ToConflict())],
            [.. renamed.OrderBy(pair => pair.Key).Select(pair => new RenamedRecord(pair.Key, pair.Value))]);
    }
}
