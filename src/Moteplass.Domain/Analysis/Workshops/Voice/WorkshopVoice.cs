namespace Moteplass.Domain.Analysis;

/// <summary>What was said, and whose topics it was on (stemme).</summary>
public sealed partial record WorkshopVoice
{
    internal WorkshopVoice()
    {
    }

    /// <summary>The contributions on each theme, by the ids of the themes, and last those on none; empty where no theme is stated.</summary>
    public ValueList<ThemeVoice> Themes { get; internal init; }

    /// <summary>How many themes were proposed on the users' side or in a workshop that it follows.</summary>
    public Tally OwnTopics { get; internal init; } = null!;

    /// <summary>A sentence for each of them.</summary>
    public ValueList<LocalizedText> InWords { get; internal init; }
}
