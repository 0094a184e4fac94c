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

    /// <summary>How many of the eight things that participants should know they were told beforehand; empty where nothing is stated.</summary>
    public Tally Told { get; internal init; } = null!;

    /// <summary>The share of the time for group work, talk in plenary, and talks on the users' side; null if the programme does not tell.</summary>
    public ShareRange? OwnTime { get; internal init; }

    /// <summary>The longest that listed sessions go on without a break, in minutes; null if that is not known.</summary>
    public int? LongestStretch { get; internal init; }

    /// <summary>The least that the largest group may have; null if that is not known.</summary>
    public int? LargestGroup { get; internal init; }

    /// <summary>How many of the organisations that are named as having taken part are named by a contribution. Definitely not are those that are not, where all contributions are recorded.</summary>
    public Tally OrganisationsHeard { get; internal init; } = null!;

    /// <summary>How many contributions have words that those who gave them confirmed.</summary>
    public Tally Confirmed { get; internal init; } = null!;

    /// <summary>A sentence for each of them.</summary>
    public ValueList<LocalizedText> InWords { get; internal init; }
}
