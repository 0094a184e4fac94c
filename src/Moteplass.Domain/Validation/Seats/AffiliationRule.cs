using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

/// <summary>SEA002.</summary>
internal static class AffiliationRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.Affiliation,
            ProblemSeverity.Error,
            new(
                "Den som fyller plassen til en paraplyorganisasjon, hører til den.",
                "Den som fyller plassen til ein paraplyorganisasjon, høyrer til han.",
                "Whoever fills the seat of an umbrella organisation belongs to it."),
            "corpus",
            needsDay: true),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        var belonging = new Belonging(context.Register, context.Index);
        foreach ((_, Seat seat, Place place) in context.Seats)
        {
            if (seat is not { OnBehalfOf: { } holder, Affiliation: { } through } || holder == through || context.Index.Find(through) is null)
            {
                continue;
            }

            Actor? umbrella = context.Index.Find(holder);
            if (umbrella is not (UserOrganisation or OtherOrganisation))
            {
                continue;
            }

            if (CompleteDays(seat, umbrella as UserOrganisation, context) is (var first, var last) && !belonging.IsPossible(through, holder, first, last))
            {
                report(place.At("affiliation"), new LocalizedText(
                    $"«{through}» hører ikke til «{holder}», som har oppgitt alle medlemmene sine for den tiden.",
                    $"«{through}» høyrer ikkje til «{holder}», som har oppgitt alle medlemene sine for den tida.",
                    $"'{through}' does not belong to '{holder}', which has stated all of its members for that time."));
            }
            else if (!belonging.IsPossible(through, holder, ValidityPeriod.Always, ValidityPeriod.Never))
            {
                report(
                    place.At("affiliation"),
                    new LocalizedText(
                        $"At «{through}» hører til «{holder}», er ikke oppgitt.",
                        $"At «{through}» høyrer til «{holder}», er ikkje oppgitt.",
                        $"That '{through}' belongs to '{holder}' is not stated."),
                    ProblemSeverity.Info);
            }
        }
    }

    /// <summary>The days on which the seat is surely held so and the umbrella's list of members surely complete, if any.</summary>
    /// <remarks>A seat without a period is taken to be held on the day as of which the register is judged.</remarks>
    private static (int First, int Last)? CompleteDays(Seat seat, UserOrganisation? umbrella, RuleContext context)
    {
        if (umbrella?.MembersCompleteFor is not { } listed)
        {
            return null;
        }

        ValidityPeriod complete = PeriodReading.Proven(listed);
        ValidityPeriod held = PeriodReading.Proven(seat.Period);
        (int start, int end) = seat.Period is not null ? (held.LatestStart, held.EarliestEnd)
            : context.AsOf is { } asOf ? (ValidityPeriod.Number(asOf), ValidityPeriod.Number(asOf))
            : (ValidityPeriod.Never, ValidityPeriod.Always);
        (int first, int last) = (Math.Max(complete.LatestStart, start), Math.Min(complete.EarliestEnd, end));
        return first <= last ? (first, last) : null;
    }
}
