namespace Moteplass.Domain.Analysis;

/// <summary>What several mandates answer to one question.</summary>
public sealed partial record TopicComparison
{
    internal TopicComparison(MandateTopic topic, TopicAgreement agreement, ValueList<MandateAnswer> answers) =>
        (Topic, Agreement, Answers) = (topic, agreement, answers);

    /// <summary>The question.</summary>
    public MandateTopic Topic { get; }

    /// <summary>Whether they say the same.</summary>
    public TopicAgreement Agreement { get; }

    /// <summary>What each answers, by structure.</summary>
    public ValueList<MandateAnswer> Answers { get; }
}
