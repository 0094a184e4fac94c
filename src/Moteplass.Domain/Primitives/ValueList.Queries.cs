namespace Moteplass.Domain;

// What is asked of lists ten thousand times over: System.Linq would put the list in a box and walk through an interface, even where it is empty.
public readonly partial struct ValueList<T>
{
    /// <summary>Whether an element is such.</summary>
    internal bool Any(Func<T, bool> isSuch)
    {
        foreach (T item in AsSpan())
        {
            if (isSuch(item))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether each element is such.</summary>
    internal bool All(Func<T, bool> isSuch)
    {
        foreach (T item in AsSpan())
        {
            if (!isSuch(item))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an element is equal to another.</summary>
    internal bool Contains(T item) => _items is not null && Array.IndexOf(_items, item) >= 0;

    /// <summary>What is made of each element.</summary>
    internal TResult[] ConvertAll<TResult>(Converter<T, TResult> make) => _items is null ? [] : Array.ConvertAll(_items, make);

    /// <summary>The elements that are such, each with its index.</summary>
    internal (int Index, T Item)[] IndexedWhere(Func<T, bool> isSuch)
    {
        int count = 0;
        foreach (T item in AsSpan())
        {
            count += isSuch(item) ? 1 : 0;
        }

        (int Index, T Item)[] found = count == 0 ? [] : new (int Index, T Item)[count];
        for (int i = 0, next = 0; next < found.Length; i++)
        {
            if (isSuch(_items![i]))
            {
                found[next++] = (i, _items[i]);
            }
        }

        return found;
    }
}
