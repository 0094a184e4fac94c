namespace Moteplass.Domain.Analysis;

/// <summary>What the mandate of one structure answers to one question.</summary>
public sealed partial record MandateAnswer
{
    internal MandateAnswer(Id<CollaborationStructure> structure, AnswerState state, ValueList<string> answers) =>
        (Structure, State, Answers) = (structure, state, answers);

    /// <summary>The structure.</summary>
    public Id<CollaborationStructure> Structure { get; }

    /// <summary>Whether it answers.</summary>
    public AnswerState State { get; }

    /// <summary>The answers, sorted, in the words of the wire format: <c>elected by=owner/assembly</c>. Empty where it states no more than that there is one.</summary>
    public ValueList<string> Answers { get; }
}
