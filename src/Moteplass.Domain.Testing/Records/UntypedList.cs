using System.Collections;
using System.Reflection;

namespace Moteplass.Domain.Testing;

/// <summary>A kind of <see cref="ValueList{T}"/>, made and read without naming the kind of element.</summary>
internal sealed class UntypedList(Type element)
{
    private static readonly MethodInfo Maker = typeof(UntypedList).GetMethod(nameof(Typed), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly MethodInfo _maker = Maker.MakeGenericMethod(element);

    /// <summary>The elements of a list.</summary>
    public static ValueList<object> Read(object list) => [.. ((IEnumerable)list).Cast<object>()];

    /// <summary>A list of the elements given.</summary>
    public object Make(ValueList<object> elements) => _maker.Invoke(null, [elements])!;

    private static ValueList<T> Typed<T>(ValueList<object> elements)
        where T : notnull => elements.Cast<T>().ToValueList();
}
