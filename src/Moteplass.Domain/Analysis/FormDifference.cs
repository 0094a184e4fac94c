namespace Moteplass.Domain.Analysis;

/// <summary>Whether the respondents' contact at one level is of different forms (B13: through a council or with one organisation at a time).</summary>
public sealed record FormDifference
{
    internal FormDifference()
    {
    }

    /// <summary>The level held fixed.</summary>
    public required AnchoringLevel Level { get; init; }

    /// <summary>Whether they differ: true where two respondents of whom it is known do, false where all are known and alike, else null.</summary>
    public required bool? Differs { get; init; }

    /// <summary>Each respondent's forms, by respondent.</summary>
    public ValueList<RespondentForms> ByRespondent { get; init; }

    /// <summary>What the finding rests on.</summary>
    public required Evidence Evidence { get; init; }
}
