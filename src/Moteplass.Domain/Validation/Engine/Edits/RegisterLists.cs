using System.Globalization;

namespace Moteplass.Domain.Validation;

/// <summary>The lists of the register, numbered in the order in which they are written.</summary>
internal static partial class RegisterLists
{
    private static Dictionary<string, int> Numbers => field ??= Names.Index().ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);

    /// <summary>The place of the record in which a pointer leads, or null where it leads to none.</summary>
    public static RecordSlot? Of(JsonPointer pointer) => pointer.Segments.AsSpan() is [var list, var index, ..]
        && Numbers.TryGetValue(list, out int number) && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out int place)
            ? new RecordSlot(number, place)
            : null;

    private static T? At<T>(ValueList<T> list, int index)
        where T : RegisterRecord => index < list.Count ? list[index] : null;
}
