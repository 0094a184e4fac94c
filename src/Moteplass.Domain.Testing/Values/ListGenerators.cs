using FsCheck;
using FsCheck.Fluent;

namespace Moteplass.Domain.Testing;

/// <summary>Lists of whatever can be generated, and help for shrinking.</summary>
internal static class ListGenerators
{
    private const int Longest = 8;

    /// <summary>Lists of up to eight elements.</summary>
    /// <typeparam name="T">The kind of element.</typeparam>
    /// <param name="element">The elements' own arbitrary.</param>
    /// <returns>The arbitrary; it shrinks to shorter lists and then to lists of smaller elements.</returns>
    public static Arbitrary<ValueList<T>> ValueList<T>(Arbitrary<T> element)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(element);
        return Arb.From(ValueList(element.Generator, 0, Longest), list => Shrink(list, element.Shrinker));
    }

    /// <summary>Lists whose length lies between two bounds.</summary>
    /// <typeparam name="T">The kind of element.</typeparam>
    /// <param name="element">The generator of the elements.</param>
    /// <param name="shortest">The least length.</param>
    /// <param name="longest">The greatest length.</param>
    /// <returns>The generator.</returns>
    public static Gen<ValueList<T>> ValueList<T>(Gen<T> element, int shortest, int longest)
        where T : notnull =>
        from length in Gen.Choose(shortest, longest)
        from items in element.ArrayOf(length)
        select items.ToValueList();

    /// <summary>Smaller lists: the empty one, each half, the list without one element, and with one element made smaller.</summary>
    /// <typeparam name="T">The kind of element.</typeparam>
    /// <param name="list">The list to shrink.</param>
    /// <param name="element">How an element is shrunk.</param>
    /// <returns>The smaller lists, the smallest first.</returns>
    public static IEnumerable<ValueList<T>> Shrink<T>(ValueList<T> list, Func<T, IEnumerable<T>> element)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(element);
        return Walk(list, element);
    }

    private static IEnumerable<ValueList<T>> Walk<T>(ValueList<T> list, Func<T, IEnumerable<T>> element)
        where T : notnull
    {
        if (list.IsEmpty)
        {
            yield break;
        }

        yield return [];
        int half = list.Count / 2;
        if (half > 1)
        {
            yield return list.Take(half).ToValueList();
            yield return list.Skip(half).ToValueList();
        }

        for (int i = 0; list.Count > 1 && i < list.Count; i++)
        {
            yield return [.. list.Take(i), .. list.Skip(i + 1)];
        }

        for (int i = 0; i < list.Count; i++)
        {
            foreach (T smaller in element(list[i]))
            {
                yield return [.. list.Take(i), smaller, .. list.Skip(i + 1)];
            }
        }
    }
}
