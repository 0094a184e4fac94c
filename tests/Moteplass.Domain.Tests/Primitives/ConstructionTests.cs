namespace Moteplass.Domain.Tests.Primitives;

/// <summary>A register in C# reads as it does in JSON: ids and scalars are made of their text.</summary>
public sealed class ConstructionTests
{
    [Fact]
    public void A_register_is_written_with_the_texts_of_the_wire_format()
    {
        var council = new CollaborationStructure
        {
            Id = new("hdir-brukerrad"),
            Name = new("Brukerrådet"),
            Kind = StructureKind.UserCouncil,
            Owners = [new("hdir")],
            Mandates = [new Mandate { Members = new("4-6"), Period = new("2016-05/.."), Adopted = new PartialDate("2016-05") }],
        };

        Assert.Equal((Id<CollaborationStructure>.Parse("hdir-brukerrad"), CountRange.Parse("4-6")), (council.Id, council.Mandates[0].Members));
        Assert.Equal((ValidityPeriod.Parse("2016-05/.."), PartialDate.Parse("2016-05")), (council.Mandates[0].Period, council.Mandates[0].Adopted));
        Assert.Equal(JsonPointer.Root.Append("a").Append(1), new JsonPointer("/a/1"));
    }

    [Fact]
    public void What_is_no_such_text_is_refused_and_what_is_allowed_is_said()
    {
        Assert.Equal(Assert.Throws<FormatException>(() => CountRange.Parse("four")).Message, Assert.Throws<FormatException>(() => new CountRange("four")).Message);
        Assert.Contains("hdir-brukerrad", Assert.Throws<FormatException>(() => new Id<Actor>("H dir")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("text", () => new Id<Actor>(null!));
        Assert.Throws<ArgumentNullException>("text", () => new PartialDate(null!));
    }
}
