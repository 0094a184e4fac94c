using System.Diagnostics;

namespace Moteplass.Domain.Words;

/// <summary>The sides in words, in definite form.</summary>
internal static class SideWords
{
    public static LocalizedText Of(Side side) => side switch
    {
        Side.Users => new("brukersiden", "brukarsida", "the user side"),
        Side.Authority => new("myndighetssiden", "styresmaktsida", "the authority side"),
        Side.Politicians => new("politikerne", "politikarane", "the politicians"),
        Side.Others => new("de andre", "dei andre", "the others"),
        _ => throw new UnreachableException(),
    };
}
