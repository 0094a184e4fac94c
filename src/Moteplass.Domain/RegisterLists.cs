namespace Moteplass.Domain;

/// <summary>The lists of the register, numbered in the order in which they are written.</summary>
internal static partial class RegisterLists
{
    private static T? At<T>(ValueList<T> list, int index)
        where T : RegisterRecord => index < list.Count ? list[index] : null;
}
