using FsCheck.Xunit;
using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Tests.Interpretation;

public sealed class DoublesTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(false, 1)]
    [InlineData(false, 1, 2, 3)]
    [InlineData(true, 1, 2, 1)]
    [InlineData(true, 3, 2, 2)]
    public void Two_are_alike_or_none(bool expected, params int[] keys) => Assert.Equal(expected, Doubles.AreAmong<int, int>(keys, key => key));

    [Property]
    public bool Few_and_many_are_told_alike(byte[] keys) => Doubles.AreAmong<byte, byte>(keys, key => key) == (keys.Distinct().Count() < keys.Length);

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(40)]
    public void The_first_and_the_last_of_many_are_held_together_too(int count)
    {
        int[] keys = [.. Enumerable.Range(0, count)];

        Assert.False(Doubles.AreAmong<int, int>(keys, key => key));
        keys[^1] = 0;
        Assert.True(Doubles.AreAmong<int, int>(keys, key => key));
    }
}
