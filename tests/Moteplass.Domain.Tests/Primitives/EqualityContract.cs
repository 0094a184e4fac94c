namespace Moteplass.Domain.Tests.Primitives;

/// <summary>What equality and ordering owe their callers, checked on any two or three values.</summary>
internal static class EqualityContract
{
    /// <summary>Equals, the operators and the hash agree with one another.</summary>
    public static void Holds<T>(T left, T right)
        where T : struct, IEquatable<T>
    {
        bool equal = left.Equals(right);
        T copy = left;
        Assert.True(left.Equals(copy));
        Assert.Equal(equal, right.Equals(left));
        Assert.Equal(equal, left.Equals((object)right));
        Assert.Equal(equal, Operator<T>("op_Equality")(left, right));
        Assert.Equal(!equal, Operator<T>("op_Inequality")(left, right));
        Assert.Equal(left.GetHashCode(), copy.GetHashCode());
        Assert.True(!equal || left.GetHashCode() == right.GetHashCode());
        Assert.False(left.Equals(null));
        Assert.False(left.Equals(new object()));
    }

    /// <summary>The order is total and agrees with equality.</summary>
    public static void HoldsInOrder<T>(T a, T b, T c)
        where T : struct, IEquatable<T>, IComparable<T>
    {
        Holds(a, b);
        int order = Math.Sign(a.CompareTo(b));
        Assert.Equal(0, a.CompareTo(a));
        Assert.Equal(a.Equals(b), order == 0);
        Assert.Equal(-order, Math.Sign(b.CompareTo(a)));
        T[] sorted = [a, b, c];
        Array.Sort(sorted);
        Assert.True(sorted[0].CompareTo(sorted[1]) <= 0 && sorted[1].CompareTo(sorted[2]) <= 0 && sorted[0].CompareTo(sorted[2]) <= 0);
    }

    /// <summary>The same, for a type of which the less of two can always be told, and which has the operators for it.</summary>
    public static void HoldsInOrderWithOperators<T>(T a, T b, T c)
        where T : struct, IEquatable<T>, IComparable<T>
    {
        HoldsInOrder(a, b, c);
        int order = a.CompareTo(b);
        Assert.Equal(order < 0, Operator<T>("op_LessThan")(a, b));
        Assert.Equal(order > 0, Operator<T>("op_GreaterThan")(a, b));
        Assert.Equal(order <= 0, Operator<T>("op_LessThanOrEqual")(a, b));
        Assert.Equal(order >= 0, Operator<T>("op_GreaterThanOrEqual")(a, b));
        Assert.True(Operator<T>("op_LessThanOrEqual")(a, a) && Operator<T>("op_GreaterThanOrEqual")(a, a));
        Assert.False(Operator<T>("op_LessThan")(a, a) || Operator<T>("op_GreaterThan")(a, a));
    }

    private static Func<T, T, bool> Operator<T>(string name) =>
        typeof(T).GetMethod(name, [typeof(T), typeof(T)])?.CreateDelegate<Func<T, T, bool>>()
        ?? throw new InvalidOperationException($"{typeof(T)} has no {name}.");
}
