namespace Moteplass.Domain.Analysis;

/// <summary>Whether the respondents' contact of one form is anchored at different levels (B13: whether top leaders take part).</summary>
public sealed record LevelDifference
{
    internal LevelDifference()
    {
    }

    /// <summary>The contact form held fixed.</summary>
    public required ContactForm Form { get; init; }

    /// <summary>Whether they differ: true where two respondents of whom it is known do, false where all are known and alike, else null.</summary>
    public required bool? Differs { get; init; }

    /// <summary>Each respondent's levels, by respondent.</summary>
    public ValueList<RespondentLevels> ByRespondent { get; init; }

    /// <summary>What the finding rests on.</summary>
    public required Evidence Evidence { get; init; }
}
