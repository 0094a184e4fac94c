using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Whoever fills the seat of an umbrella organisation belongs to it.</summary>
    public const string Affiliation = "SEA002";
}

/// <summary>SEA002.</summary>
internal static class AffiliationRule
{
    private static readonly Sentence DoesNotBelong = new(
        "«{0}» hører ikke til «{1}», som har oppgitt alle medlemmene sine for den perioden.",
        "«{0}» høyrer ikkje til «{1}», som har oppgitt alle medlemene sine for den perioden.",
        "'{0}' does not belong to '{1}', which has stated all of its members for that period.");

    private static readonly Sentence NotStated = new(
        "Det er ikke oppgitt at «{0}» hører til «{1}».",
        "Det er ikkje oppgitt at «{0}» høyrer til «{1}».",
        "It is not stated that '{0}' belongs to '{1}'.");

    public static Rule Rule { get; } = new(
        RuleCodes.Affiliation,
        RuleCategory.Seats,
        ProblemSeverity.Error,
        new(
            "Den som sitter på plassen til en paraplyorganisasjon, skal komme fra en medlemsorganisasjon.",
            "Den som sit på plassen til ein paraplyorganisasjon, skal kome frå ein medlemsorganisasjon.",
            "Whoever holds the seat of an umbrella organisation must come from one of its members."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfNeighbours<Seat>((seat, place, context, day, report) => Check(seat, place, context, day, report)),
        RuleCheck.OfNeighbours<Seat>((seat, place, context, report) => Check(seat, place, context, day: null, report)));

    private static void Check(Seat seat, Place place, RuleContext context, LocalDate? day, ReportProblem report)
    {
        if (seat is not { OnBehalfOf: { } holder, Affiliation: { } through } || holder == through)
        {
            return;
        }

        Actor? umbrella = context.Index.Find(holder);
        if (umbrella is not (UserOrganisation or OtherOrganisation))
        {
            return;
        }

        bool isOutside = CompleteDays(seat, umbrella as UserOrganisation, day) is (var first, var last) && !context.Belonging.IsPossible(through, holder, first, last);
        if ((isOutside || !context.Belonging.IsPossible(through, holder, ValidityPeriod.Always, ValidityPeriod.Never)) && context.Index.Find(through) is not null)
        {
            report(place.At("affiliation"), (isOutside ? DoesNotBelong : NotStated).With($"{through}", $"{holder}"), isOutside ? null : ProblemSeverity.Info);
        }
    }

    /// <summary>The days on which the seat is definitely held so and the umbrella's list of members definitely complete, if any.</summary>
    /// <remarks>A seat without a period is taken to be held on the day of the check.</remarks>
    private static (int First, int Last)? CompleteDays(Seat seat, UserOrganisation? umbrella, LocalDate? day)
    {
        if (umbrella?.MembersCompleteFor is not { } listed)
        {
            return null;
        }

        ValidityPeriod complete = PeriodReading.Proven(listed);
        ValidityPeriod held = PeriodReading.Proven(seat.Period);
        (int start, int end) = seat.Period is not null ? (held.LatestStart, held.EarliestEnd)
            : day is { } asOf ? (ValidityPeriod.Number(asOf), ValidityPeriod.Number(asOf))
            : (ValidityPeriod.Never, ValidityPeriod.Always);
        (int first, int last) = (Math.Max(complete.LatestStart, start), Math.Min(complete.EarliestEnd, end));
        return first <= last ? (first, last) : null;
    }
}
