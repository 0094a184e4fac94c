namespace Moteplass.Domain.Validation;

/// <summary>The responses of all mappings, each with its place.</summary>
internal static class Responses
{
    public static IEnumerable<(MappingResponse Response, Place Place)> Of(RuleContext context) =>
        context.Register.Mappings.SelectMany((mapping, m) =>
            mapping.Responses.Select((response, i) => (response, Place.Root.At("mappings", m).At("responses", i))));
}
