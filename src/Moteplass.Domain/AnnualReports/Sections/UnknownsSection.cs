using Moteplass.Domain.Analysis;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.AnnualReports;

/// <summary>What the register would have had to tell, and what the report takes for granted.</summary>
internal static class UnknownsSection
{
    private static readonly LocalizedText Nothing = new(
        "Registeret svarer på alt som rapporten spør om.", "Registeret svarar på alt som rapporten spør om.", "The register answers everything that this report asks.");

    public static ReportSection Of(ReportCase one)
    {
        Evidence[] all = [one.Practice.Evidence, one.Answers.Evidence];
        (LocalizedText Words, int Count)[] unknowns =
        [
            .. all.SelectMany(evidence => evidence.Unknowns).Select(unknown => (unknown.Record, Words: ReportWords.Of(unknown))).Distinct()
                .GroupBy(unknown => unknown.Words).Select(same => (same.Key, same.Count())).OrderBy(same => same.Key.Nb, StringComparer.Ordinal),
        ];
        LocalizedText[] assumed = [.. Assumed(all)];
        return new ReportSection(
            ReportSectionKind.Unknowns,
            [
                .. unknowns.Select(unknown => EachLanguage.Of(language => $"{unknown.Words.In(language)}{(unknown.Count == 1 ? "" : $" ({ReportWords.Count(unknown.Count).In(language)})")}").AtStart()),
                .. assumed,
                .. unknowns.Length == 0 && assumed.Length == 0 ? [Nothing] : Array.Empty<LocalizedText>(),
            ],
            [],
            null);
    }

    private static IEnumerable<LocalizedText> Assumed(Evidence[] all)
    {
        RecordReference[] records = [.. all.SelectMany(evidence => evidence.AssumedToHold).Distinct()];
        int seats = records.Count(record => record.Type == RecordType.Seat);
        if (seats > 0)
        {
            yield return new LocalizedText(
                $"{seats} {Plural.Of(seats, "plass", "plasser")} er uten oppgitt periode, og er regnet som besatt hele året.",
                $"{seats} {Plural.Of(seats, "plass", "plassar")} er utan oppgitt periode, og er rekna som {Plural.Of(seats, "fylt", "fylte")} heile året.",
                $"{seats} {Plural.Of(seats, "seat states", "seats state")} no period, and {Plural.Of(seats, "is", "are")} taken to be held throughout the year.");
        }

        if (records.Any(record => record.Type == RecordType.Structure))
        {
            yield return new LocalizedText(
                "Organet eller mandatet er uten oppgitt periode, og er regnet som gjeldende hele året.",
                "Organet eller mandatet er utan oppgitt periode, og er rekna som gjeldande heile året.",
                "The body or its mandate states no period, and is taken to be in force throughout the year.");
        }

        string[] hedges = [.. all.SelectMany(evidence => evidence.Hedges).Distinct().Order(StringComparer.Ordinal)];
        if (hedges.Length > 0)
        {
            yield return ReportWords.Fact(
                new("Kildene tar forbehold", "Kjeldene tek atterhald", "The sources make reservations"),
                EachLanguage.Of(language => string.Join(", ", hedges.Select(hedge => language == Language.En ? $"'{hedge}'" : $"«{hedge}»"))));
        }

        if (all.Any(evidence => evidence.HasInferredSource))
        {
            yield return new("Noe er utledet av kildene og ikke oppgitt i dem.", "Noko er utleidd av kjeldene og ikkje oppgitt i dei.", "Some of it is inferred from the sources, and not stated in them.");
        }
    }
}
