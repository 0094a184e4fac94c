using System.Collections;
using System.Reflection;
using Moteplass.Domain.Tests.Json;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Validation.Edits;

/// <summary>Exchanges, adds and takes away single records of registers.</summary>
internal static class RegisterEdits
{
    private static readonly MethodInfo ListOf = typeof(RegisterEdits).GetMethod(nameof(List), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>All places at which a register has a record.</summary>
    public static IEnumerable<RecordSlot> Slots(CollaborationRegister register) =>
        from list in Enumerable.Range(0, RegisterLists.Names.Length)
        from index in Enumerable.Range(0, int.MaxValue).TakeWhile(index => RegisterLists.At(register, list, index) is not null)
        select new RecordSlot(list, index);

    /// <summary>The same register with another record in the place of one, or at the end of its list.</summary>
    public static CollaborationRegister Put(CollaborationRegister register, int index, RegisterRecord record) =>
        Edit(register, RootLists.Properties.Single(list => RootLists.ElementOf(list).IsInstanceOfType(record)), records => [.. records.Take(index), record, .. records.Skip(index + 1)]);

    /// <summary>The same register without the last record of a list.</summary>
    public static CollaborationRegister WithoutLast(CollaborationRegister register, string list) =>
        Edit(register, RootLists.Properties.Single(one => one.Name.Equals(list, StringComparison.OrdinalIgnoreCase)), records => [.. records.SkipLast(1)]);

    private static CollaborationRegister Edit(CollaborationRegister register, PropertyInfo list, Func<IEnumerable<RegisterRecord>, RegisterRecord[]> edit)
    {
        CollaborationRegister edited = register with { };
        list.SetValue(edited, ListOf.MakeGenericMethod(RootLists.ElementOf(list)).Invoke(null, [edit(((IEnumerable)list.GetValue(register)!).Cast<RegisterRecord>())]));
        return edited;
    }

    private static ValueList<T> List<T>(RegisterRecord[] records)
        where T : RegisterRecord => [.. records.Cast<T>()];
}
