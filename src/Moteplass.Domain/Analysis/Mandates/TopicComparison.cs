namespace Moteplass.Domain.Analysis;

/// <summary>What several mandates answer to one question.</summary>
public sealed record TopicComparison
{
    internal TopicComparison()
    {
    }

    /// <summary>The question.</summary>
    public required MandateTopic Topic { get; init; }

    /// <summary>Whether they say the same.</summary>
    public required TopicAgreement Agreement { get; init; }

    /// <summary>What each answers, by structure.</summary>
    public ValueList<MandateAnswer> Answers { get; init; }
}
