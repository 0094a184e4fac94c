using FsCheck.Xunit;

namespace Moteplass.Domain.Tests.Primitives;

public class ValueListTests
{
    [Fact]
    public void The_default_is_the_empty_list()
    {
        ValueList<string> empty = [];

        Assert.Equal(default, empty);
        Assert.Equal(default(ValueList<string>).GetHashCode(), empty.GetHashCode());
        Assert.True(empty.IsEmpty);
        Assert.True(default(ValueList<string>).AsSpan().IsEmpty);
        Assert.Empty(default(ValueList<string>));
        Assert.Equal("[]", empty.ToString());
    }

    [Fact]
    public void Is_made_with_collection_expressions_and_spreads()
    {
        ValueList<int> some = [1, 2];
        ValueList<int> more = [0, .. some, 3];

        Assert.Equal("[0, 1, 2, 3]", more.ToString());
        Assert.Equal(more, Enumerable.Range(0, 4).ToValueList());
        Assert.Equal(more, ValueList.Create(0, 1, 2, 3));
    }

    [Fact]
    public void Is_a_copy_of_what_it_was_made_of()
    {
        int[] source = [1, 2];
        ValueList<int> list = ValueList.Create<int>(source);
        source[0] = 9;

        Assert.Equal(1, list[0]);
    }

    [Fact]
    public void Refuses_null_as_an_element()
    {
        Assert.Throws<ArgumentException>("items", () => ValueList.Create("a", null!));
        Assert.Throws<ArgumentException>("items", () => new List<string> { "a", null! }.ToValueList());
        Assert.Throws<ArgumentNullException>(() => ((IEnumerable<string>)null!).ToValueList());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public void Refuses_an_index_outside_the_list(int index)
    {
        ValueList<int> list = [1, 2];

        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(nameof(index), () => list[index]);
        Assert.StartsWith("The list has 2 elements.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Large_lists_are_equal_to_the_last_element()
    {
        int[] numbers = [.. Enumerable.Range(0, 100_000)];
        ValueList<int> one = numbers.ToValueList();
        ValueList<int> same = numbers.ToValueList();
        numbers[^1]++;
        ValueList<int> other = numbers.ToValueList();

        EqualityContract.Holds(one, same);
        EqualityContract.Holds(one, other);
        Assert.Equal(one, same);
        Assert.NotEqual(one, other);
        Assert.NotEqual(one.GetHashCode(), other.GetHashCode());
    }

    [Property]
    public void Is_equal_exactly_when_its_elements_are_in_order(ValueList<CountRange> one, ValueList<CountRange> other)
    {
        EqualityContract.Holds(one, other);
        EqualityContract.Holds(one, one.ToArray().ToValueList());
        Assert.Equal(one.AsEnumerable().SequenceEqual(other), one.Equals(other));
    }

    [Property]
    public void Order_matters(CountRange a, CountRange b)
    {
        ValueList<CountRange> one = [a, b];
        ValueList<CountRange> other = [b, a];

        Assert.Equal(a == b, one == other);
    }

    [Property]
    public void Walks_through_the_same_elements_whichever_way(ValueList<CountRange> list)
    {
        var walked = new List<CountRange>();
        foreach (CountRange item in list)
        {
            walked.Add(item);
        }

        Assert.Equal(list.Count, walked.Count);
        Assert.Equal(list.AsEnumerable(), walked);
        Assert.Equal(Enumerable.Range(0, list.Count).Select(i => list[i]), walked);
        Assert.Equal(list.AsSpan().ToArray(), walked);
    }

    [Fact]
    public async Task A_loop_over_a_list_may_await_and_yield()
    {
        ValueList<int> list = [1, 2, 3];
        int sum = 0;
        foreach (int one in list)
        {
            await Task.Yield();
            sum += one;
        }

        Assert.Equal(6, sum);
        Assert.Equal([1, 2, 3], Again(list));
        Assert.Empty(Again(default));

        static IEnumerable<int> Again(ValueList<int> list)
        {
            foreach (int one in list)
            {
                yield return one;
            }
        }
    }

    [Property]
    public void What_is_asked_of_a_list_is_answered_as_by_its_elements(byte[] items)
    {
        ValueList<byte> list = [.. items];

        Assert.Equal(Enumerable.Any(items, item => item > 9), list.Any(item => item > 9));
        Assert.Equal(Enumerable.All(items, item => item > 9), list.All(item => item > 9));
        Assert.Equal(Enumerable.Contains(items, (byte)3), list.Contains((byte)3));
        Assert.Equal(items.Index().Where(one => one.Item > 9), list.IndexedWhere(item => item > 9));
    }
}
