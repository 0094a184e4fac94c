namespace Moteplass.Domain.Interpretation;

/// <summary>Whether two of several things have the same key, which most often none have: a structure has some seats, and is asked for each of many rules.</summary>
internal static class Doubles
{
    // Up to here it is faster to compare each with each than to make a set.
    private const int Few = 16;

    public static bool AreAmong<T, TKey>(ReadOnlySpan<T> all, Func<T, TKey> keyOf)
        where TKey : struct, IEquatable<TKey>
    {
        if (all.Length > Few)
        {
            var met = new HashSet<TKey>(all.Length);
            foreach (T one in all)
            {
                if (!met.Add(keyOf(one)))
                {
                    return true;
                }
            }

            return false;
        }

        for (int i = 1; i < all.Length; i++)
        {
            TKey key = keyOf(all[i]);
            for (int j = 0; j < i; j++)
            {
                if (keyOf(all[j]).Equals(key))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
