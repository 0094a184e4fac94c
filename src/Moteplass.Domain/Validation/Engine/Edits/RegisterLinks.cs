namespace Moteplass.Domain.Validation;

/// <summary>Which records of a register refer to which. It is worked out once, and what is edited later is laid over it.</summary>
/// <remarks>So it may know of references that are no longer there; then a record is checked again, and nothing else is found in it.</remarks>
internal sealed class RegisterLinks
{
    private const int MostLayers = 50;

    private readonly RecordLinks[] _layers;

    private RegisterLinks(RecordLinks[] layers) => _layers = layers;

    public static RegisterLinks Of(CollaborationRegister register) => new([RecordLinks.Of(All(register))]);

    /// <summary>The same after an edit, or null where it is time to work it out anew.</summary>
    public RegisterLinks? With(RegisterEdit edit) => _layers.Length == MostLayers
        ? null
        : new([.. _layers, RecordLinks.Of(edit.Records.Where(one => one.After is not null).Select(one => (one.Slot, one.After!)))]);

    /// <inheritdoc cref="RecordLinks.Having"/>
    public IEnumerable<RecordSlot> Having((RecordType Type, string Id) key) => _layers.SelectMany(layer => layer.Having(key));

    /// <inheritdoc cref="RecordLinks.Naming"/>
    public IEnumerable<RecordSlot> Naming((RecordType Type, string Id) key) => _layers.SelectMany(layer => layer.Naming(key));

    private static IEnumerable<(RecordSlot, RegisterRecord)> All(CollaborationRegister register)
    {
        for (int list = 0; list < RegisterLists.Names.Length; list++)
        {
            for (int i = 0; RegisterLists.At(register, list, i) is { } record; i++)
            {
                yield return (new RecordSlot(list, i), record);
            }
        }
    }
}
