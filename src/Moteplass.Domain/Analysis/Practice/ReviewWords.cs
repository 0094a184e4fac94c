using System.Globalization;

namespace Moteplass.Domain.Analysis;

/// <summary>The verdicts of a review in words, in three languages.</summary>
internal static class ReviewWords
{
    private static readonly LocalizedText NotStated = new("ikke oppgitt", "ikkje oppgitt", "not stated");

    private static readonly LocalizedText Unknown = new("et ukjent antall", "eit ukjent tal", "an unknown number");
    private static readonly LocalizedText NothingDefinite = new("Det er ikke lovet noe bestemt.", "Det er ikkje lova noko bestemt.", "Nothing definite was promised.");

    public static LocalizedText Cadence(CadencePurpose purpose, Promise promise, CountRange held, CountRange planned, PracticeVerdict practice, PracticeVerdict byPlan)
    {
        LocalizedText name = Name(purpose);
        LocalizedText asked = promise.Range is { } range ? Promised(range) : promise.IsStated ? Unknown : NotStated;
        LocalizedText found = Count(held);
        LocalizedText plan = Count(planned);
        LocalizedText sentence = practice == PracticeVerdict.Kept && !promise.IsDefinite ? NothingDefinite : Verdict(practice);
        LocalizedText? also = practice == PracticeVerdict.CannotBeTold ? PlanVerdict(byPlan) : null;
        return new LocalizedText(
            $"{name.Nb}: lovet {asked.Nb}, planlagt {plan.Nb}, holdt {found.Nb}. {sentence.Nb}{also?.Nb}",
            $"{name.Nn}: lova {asked.Nn}, planlagde {plan.Nn}, haldne {found.Nn}. {sentence.Nn}{also?.Nn}",
            $"{name.En}: promised {asked.En}, planned {plan.En}, held {found.En}. {sentence.En}{also?.En}");
    }

    public static LocalizedText Evenness(double? evenness, int? gap, bool isPlanOnly)
    {
        if (evenness is not { } even || gap is not { } days)
        {
            return new("Hvor jevnt møtene ligger, kan ikke avgjøres.", "Kor jamt møta ligg, kan ikkje avgjerast.", "How evenly the meetings lie cannot be told.");
        }

        string comma = Decimal(even, ',');
        LocalizedText plan = isPlanOnly ? new("Etter planen: jevnhet", "Etter planen: jamleik", "By the plan: evenness") : new("Jevnhet", "Jamleik", "Evenness");
        return new LocalizedText(
            $"{plan.Nb} {comma} av 1, lengste opphold {days} {Plural.Of(days, "dag", "dager")}.",
            $"{plan.Nn} {comma} av 1, lengste opphald {days} {Plural.Of(days, "dag", "dagar")}.",
            $"{plan.En} {Decimal(even, '.')} of 1, longest gap {days} {Plural.Of(days, "day", "days")}.");
    }

    public static LocalizedText Predictability(Tally held, int cancelled, int postponed)
    {
        LocalizedText share = held.Share is null
            ? new("ikke kjent", "ikkje kjent", "not known")
            : Of(held, new("møte", "møte", "meeting"), new("møter", "møte", "meetings"));
        return new LocalizedText(
            $"Holdt på planlagt dato: {share.Nb}. Avlyst: {cancelled}. Utsatt: {postponed}.",
            $"Haldne på planlagd dato: {share.Nn}. Avlyste: {cancelled}. Utsette: {postponed}.",
            $"Held on the planned date: {share.En}. Cancelled: {cancelled}. Postponed: {postponed}.");
    }

    public static LocalizedText Continuity(SideContinuity together)
    {
        if (together.Share is not { } share)
        {
            return new("Kontinuiteten kan ikke avgjøres.", "Kontinuiteten kan ikkje avgjerast.", "The continuity cannot be told.");
        }

        int percent = (int)Math.Round(share * 100);
        return new LocalizedText(
            $"Fortsatt med ved slutten: {together.Kept} av {together.Before} ({percent} %).",
            $"Framleis med ved slutten: {together.Kept} av {together.Before} ({percent} %).",
            $"Still there at the end: {together.Kept} of {together.Before} ({percent}%).");
    }

    /// <param name="sides">The sides.</param>
    /// <param name="isListed">Whether any seats are listed.</param>
    /// <param name="isPromised">Whether the mandate promises the sides equally many.</param>
    /// <param name="isEqual">Whether they have equally many.</param>
    public static LocalizedText Parity(ValueList<SideParity> sides, bool isListed, bool isPromised, bool? isEqual)
    {
        if (sides.IsEmpty)
        {
            return new("Plassene er ikke oppgitt.", "Plassane er ikkje oppgitte.", "The seats are not stated.");
        }

        SideParity? users = sides.FirstOrDefault(side => side.Side == Side.Users);
        SideParity? authority = sides.FirstOrDefault(side => side.Side == Side.Authority);
        (LocalizedText one, LocalizedText other) = (SideWords.Of(Side.Users), SideWords.Of(Side.Authority));
        if (!isListed)
        {
            LocalizedText ofUsers = users?.Stated is { } seats ? Count(seats) : NotStated;
            LocalizedText ofAuthority = authority?.Stated is { } places ? Count(places) : NotStated;
            return new LocalizedText(
                $"Plassene er ikke oppført. Etter mandatet: {one.Nb} {ofUsers.Nb}, {other.Nb} {ofAuthority.Nb}.",
                $"Plassane er ikkje førte opp. Etter mandatet: {one.Nn} {ofUsers.Nn}, {other.Nn} {ofAuthority.Nn}.",
                $"The seats are not listed. By the mandate: {one.En} {ofUsers.En}, {other.En} {ofAuthority.En}.");
        }

        LocalizedText? listed = !isPromised ? null : isEqual switch
        {
            true => new(" – like mange", " – like mange", " – equally many"),
            false => new(" – ikke like mange", " – ikkje like mange", " – not equally many"),
            null => new(" – om det er like mange, kan ikke avgjøres", " – om det er like mange, kan ikkje avgjerast", " – whether they are equally many cannot be told"),
        };
        LocalizedText? agreement = sides.Any(side => side.Agrees == false)
            ? new(" Mandat og liste stemmer ikke overens.", " Mandat og liste stemmer ikkje overeins.", " Mandate and list do not agree.")
            : sides.Any(side => side.Stated is not null && side.Agrees is null)
            ? new(
                " Om mandat og liste stemmer overens, kan ikke avgjøres.",
                " Om mandat og liste stemmer overeins, kan ikkje avgjerast.",
                " Whether mandate and list agree cannot be told.")
            : null;
        (LocalizedText ones, LocalizedText others) = (Count(users?.Listed ?? default), Count(authority?.Listed ?? default));
        return new LocalizedText(
            $"Plasser: {one.Nb} {ones.Nb}, {other.Nb} {others.Nb}{listed?.Nb}.{agreement?.Nb}",
            $"Plassar: {one.Nn} {ones.Nn}, {other.Nn} {others.Nn}{listed?.Nn}.{agreement?.Nn}",
            $"Seats: {one.En} {ones.En}, {other.En} {others.En}{listed?.En}.{agreement?.En}");
    }

    public static LocalizedText Deadlines(Tally kept, int all)
    {
        if (all == 0)
        {
            return new("Ingen frister å vurdere.", "Ingen fristar å vurdere.", "No deadlines to judge.");
        }

        LocalizedText share = kept.Share is null ? new("ikke kjent", "ikkje kjent", "not known") : Of(kept, new("frist", "frist", "deadline"), new("frister", "fristar", "deadlines"));
        return new LocalizedText($"Overholdt: {share.Nb}.", $"Haldne: {share.Nn}.", $"Kept: {share.En}.");
    }

    /// <summary>A count in words; any number or none is one that is not known.</summary>
    private static LocalizedText Count(CountRange count) =>
        count is { Minimum: 0, Maximum: null } ? new("ikke kjent", "ikkje kjent", "not known") : CountWords.Of(count);

    private static LocalizedText Promised(CountRange count) =>
        count == CountRange.AtLeast(0) ? new("etter behov", "etter behov", "as needed") : Count(count);

    private static LocalizedText Of(Tally tally, LocalizedText singular, LocalizedText plural)
    {
        int known = tally.Yes + tally.No;
        LocalizedText noun = known == 1 ? singular : plural;
        LocalizedText? unknown = tally.Unknown == 0
            ? null
            : new($", {tally.Unknown} ukjent", $", {tally.Unknown} {Plural.Of(tally.Unknown, "ukjent", "ukjende")}", $", {tally.Unknown} unknown");
        return new LocalizedText(
            $"{tally.Yes} av {known} {noun.Nb}{unknown?.Nb}", $"{tally.Yes} av {known} {noun.Nn}{unknown?.Nn}", $"{tally.Yes} of {known} {noun.En}{unknown?.En}");
    }

    private static LocalizedText Name(CadencePurpose purpose) => purpose switch
    {
        CadencePurpose.Gathering => new("Samlinger", "Samlingar", "Gatherings"),
        CadencePurpose.Seminar => new("Seminarer", "Seminar", "Seminars"),
        CadencePurpose.InputMeeting => new("Innspillsmøter", "Innspelsmøte", "Input meetings"),
        _ => new("Ordinære møter", "Ordinære møte", "Ordinary meetings"),
    };

    private static LocalizedText Verdict(PracticeVerdict verdict) => verdict switch
    {
        PracticeVerdict.Kept => new("Løftet er holdt.", "Lovnaden er halden.", "The promise was kept."),
        PracticeVerdict.More => new("Det er holdt flere enn lovet.", "Det er halde fleire enn lova.", "More were held than promised."),
        PracticeVerdict.NotKept => new("Løftet er ikke holdt.", "Lovnaden er ikkje halden.", "The promise was not kept."),
        PracticeVerdict.CannotBeTold => new(
            "Om løftet er holdt, kan ikke avgjøres.", "Om lovnaden er halden, kan ikkje avgjerast.", "Whether the promise was kept cannot be told."),
        _ => new("Hvor ofte det skal holdes møter, er ikke oppgitt.", "Kor ofte det skal haldast møte, er ikkje oppgitt.", "How often to meet is not stated."),
    };

    private static LocalizedText? PlanVerdict(PracticeVerdict verdict) => verdict switch
    {
        PracticeVerdict.Kept => new(" Planen holder løftet.", " Planen held lovnaden.", " The plan keeps the promise."),
        PracticeVerdict.More => new(" Planen har flere enn lovet.", " Planen har fleire enn lova.", " The plan has more than promised."),
        PracticeVerdict.NotKept => new(" Planen har færre enn lovet.", " Planen har færre enn lova.", " The plan has fewer than promised."),
        _ => null,
    };

    private static string Decimal(double value, char separator)
    {
        int hundredths = (int)Math.Round(value * 100);
        return $"{Number(hundredths / 100)}{separator}{(hundredths % 100).ToString("D2", CultureInfo.InvariantCulture)}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
