using Moteplass.Domain.Words;

namespace Moteplass.Domain.AnnualReports;

/// <summary>The documents that the report rests on.</summary>
internal static class SourcesSection
{
    private static readonly LocalizedText Nothing = new("Det er ikke oppgitt noen kilder.", "Det er ikkje oppgitt nokon kjelder.", "No sources are stated.");

    public static ReportSection Of(ReportCase one)
    {
        SourceDocument[] documents =
        [
            .. new[] { one.Practice.Evidence, one.Answers.Evidence }.SelectMany(evidence => evidence.Sources).Select(source => source.Document).Distinct().Order()
                .Select(one.Index.Find).OfType<SourceDocument>(),
        ];
        return new ReportSection(ReportSectionKind.Sources, [.. documents.Select(Of)], [], documents.Length == 0 ? Nothing : null);
    }

    private static LocalizedText Of(SourceDocument document) => document.Date is { } date
        ? EachLanguage.Of(language => $"{document.Title.In(language)} ({date.InWords(language)})")
        : ReportNames.Of(document.Title);
}
