namespace Moteplass.Domain.Analysis;

/// <summary>Whether the respondents' contact of one form is anchored at different levels (B13: whether top leaders take part).</summary>
public sealed partial record LevelDifference
{
    internal LevelDifference(ContactForm form, bool? isDifferent, ValueList<RespondentLevels> respondents, Evidence evidence) =>
        (Form, IsDifferent, Respondents, Evidence) = (form, isDifferent, respondents, evidence);

    /// <summary>The contact form held fixed.</summary>
    public ContactForm Form { get; }

    /// <summary>Whether they differ: true if two whose answers are known do, false if all are known and alike, otherwise null.</summary>
    public bool? IsDifferent { get; }

    /// <summary>Each respondent's levels, by respondent.</summary>
    public ValueList<RespondentLevels> Respondents { get; }

    /// <summary>What the finding rests on.</summary>
    public Evidence Evidence { get; }
}
