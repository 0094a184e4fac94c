using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Tests.Interpretation;

public sealed class MandateSuccessionTests
{
    private static readonly LocalDate Day = new(2016, 6, 1);

    [Theory]
    [InlineData("", true)]
    [InlineData(" ", null)]
    [InlineData("2014~/..", null)]
    [InlineData("2015/2017", true)]
    [InlineData("2018~/..", null)]
    public void One_mandate_without_a_period_holds_always(string period, bool? isInForce)
    {
        var mandate = new Mandate { Period = period.Trim().Length == 0 ? null : ValidityPeriod.Parse(period) };

        Assert.Equal(isInForce, Of(period == " " ? [mandate, new Mandate()] : [mandate]).IsInForce(mandate, Day));
    }

    [Theory]
    [InlineData("2010/2012 2015/2017", 1)]
    [InlineData("2010/2016 2015/2017", null)]
    [InlineData("2010/2012 2013/2016", null)]
    [InlineData("2010/2012", null)]
    [InlineData("2010/2016-06-01 2016-06-01/..", 1)]
    [InlineData("2010/2016-06-01 2016-06-02/..", 0)]
    public void One_is_in_force_if_it_definitely_is_and_no_other_may_be(string periods, int? inForce)
    {
        Mandate[] mandates = [.. periods.Split(' ').Select(period => new Mandate { Period = ValidityPeriod.Parse(period) })];

        Assert.Equal(inForce is { } one ? mandates[one] : null, Of(mandates).On(Day));
    }

    private static MandateSuccession Of(Mandate[] mandates)
    {
        var structure = new CollaborationStructure { Id = Id<CollaborationStructure>.Parse("s"), Name = new LocalizedText("S"), Kind = StructureKind.Other, Mandates = [.. mandates] };
        return MandateSuccession.Of(structure, RegisterIndex.Of(new CollaborationRegister { Structures = [structure] }));
    }
}
