using System.Diagnostics;

namespace Moteplass.Domain.Analysis;

/// <summary>Promise, plan and practice of one purpose in words.</summary>
internal static class CadenceWords
{
    private static readonly LocalizedText UnknownNumber = new("et ukjent antall", "eit ukjent tal", "an unknown number");
    private static readonly LocalizedText NothingDefinite = new("Det er ikke lovet noe bestemt.", "Det er ikkje lova noko bestemt.", "Nothing definite was promised.");

    public static LocalizedText Of(CadencePurpose purpose, Promise promise, CountRange held, CountRange planned, PracticeVerdict practice, PracticeVerdict byPlan)
    {
        LocalizedText name = Name(purpose);
        LocalizedText asked = promise.Range is { } range ? Promised(range) : promise.IsStated ? UnknownNumber : MeasureWords.NotStated;
        LocalizedText found = MeasureWords.Of(held);
        LocalizedText plan = MeasureWords.Of(planned);
        LocalizedText sentence = practice == PracticeVerdict.Kept && !promise.IsDefinite ? NothingDefinite : Verdict(practice);
        LocalizedText? also = practice == PracticeVerdict.Unknown ? PlanVerdict(byPlan) : null;
        return new LocalizedText(
            $"{name.Nb}: lovet {asked.Nb}, planlagt {plan.Nb}, holdt {found.Nb}. {sentence.Nb}{also?.Nb}",
            $"{name.Nn}: lova {asked.Nn}, planlagde {plan.Nn}, haldne {found.Nn}. {sentence.Nn}{also?.Nn}",
            $"{name.En}: promised {asked.En}, planned {plan.En}, held {found.En}. {sentence.En}{also?.En}");
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
        PracticeVerdict.Kept => new("Løftet er holdt.", "Lovnaden er halden.", "The promise was kept."),
        PracticeVerdict.More => new("Det er holdt flere enn lovet.", "Det er halde fleire enn lova.", "More were held than promised."),
        PracticeVerdict.NotKept => new("Løftet er ikke holdt.", "Lovnaden er ikkje halden.", "The promise was not kept."),
        PracticeVerdict.Unknown => new(
            "Om løftet er holdt, kan ikke avgjøres.", "Om lovnaden er halden, kan ikkje avgjerast.", "Whether the promise was kept cannot be told."),
        PracticeVerdict.NotStated => new("Hvor ofte det skal holdes møter, er ikke oppgitt.", "Kor ofte det skal haldast møte, er ikkje oppgitt.", "How often to meet is not stated."),
        _ => throw new UnreachableException(),
    };

    internal static LocalizedText? PlanVerdict(PracticeVerdict verdict) => verdict switch
    {
        PracticeVerdict.Kept => new(" Planen holder løftet.", " Planen held lovnaden.", " The plan keeps the promise."),
        PracticeVerdict.More => new(" Planen har flere enn lovet.", " Planen har fleire enn lova.", " The plan has more than promised."),
        PracticeVerdict.NotKept => new(" Planen har færre enn lovet.", " Planen har færre enn lova.", " The plan has fewer than promised."),
        PracticeVerdict.NotStated or PracticeVerdict.Unknown => null,
        _ => throw new UnreachableException(),
    };
}
