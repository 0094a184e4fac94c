using System.Text.Json;
using System.Text.Json.Nodes;
using Moteplass.Domain.Exchange;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Exchange;

public sealed class RuleCatalogueJsonTests
{
    [Fact]
    public void Every_rule_is_written_with_all_that_the_catalogue_says_of_it()
    {
        JsonArray rules = JsonNode.Parse(RuleCatalogueJson.Write(indented: true))!["rules"]!.AsArray();

        Assert.Equal(RuleCatalogue.All.Count, rules.Count);
        Assert.All(RuleCatalogue.All.Zip(rules), one =>
        {
            (Rule rule, JsonNode? written) = one;
            Assert.Equal(
                JsonSerializer.Serialize(new
                {
                    code = rule.Code,
                    category = JsonNamingPolicy.KebabCaseLower.ConvertName(rule.Category.ToString()),
                    severity = JsonNamingPolicy.KebabCaseLower.ConvertName(rule.Severity.ToString()),
                    title = new { nb = rule.Title.Nb, nn = rule.Title.Nn, en = rule.Title.En },
                    source = rule.Source,
                    needsDay = rule.NeedsDay,
                    needsRegister = rule.NeedsRegister,
                }),
                written!.ToJsonString());
        });
    }


    [Fact]
    public void Letters_are_written_as_they_are() => Assert.Contains(
        """{"code":"FMT013","category":"format","severity":"error","title":{"nb":"Hver flerspråklig tekst står på bokmål eller nynorsk.",""",
        RuleCatalogueJson.Write(),
        StringComparison.Ordinal);
}
