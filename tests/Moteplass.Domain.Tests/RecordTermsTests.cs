using System.Diagnostics;
using Moteplass.Domain.Tests.Documentation;

namespace Moteplass.Domain.Tests;

public sealed class RecordTermsTests
{
    [Fact]
    public void One_record_of_a_type_has_its_article_and_all_of_them_are_definite() => Assert.All(Enum.GetValues<RecordType>(), type =>
    {
        Assert.Equal(Text($"RecordType.{type}:one"), RecordTerms.One(type));
        Assert.Equal(Text($"RecordType.{type}:all"), RecordTerms.All(type));
    });

    [Fact]
    public void One_actor_of_a_class_has_its_article() => Assert.All(
        [typeof(Directorate), typeof(PublicBody), typeof(UserOrganisation), typeof(OtherOrganisation), typeof(OrganisationGroup)],
        type => Assert.Equal(Text($"{type.Name}:one"), RecordTerms.One(type)));

    [Fact]
    public void What_no_reference_names_has_no_term()
    {
        Assert.Equal("999 has no term.", Assert.Throws<UnreachableException>(() => RecordTerms.One((RecordType)999)).Message);
        Assert.Equal("999 has no term.", Assert.Throws<UnreachableException>(() => RecordTerms.All((RecordType)999)).Message);
        Assert.Equal("Phase has no term.", Assert.Throws<UnreachableException>(() => RecordTerms.One(typeof(Phase))).Message);
    }

    [Theory]
    [InlineData(RecordType.Evaluation, "en evaluering", "ei evaluering", "an evaluation", "evalueringene", "evalueringane", "the evaluations")]
    [InlineData(RecordType.Meeting, "et møte", "eit møte", "a meeting", "møtene", "møta", "the meetings")]
    public void The_gender_is_that_of_the_language(RecordType type, string nb, string nn, string en, string allNb, string allNn, string allEn)
    {
        Assert.Equal(new LocalizedText(nb, nn, en), RecordTerms.One(type));
        Assert.Equal(new LocalizedText(allNb, allNn, allEn), RecordTerms.All(type));
    }

    private static LocalizedText Text(string key)
    {
        TermLine term = TermLine.All.Single(line => line.Key == key);
        return new LocalizedText(term.In(Language.Nb), term.In(Language.Nn), term.In(Language.En));
    }
}
