using System.Globalization;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.AnnualReports;

/// <summary>The words that sections have in common.</summary>
internal static class ReportWords
{
    private static readonly LocalizedText Either = new("eller", "eller", "or");

    public static LocalizedText NotStated => MeasureWords.NotStated;

    public static LocalizedText Title(ReportCase one)
    {
        LocalizedText name = ReportNames.Of(one.Structure.Name);
        string year = Number(one.Year);
        return new LocalizedText($"Årsrapport {year}: {name.Nb}", $"Årsrapport {year}: {name.Nn}", $"Yearly report {year}: {name.En}");
    }

    public static LocalizedText Introduction(ReportCase one)
    {
        LocalizedText kind = one.Structure.Designation is { } own ? ReportNames.Of(own) : EachLanguage.Of(language => one.Structure.Kind.InWords(language));
        LocalizedText day = PartialDate.Words(one.AsOf);
        return new LocalizedText(
            $"Type organ: {kind.Nb}. Rapporten bygger på det som er registrert. Svar er tatt med til og med {day.Nb}.",
            $"Type organ: {kind.Nn}. Rapporten byggjer på det som er registrert. Svar er tekne med til og med {day.Nn}.",
            $"Type of body: {kind.En}. The report rests on what is recorded. Answers are included up to {day.En}.");
    }

    /// <summary>A fact with what it is: "Eier: Direktorat A".</summary>
    public static LocalizedText Fact(LocalizedText what, LocalizedText value) => EachLanguage.Of(language => $"{what.In(language)}: {value.In(language)}");

    /// <summary>What is not known, in one sentence; null where nothing is.</summary>
    public static LocalizedText? NotKnown(params IEnumerable<LocalizedText?> what)
    {
        LocalizedText[] all = [.. what.OfType<LocalizedText>().Distinct()];
        return all.Length == 0
            ? null
            : new LocalizedText(
                $"Dette mangler eller er ikke kjent: {Things(Language.Nb)}.", $"Dette manglar eller er ikkje kjent: {Things(Language.Nn)}.", $"This is missing or not known: {Things(Language.En)}.");

        string Things(Language language) => string.Join("; ", all.Select(one => one.In(language)));
    }

    /// <summary>What is unknown, as it is written within a sentence.</summary>
    public static LocalizedText Of(Unknown unknown) => EachLanguage.Of(unknown.InWords);

    /// <summary>How many of the known ones, and of how many that is not known: "2 av 3, 1 ikke kjent"; null where nothing is known.</summary>
    public static LocalizedText? Share(Tally tally)
    {
        int known = tally.Yes + tally.No;
        return known == 0
            ? null
            : EachLanguage.Of(language => $"{Number(tally.Yes)} {Of(language)} {Number(known)}{(tally.Unknown == 0 ? "" : $", {Unknown(tally.Unknown).In(language)}")}");

        static string Of(Language language) => new LocalizedText("av", "av", "of").In(language);
    }

    /// <summary>How many are not known: "1 ikke kjent".</summary>
    public static LocalizedText Unknown(int count) =>
        new($"{Number(count)} ikke kjent", $"{Number(count)} ikkje {Plural.Of(count, "kjent", "kjende")}", $"{Number(count)} not known");

    public static LocalizedText Date(PartialDate? date) => date is { } stated ? EachLanguage.Of(stated.InWords) : NotStated;

    public static LocalizedText Text(LocalizedText? text) => text is null ? NotStated : ReportNames.Of(text);

    /// <summary>A number by no culture.</summary>
    public static LocalizedText Count(int number) => new(Number(number), Number(number), Number(number));

    /// <summary>"a, b and c".</summary>
    public static LocalizedText And(LocalizedText[] all) => EachLanguage.Of(language => Enumeration.And([.. all.Select(one => one.In(language))], language));

    /// <summary>"a, b or c".</summary>
    public static LocalizedText Or(LocalizedText[] all) => EachLanguage.Of(language => all.Length == 1
        ? all[0].In(language)
        : $"{string.Join(", ", all[..^1].Select(one => one.In(language)))} {Either.In(language)} {all[^1].In(language)}");

    /// <summary>The tables that have rows.</summary>
    public static ValueList<ReportTable> Tables(params ReportTable[] tables) => [.. tables.Where(table => !table.Rows.IsEmpty)];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
