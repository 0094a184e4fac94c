namespace Moteplass.Domain;

public readonly partial struct ValueList<T>
{
    /// <summary>Walks through a list for <c>foreach</c>, without allocating; also where the loop awaits or yields.</summary>
    /// <remarks>It stands before the first element when it is made. Each copy of it walks alone; do not share one between threads.</remarks>
#pragma warning disable CA1034, CA1815 // The compiler looks for an enumerator here, and nobody compares two.
    public struct Enumerator
#pragma warning restore CA1034, CA1815
    {
        private readonly T[]? _items;
        private int _index;

        internal Enumerator(T[]? items) => (_items, _index) = (items, -1);

        /// <summary>The element on which the walk stands; ask only after <see cref="MoveNext"/> has answered true.</summary>
        public readonly T Current => _items![_index];

        /// <summary>Goes on to the next element.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => _items is { } items && ++_index < items.Length;
    }
}
