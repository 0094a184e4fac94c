namespace Moteplass.Domain;

/// <summary>What those who contributed were told about what came of it (tilbakemelding).</summary>
public sealed partial record Feedback : RegisterRecord
{
    /// <summary>The id by which the register names it.</summary>
    public required Id<Feedback> Id { get; init; }

    /// <summary>The workshop on which it is, or null.</summary>
    public Id<Workshop>? Workshop { get; init; }

    /// <summary>The meeting on which it is, or null.</summary>
    public Id<Meeting>? Meeting { get; init; }

    /// <summary>Who gave it; empty where not stated.</summary>
    public ValueList<Party> GivenBy { get; init; }

    /// <summary>To whom; empty where not stated.</summary>
    public ValueList<Party> GivenTo { get; init; }

    /// <summary>When it was given, or null where not known.</summary>
    public PartialDate? When { get; init; }

    /// <summary>What it says, or null where that is not available.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>Whether it was in words that those who contributed can understand (i klarspråk), or null where not stated.</summary>
    public bool? Plain { get; init; }

    /// <summary>What it says of single contributions, as far as recorded.</summary>
    public ValueList<ContributionAnswer> Answers { get; init; }

    /// <summary>Whether all that it says of single contributions is recorded, or null where not known.</summary>
    public bool? AnswersComplete { get; init; }

    /// <summary>The documents in which it stands.</summary>
    public ValueList<Id<SourceDocument>> Documents { get; init; }
}
