namespace Moteplass.Domain.Interpretation;

/// <summary>Things joined two by two into groups.</summary>
internal sealed class UnionFind<T>
    where T : notnull
{
    private readonly Dictionary<T, T> _parents = [];

    /// <summary>The representative of the group that a number belongs to; its own if alone.</summary>
    public T Find(T one)
    {
        T root = one;
        while (_parents.TryGetValue(root, out T? parent))
        {
            root = parent;
        }

        while (_parents.TryGetValue(one, out T? parent))
        {
            _parents[one] = root;
            one = parent;
            if (EqualityComparer<T>.Default.Equals(one, root))
            {
                break;
            }
        }

        return root;
    }

    public void Join(T one, T other)
    {
        (T root, T otherRoot) = (Find(one), Find(other));
        if (!EqualityComparer<T>.Default.Equals(root, otherRoot))
        {
            _parents[root] = otherRoot;
        }
    }
}
