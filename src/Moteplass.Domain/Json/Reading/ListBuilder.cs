using System.Runtime.CompilerServices;

namespace Moteplass.Domain.Json;

/// <summary>Gathers the elements of a list. Most lists are short: the first elements are kept on the stack, so that only the list itself is allocated.</summary>
internal ref struct ListBuilder<T>
    where T : notnull
{
    private FirstElements _first;
    private T[]? _more;
    private int _count;

    public void Add(T item)
    {
        if (_count < FirstElements.Count)
        {
            _first[_count] = item;
        }
        else
        {
            Grow();
            _more![_count] = item;
        }

        _count++;
    }

    public readonly ValueList<T> ToList() => _count == 0 ? default : new ValueList<T>(Gather());

    private void Grow()
    {
        if (_more is null)
        {
            _more = new T[FirstElements.Count * 4];
            ((ReadOnlySpan<T>)_first).CopyTo(_more);
        }
        else if (_count == _more.Length)
        {
            Array.Resize(ref _more, _count * 2);
        }
    }

    private readonly T[] Gather() =>
        _more is null ? ((ReadOnlySpan<T>)_first)[.._count].ToArray()
        : _more.Length == _count ? _more
        : _more.AsSpan(0, _count).ToArray();

    [InlineArray(Count)]
    private struct FirstElements
    {
        public const int Count = 16;

        private T _first;
    }
}
