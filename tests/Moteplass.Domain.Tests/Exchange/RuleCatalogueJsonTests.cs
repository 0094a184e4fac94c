using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Moteplass.Domain.Exchange;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Exchange;

public sealed class RuleCatalogueJsonTests
{
    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    [Fact]
    public void Every_rule_is_written_with_all_that_the_catalogue_says_of_it()
    {
        JsonArray rules = JsonNode.Parse(RuleCatalogueJson.Write(indented: true))!["rules"]!.AsArray();

        Assert.Equal(RuleCatalogue.All.Count, rules.Count);
        Assert.All(RuleCatalogue.All.Zip(rules), one =>
        {
            (Rule rule, JsonNode? written) = one;
            Assert.Equal(
                JsonSerializer.Serialize(
                    new
                    {
                        code = rule.Code,
                        category = Word(rule.Category),
                        severity = Word(rule.Severity),
                        title = new { nb = rule.Title.Nb, nn = rule.Title.Nn, en = rule.Title.En },
                        source = rule.Sources.IsEmpty ? null : string.Join(", ", rule.Sources),
                        needsDay = rule.NeedsDay,
                        scope = Word(rule.Scope),
                    },
                    Options),
                written!.ToJsonString());
        });
    }

    [Fact]
    public void A_rule_without_a_source_has_none_in_the_document() => Assert.Contains(
        ""","title":{"nb":"Et vedtak som avslår eller utsetter, skal ha en begrunnelse.","nn":"Eit vedtak som avslår eller utset, skal ha ei grunngiving.","en":"A decision that rejects or defers should give a reason."},"needsDay":false,"scope":"record"}""",
        RuleCatalogueJson.Write(),
        StringComparison.Ordinal);

    [Fact]
    public void Letters_are_written_as_they_are() => Assert.Contains(
        """{"code":"FMT013","category":"format","severity":"error","title":{"nb":"Hver flerspråklig tekst skal finnes på minst ett språk.",""",
        RuleCatalogueJson.Write(),
        StringComparison.Ordinal);

    private static string Word<T>(T word)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(word.ToString());
}
