namespace Moteplass.Domain.Analysis;

/// <summary>Whether the respondents' contact at one level is of different forms (B13: through a council or with one organisation at a time).</summary>
public sealed partial record FormDifference
{
    internal FormDifference(AnchoringLevel level, bool? isDifferent, ValueList<RespondentForms> respondents, Evidence evidence) =>
        (Level, IsDifferent, Respondents, Evidence) = (level, isDifferent, respondents, evidence);

    /// <summary>The level held fixed.</summary>
    public AnchoringLevel Level { get; }

    /// <summary>Whether they differ: true if two whose answers are known do, false if all are known and alike, otherwise null.</summary>
    public bool? IsDifferent { get; }

    /// <summary>Each respondent's forms, by respondent.</summary>
    public ValueList<RespondentForms> Respondents { get; }

    /// <summary>What the finding rests on.</summary>
    public Evidence Evidence { get; }
}
