using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>The quorum can be reached by the seats that vote.</summary>
    public const string ReachableQuorum = "MAN002";
}

/// <summary>MAN002.</summary>
internal static class ReachableQuorumRule
{
    private static readonly Sentence OutOfReach = new(
        "{0} må være til stede, men høyst {1} har stemmerett.",
        "{0} må vere til stades, men høgst {1} har røysterett.",
        "{0} must be present, but at most {1} may vote.");

    private static readonly Sentence MoreThanAll = new(
        "Mandatet krever at flere enn alle er til stede.",
        "Mandatet krev at fleire enn alle er til stades.",
        "The mandate requires more than all to be present.");

    public static Rule Rule { get; } = new(
        RuleCodes.ReachableQuorum,
        RuleCategory.Mandates,
        ProblemSeverity.Error,
        new(
            "De som har stemmerett, skal være mange nok til å gjøre organet beslutningsdyktig.",
            "Dei som har røysterett, skal vere mange nok til å gjere organet vedtaksført.",
            "There must be enough people with a vote to make a quorum."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfRecord<Mandate>(Check));

    private static void Check(Mandate mandate, Place place, ReportProblem report)
    {
        if (mandate.Voting?.Quorum is not { } quorum)
        {
            return;
        }

        Place at = place.At("voting").At("quorum");
        int? most = mandate.Members is { IsApproximate: false, Maximum: { } all } ? all + MandatedSeats.ChairsBeside(mandate) : null;
        if (most is { } seats && Quorums.Required(quorum, seats) is { } required && required > seats)
        {
            report(at, OutOfReach.With(required, seats), found: $"{required}", allowed: $"..{seats}");
        }
        else if (quorum is { MoreThan: true, Share: { Numerator: 1, Denominator: 1 }, Count: null })
        {
            report(at, MoreThanAll);
        }
    }
}
