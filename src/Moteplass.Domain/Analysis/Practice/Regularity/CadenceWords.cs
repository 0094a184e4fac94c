using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Promise, plan and practice of one purpose in words.</summary>
internal static class CadenceWords
{
    private static readonly LocalizedText UnknownNumber = new("antallet er ikke oppgitt", "talet er ikkje oppgitt", "number not stated");
    private static readonly LocalizedText NothingDefinite = new("Det er ikke fastsatt noe bestemt.", "Det er ikkje fastsett noko bestemt.", "Nothing definite is required.");

    /// <param name="purpose">The purpose.</param>
    /// <param name="found">What was found.</param>
    /// <param name="parts">The parts of the interval that it was found in; empty for all of it.</param>
    public static LocalizedText Of(CadencePurpose purpose, RegularityFinder.Findings found, ValueList<DateInterval> parts)
    {
        LocalizedText name = Name(purpose);
        LocalizedText? within = parts.IsEmpty ? null : MeasureWords.Within(parts);
        LocalizedText asked = found.Promise.Range is { } range ? Promised(range, found.Promise.IsTimeKnown) : found.Promise.IsStated ? UnknownNumber : MeasureWords.NotStated;
        LocalizedText held = MeasureWords.Of(found.Held);
        LocalizedText plan = MeasureWords.OrUnknown(found.Planned);
        LocalizedText sentence = found is { Practice: PracticeVerdict.Kept, Promise.IsDefinite: false } ? NothingDefinite : Verdict(found.Practice);
        LocalizedText? also = found.Practice == PracticeVerdict.Unknown ? PlanVerdict(found.Plan) : null;
        return new LocalizedText(
            $"{name.Nb}{within?.Nb} – fastsatt: {asked.Nb}, planlagt: {plan.Nb}, holdt: {held.Nb}. {sentence.Nb}{also?.Nb}",
            $"{name.Nn}{within?.Nn} – fastsett: {asked.Nn}, planlagt: {plan.Nn}, halde: {held.Nn}. {sentence.Nn}{also?.Nn}",
            $"{name.En}{within?.En} – required: {asked.En}, planned: {plan.En}, held: {held.En}. {sentence.En}{also?.En}");
    }

    private static LocalizedText Promised(CountRange count, bool isTimeKnown)
    {
        if (isTimeKnown)
        {
            return count == CountRange.AtLeast(0) ? new("etter behov", "etter behov", "as needed") : MeasureWords.Of(count);
        }

        // "At most 8" would say that the mandate asks for no more than 8, and not that it may have asked for nothing yet.
        LocalizedText number = count is { Minimum: 0, Maximum: { } most } ? new($"0–{Number(most)}", $"0–{Number(most)}", $"0–{Number(most)}") : MeasureWords.Of(count);
        return new(
            $"{number.Nb} (det er ikke kjent når mandatet gjaldt)",
            $"{number.Nn} (det er ikkje kjent når mandatet galdt)",
            $"{number.En} (when the mandate applied is not known)");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static LocalizedText Name(CadencePurpose purpose) => purpose switch
    {
        CadencePurpose.Ordinary => new("Ordinære møter", "Ordinære møte", "Ordinary meetings"),
        CadencePurpose.Gathering => new("Samlinger", "Samlingar", "Gatherings"),
        CadencePurpose.Seminar => new("Seminarer", "Seminar", "Seminars"),
        CadencePurpose.InputMeeting => new("Innspillsmøter", "Innspelsmøte", "Input meetings"),
        _ => throw new UnreachableException(),
    };

    internal static LocalizedText Verdict(PracticeVerdict verdict) => verdict switch
    {
        PracticeVerdict.Kept => new("Fastsatt møtefrekvens er holdt.", "Den fastsette møtefrekvensen er halden.", "The required number was held."),
        PracticeVerdict.More => new("Det er holdt flere enn fastsatt.", "Det er halde fleire enn fastsett.", "More were held than required."),
        PracticeVerdict.NotKept => new("Fastsatt møtefrekvens er ikke holdt.", "Den fastsette møtefrekvensen er ikkje halden.", "Fewer were held than required."),
        PracticeVerdict.Unknown => new(
            "Det kan ikke avgjøres om fastsatt møtefrekvens er holdt.", "Det kan ikkje avgjerast om den fastsette møtefrekvensen er halden.", "It is not known whether the required number was held."),
        PracticeVerdict.NotStated => new("Det er ikke oppgitt hvor ofte det skal holdes møter.", "Det er ikkje oppgitt kor ofte det skal haldast møte.", "It is not stated how often to meet."),
        _ => throw new UnreachableException(),
    };

    internal static LocalizedText? PlanVerdict(PracticeVerdict verdict) => verdict switch
    {
        PracticeVerdict.Kept => new(" Planen følger fastsatt møtefrekvens.", " Planen følgjer den fastsette møtefrekvensen.", " The plan has the required number."),
        PracticeVerdict.More => new(" Planen har flere enn fastsatt.", " Planen har fleire enn fastsett.", " The plan has more than required."),
        PracticeVerdict.NotKept => new(" Planen har færre enn fastsatt.", " Planen har færre enn fastsett.", " The plan has fewer than required."),
        PracticeVerdict.NotStated or PracticeVerdict.Unknown => null,
        _ => throw new UnreachableException(),
    };
}
