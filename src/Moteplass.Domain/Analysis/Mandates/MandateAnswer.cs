namespace Moteplass.Domain.Analysis;

/// <summary>What the mandate of one structure answers to one question.</summary>
public sealed record MandateAnswer
{
    internal MandateAnswer()
    {
    }

    /// <summary>The structure.</summary>
    public required Id<CollaborationStructure> Structure { get; init; }

    /// <summary>Whether it answers.</summary>
    public required AnswerState State { get; init; }

    /// <summary>The answers, sorted, in the words of the wire format: <c>elected by=owner/assembly</c>. Empty where it states no more than that there is one.</summary>
    public ValueList<string> Answers { get; init; }
}
