using System.Numerics;

namespace Moteplass.Domain.Planning;

/// <summary>Some of the days of an interval, by number from 0, as bits.</summary>
internal sealed class DaySet
{
    private const int BitsInAWord = 64;

    private readonly ulong[] _words;

    public DaySet(int length)
    {
        Length = length;
        _words = new ulong[(length + BitsInAWord - 1) / BitsInAWord];
    }

    public int Length { get; }

    public int Count
    {
        get
        {
            int count = 0;
            foreach (ulong word in _words)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    public static DaySet All(int length)
    {
        var all = new DaySet(length);
        for (int day = 0; day < length; day++)
        {
            all.Add(day);
        }

        return all;
    }

    public bool Has(int day) => (_words[day / BitsInAWord] >> (day % BitsInAWord) & 1) != 0;

    public void Add(int day) => _words[day / BitsInAWord] |= 1UL << (day % BitsInAWord);

    public void Remove(int day) => _words[day / BitsInAWord] &= ~(1UL << (day % BitsInAWord));

    public DaySet Copy()
    {
        var copy = new DaySet(Length);
        copy.Become(this);
        return copy;
    }

    public void Become(DaySet other) => other._words.CopyTo(_words, 0);

    public void UnionWith(DaySet other)
    {
        for (int i = 0; i < _words.Length; i++)
        {
            _words[i] |= other._words[i];
        }
    }

    public void IntersectWith(DaySet other)
    {
        for (int i = 0; i < _words.Length; i++)
        {
            _words[i] &= other._words[i];
        }
    }

    public void ExceptWith(DaySet other)
    {
        for (int i = 0; i < _words.Length; i++)
        {
            _words[i] &= ~other._words[i];
        }
    }

    /// <summary>Takes away the days that are in both of two others; in the first alone, where the second is null.</summary>
    public void ExceptBoth(DaySet one, DaySet? other)
    {
        for (int i = 0; i < _words.Length; i++)
        {
            _words[i] &= ~(one._words[i] & (other?._words[i] ?? ulong.MaxValue));
        }
    }

    /// <summary>How many of them are from one day to another, both included.</summary>
    public int CountIn(int first, int last)
    {
        int count = 0;
        for (int day = Next(first); day >= 0 && day <= last; day = Next(day + 1))
        {
            count++;
        }

        return count;
    }

    /// <summary>The first of them from a day on, or -1.</summary>
    public int Next(int day)
    {
        for (int at = day; at < Length; at = ((at / BitsInAWord) + 1) * BitsInAWord)
        {
            ulong rest = _words[at / BitsInAWord] >> (at % BitsInAWord);
            if (rest != 0)
            {
                return at + BitOperations.TrailingZeroCount(rest);
            }
        }

        return -1;
    }

    public IEnumerable<int> Days()
    {
        for (int day = Next(0); day >= 0; day = Next(day + 1))
        {
            yield return day;
        }
    }
}
