using Moteplass.Domain.Planning;

namespace Moteplass.Domain.Tests.Planning;

/// <summary>Numbers as the sentences of a plan write them.</summary>
public sealed class PlanTextTests
{
    [Theory]
    [InlineData(0, "0,000", "0.000")]
    [InlineData(0.5, "0,500", "0.500")]
    [InlineData(0.9996, "0,999", "0.999")]
    [InlineData(1, "1,000", "1.000")]
    public void Less_than_one_is_never_written_as_one(double value, string norwegian, string english)
    {
        LocalizedText words = PlanText.Decimal(value);

        Assert.Equal((norwegian, norwegian, english), (words.Nb, words.Nn, words.En));
    }
}
