namespace Moteplass.Domain.Validation;

/// <summary>The sides in words, in definite form.</summary>
internal static class SideWords
{
    public static LocalizedText Of(Side side) => side switch
    {
        Side.Users => new("brukersiden", "brukarsida", "the user side"),
        Side.Authority => new("myndighetssiden", "styresmaktsida", "the authority side"),
        Side.Politicians => new("den politiske siden", "den politiske sida", "the political side"),
        _ => new("de andre", "dei andre", "the others"),
    };
}
