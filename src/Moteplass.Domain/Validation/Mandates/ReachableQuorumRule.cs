using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

/// <summary>MAN002.</summary>
internal static class ReachableQuorumRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.ReachableQuorum,
            ProblemSeverity.Error,
            new(
                "De som har stemmerett, er mange nok til å gjøre organet beslutningsdyktig.",
                "Dei som har røysterett, er mange nok til å gjere organet vedtaksført.",
                "Those who may vote are enough to make a quorum."),
            "corpus"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((CollaborationStructure structure, Mandate mandate, Place place) in context.Mandates)
        {
            if (mandate.Voting?.Quorum is not { } quorum)
            {
                continue;
            }

            int? most = mandate.Members is { IsApproximate: false } members ? members.Maximum : Quorums.VotingSeats(mandate, structure, null);
            Place at = place.At("voting").At("quorum");
            if (most is { } seats && Quorums.Required(quorum, seats) is { } required && required > seats)
            {
                report(at, new LocalizedText(
                    $"{required} må være til stede, men høyst {seats} har stemmerett.",
                    $"{required} må vere til stades, men høgst {seats} har røysterett.",
                    $"{required} must be present, but at most {seats} may vote."), found: $"{required}", allowed: $"..{seats}");
            }
            else if (quorum is { MoreThan: true, Share: { Numerator: 1, Denominator: 1 }, Count: null })
            {
                report(at, new LocalizedText(
                    "Mandatet krever at flere enn alle er til stede.", "Mandatet krev at fleire enn alle er til stades.", "The mandate requires more than all to be present."));
            }
        }
    }
}
