using System.Diagnostics;

namespace Moteplass.Domain.Analysis;

/// <summary>Promise, plan and practice of one purpose in words.</summary>
internal static class CadenceWords
{
    private static readonly LocalizedText UnknownNumber = new("antallet er ikke oppgitt", "talet er ikkje oppgitt", "number not stated");
    private static readonly LocalizedText NothingDefinite = new("Det er ikke fastsatt noe bestemt.", "Det er ikkje fastsett noko bestemt.", "Nothing definite is required.");

    public static LocalizedText Of(CadencePurpose purpose, Promise promise, CountRange held, CountRange planned, PracticeVerdict practice, PracticeVerdict byPlan)
    {
        LocalizedText name = Name(purpose);
        LocalizedText asked = promise.Range is { } range ? Promised(range) : promise.IsStated ? UnknownNumber : MeasureWords.NotStated;
        LocalizedText found = MeasureWords.Of(held);
        LocalizedText plan = MeasureWords.Of(planned);
        LocalizedText sentence = practice == PracticeVerdict.Kept && !promise.IsDefinite ? NothingDefinite : Verdict(practice);
        LocalizedText? also = practice == PracticeVerdict.Unknown ? PlanVerdict(byPlan) : null;
        return new LocalizedText(
            $"{name.Nb} – fastsatt: {asked.Nb}, planlagt: {plan.Nb}, holdt: {found.Nb}. {sentence.Nb}{also?.Nb}",
            $"{name.Nn} – fastsett: {asked.Nn}, planlagt: {plan.Nn}, halde: {found.Nn}. {sentence.Nn}{also?.Nn}",
            $"{name.En} – required: {asked.En}, planned: {plan.En}, held: {found.En}. {sentence.En}{also?.En}");
    }

    private static LocalizedText Promised(CountRange count) =>
        count == CountRange.AtLeast(0) ? new("etter behov", "etter behov", "as needed") : MeasureWords.Of(count);

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
