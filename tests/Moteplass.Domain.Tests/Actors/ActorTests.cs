namespace Moteplass.Domain.Tests.Actors;

public sealed class ActorTests
{
    [Fact]
    public void The_short_name_is_the_first_abbreviation_or_else_the_name_in_the_language_asked_for()
    {
        var ministry = new PublicBody { Id = Id<Actor>.Parse("kd"), Name = new("Kunnskapsdepartementet", "Kunnskapsdepartementet", "Ministry of Education and Research"), Kind = PublicBodyKind.Ministry };

        Assert.Equal("Kunnskapsdepartementet", ministry.ShortName(Language.Nn));
        Assert.Equal("Ministry of Education and Research", ministry.ShortName(Language.En));
        Assert.Equal("KD", (ministry with { Abbreviations = ["KD", "KUN"] }).ShortName(Language.En));
    }
}
