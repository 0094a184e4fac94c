using System.Globalization;
using System.Text;

namespace Moteplass.Domain.Validation;

/// <summary>The words of a report for a terminal.</summary>
internal static class ReportText
{
    public static string Of(ValidationReport report, Language language)
    {
        var text = new StringBuilder();
        foreach (Problem problem in report.Problems)
        {
            AppendLine(text, problem.In(language));
        }

        return text.Append(Summary(report, language)).ToString();
    }

    public static string Summary(ValidationReport report, Language language)
    {
        string problems = Counts(report, language);
        return report.NotJudged.IsEmpty ? problems : $"{problems} {NotJudged(report.NotJudged, language)}";
    }

    private static string Counts(ValidationReport report, Language language)
    {
        string[] counts =
        [
            .. new[] { ProblemSeverity.Error, ProblemSeverity.Warning, ProblemSeverity.Info }
                .Where(severity => report.Count(severity) > 0)
                .Select(severity => Count(report.Count(severity), severity, language)),
        ];
        return counts.Length > 0 ? $"{And(counts, language)}." : Say(language, "Ingen problemer.", "Ingen problem.", "No problems.");
    }

    private static string Count(int count, ProblemSeverity severity, Language language)
    {
        string word = severity switch
        {
            ProblemSeverity.Error => count == 1 ? Say(language, "feil", "feil", "error") : Say(language, "feil", "feil", "errors"),
            ProblemSeverity.Warning => count == 1 ? Say(language, "advarsel", "åtvaring", "warning") : Say(language, "advarsler", "åtvaringar", "warnings"),
            _ => count == 1 ? Say(language, "merknad", "merknad", "info") : Say(language, "merknader", "merknader", "infos"),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{count} {word}");
    }

    private static string NotJudged(ValueList<string> codes, Language language)
    {
        string list = And([.. codes], language);
        return codes.Count == 1
            ? Say(
                language,
                $"Regelen {list} er ikke fullt ut vurdert, fordi ingen dag er oppgitt.",
                $"Regelen {list} er ikkje fullt ut vurdert, fordi ingen dag er oppgitt.",
                $"Rule {list} was not judged in full, because no day was given.")
            : Say(
                language,
                $"Reglene {list} er ikke fullt ut vurdert, fordi ingen dag er oppgitt.",
                $"Reglane {list} er ikkje fullt ut vurderte, fordi ingen dag er oppgitt.",
                $"Rules {list} were not judged in full, because no day was given.");
    }

    private static string And(string[] items, Language language) => items.Length < 2
        ? string.Concat(items)
        : $"{string.Join(", ", items[..^1])} {Say(language, "og", "og", "and")} {items[^1]}";

    private static string Say(Language language, string nb, string nn, string en) => language switch
    {
        Language.En => en,
        Language.Nn => nn,
        _ => nb,
    };

    /// <summary>Appends a line. Names in a pointer are the document's own and may hold anything; a problem is one line all the same.</summary>
    private static void AppendLine(StringBuilder text, string line)
    {
        foreach (char c in line)
        {
            text.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? '\uFFFD' : c);
        }

        text.Append('\n');
    }
}
