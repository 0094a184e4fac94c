using System.Globalization;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.Analysis;

/// <summary>What was answered, in words.</summary>
internal static class AnswerWords
{
    private const double Half = 0.5;

    public static LocalizedText OfAgenda(Tally fromUsers, int notStated, int unknownSide)
    {
        if (fromUsers is { Yes: 0, No: 0, Unknown: 0 })
        {
            return new("Det er ikke registrert noen saker.", "Det er ikkje registrert nokon saker.", "No items are recorded.");
        }

        int known = fromUsers.Yes + fromUsers.No;
        LocalizedText share = known == 0 ? MeasureWords.Unknown : new($"{fromUsers.Yes} av {known}", $"{fromUsers.Yes} av {known}", $"{fromUsers.Yes} of {known}");
        LocalizedText? without = notStated == 0 ? null : new($", {notStated} ikke oppgitt", $", {notStated} ikkje {Plural.Of(notStated, "oppgitt", "oppgitte")}", $", {notStated} not stated");
        LocalizedText? elsewhere = unknownSide == 0 ? null : new($", {unknownSide} fra ukjent side", $", {unknownSide} frå ukjend side", $", {unknownSide} from an unknown side");
        return new LocalizedText(
            $"Saker fra brukersiden: {share.Nb}{without?.Nb}{elsewhere?.Nb}.",
            $"Saker frå brukarsida: {share.Nn}{without?.Nn}{elsewhere?.Nn}.",
            $"Items raised by the user side: {share.En}{without?.En}{elsewhere?.En}.");
    }

    public static LocalizedText OfContributions(AnswerCount count) => count is { Given: 0, MayBeGiven: 0 }
        ? new("Det er ikke registrert noen innspill.", "Det er ikkje registrert nokon innspel.", "No contributions are recorded.")
        : Line(new("Innspill besvart", "Innspel det er svara på", "Contributions answered"), count, null);

    public static LocalizedText OfProposals(AnswerCount count, double? median, int exact) => count is { Given: 0, MayBeGiven: 0 }
        ? new("Det er ikke registrert noen forslag.", "Det er ikkje registrert nokon forslag.", "No proposals are recorded.")
        : Line(new("Forslag besvart", "Forslag det er svara på", "Proposals answered"), count, Median(count, median, exact));

    private static LocalizedText Line(LocalizedText what, AnswerCount count, LocalizedText? time)
    {
        Tally answered = count.Answered;
        int known = answered.Yes + answered.No;
        LocalizedText share = known == 0 ? MeasureWords.Unknown : new($"{answered.Yes} av {known}", $"{answered.Yes} av {known}", $"{answered.Yes} of {known}");
        int unknown = known == 0 ? 0 : answered.Unknown;
        LocalizedText? untold = unknown == 0 ? null : new($", {unknown} ikke kjent", $", {unknown} ikkje {Plural.Of(unknown, "kjent", "kjende")}", $", {unknown} not known");
        int more = count.MayBeGiven;
        LocalizedText? undated = more == 0 ? null : new($" ({more} til kan være fra perioden)", $" ({more} til kan vere frå perioden)", $" ({more} more may be from the period)");
        return EachLanguage.Of(language => $"{what.In(language)}: {share.In(language)}{untold?.In(language)}{undated?.In(language)}{time?.In(language)}.");
    }

    private static LocalizedText? Median(AnswerCount count, double? median, int exact) =>
        count.Answered.Yes == 0 ? null
        : median is not { } days ? new("; antall dager er ikke kjent helt nøyaktig", "; talet på dagar er ikkje kjent heilt nøyaktig", "; the exact number of days is not known")
        : new LocalizedText(
            $"; median {Number(days, ',')} {Plural.Of(days == 1 ? 1 : 0, "dag", "dager")} ({exact} {Plural.Of(exact, "kjent", "kjente")})",
            $"; median {Number(days, ',')} {Plural.Of(days == 1 ? 1 : 0, "dag", "dagar")} ({exact} {Plural.Of(exact, "kjend", "kjende")})",
            $"; median {Number(days, '.')} {Plural.Of(days == 1 ? 1 : 0, "day", "days")} ({exact} known)");

    /// <summary>Whole and half days.</summary>
    private static string Number(double days, char separator) =>
        $"{Math.Floor(days).ToString(CultureInfo.InvariantCulture)}{(days - Math.Floor(days) == Half ? $"{separator}5" : "")}";
}
