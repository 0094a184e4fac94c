namespace Moteplass.Domain.Analysis;

/// <summary>What was promised, planned and held of one purpose (løfte, plan og praksis), such as ordinary meetings.</summary>
public sealed record CadenceReview
{
    internal CadenceReview()
    {
    }

    /// <summary>What the meetings are for.</summary>
    public required CadencePurpose Purpose { get; init; }

    /// <summary>How many the mandates in force ask for in the interval, least and most; null where nothing is stated or the number is not.</summary>
    public CountRange? Promised { get; init; }

    /// <summary>Whether the mandates say it flatly or with "shall", rather than that it should, may or normally shall be so; null where they say nothing.</summary>
    public bool? IsBinding { get; init; }

    /// <summary>How many were planned; open where no complete list covers the interval. A meeting that stands in for a postponed one is not counted again, and one that was given up counts at most.</summary>
    public required CountRange Planned { get; init; }

    /// <summary>How many were held; at least those of which it is known, and open where no complete list covers the interval.</summary>
    public required CountRange Held { get; init; }

    /// <summary>How plan and promise agree.</summary>
    public required PracticeVerdict Plan { get; init; }

    /// <summary>How practice and promise agree.</summary>
    public required PracticeVerdict Practice { get; init; }

    /// <summary>The verdict in a sentence.</summary>
    public required LocalizedText InWords { get; init; }
}
