using FsCheck.Xunit;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Primitives;

public sealed class ExtensionsTests
{
    private static readonly Extension A = MoteplassJson.CreateExtension("nav:a", "1");
    private static readonly Extension B = MoteplassJson.CreateExtension("nav:b", "2");

    [Fact]
    public void They_stand_in_the_order_of_their_names_whatever_order_they_were_given_in()
    {
        Extensions extensions = [B, A];

        Assert.Equal([A, B], extensions);
        Assert.Equal((2, A, B), (extensions.Count, extensions[0], extensions[1]));
        Assert.Equal("""["nav:a":1, "nav:b":2]""", extensions.ToString());
    }

    [Fact]
    public void A_name_is_given_once_and_none_is_null()
    {
        Assert.Equal(
            "The extension 'nav:a' is given twice. (Parameter 'items')",
            Assert.Throws<ArgumentException>("items", () => Extensions.Create(A, B, MoteplassJson.CreateExtension("nav:a", "3"))).Message);
        Assert.Throws<ArgumentException>(() => Extensions.Create(A, null!));
    }

    [Fact]
    public void There_is_nothing_beyond_the_last_one()
    {
        Extensions extensions = [A];

        Assert.Throws<ArgumentOutOfRangeException>(() => extensions[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => extensions[-1]);
    }

    [Fact]
    public void The_default_is_none()
    {
        Assert.True(default(Extensions).IsEmpty);
        Assert.False(Extensions.Create(A).IsEmpty);
        Assert.Equal(default, Extensions.Create());
        Assert.Equal("[]", default(Extensions).ToString());
    }

    [Property]
    public void Equality_holds(Extensions a, Extensions b)
    {
        EqualityContract.Holds(a, b);
        EqualityContract.Holds(a, Extensions.Create([.. a.Reverse()]));
        Assert.Equal(a, Extensions.Create([.. a.Reverse()]));
    }
}
