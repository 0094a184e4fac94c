using System.Diagnostics;
using System.Text;
using Moteplass.Domain.Words;

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
        string notListed = report.NotListed.IsEmpty ? "" : $" {NotListed(report.NotListed, language)}";
        string notJudged = report.NotJudged.IsEmpty ? "" : $" {NotJudged(report.NotJudged, language)}";
        return $"{problems}{notListed}{notJudged}";
    }

    private static string Counts(ValidationReport report, Language language)
    {
        string[] counts =
        [
            .. new[] { ProblemSeverity.Error, ProblemSeverity.Warning, ProblemSeverity.Info }
                .Where(severity => report.Count(severity) > 0)
                .Select(severity => Count(report.Count(severity), severity, language)),
        ];
        return counts.Length > 0 ? $"{Enumeration.And(counts, language)}." : Words.NoProblems.In(language);
    }

    private static string Count(int count, ProblemSeverity severity, Language language)
    {
        (LocalizedText one, LocalizedText many) = Words.Of(severity);
        return $"{Numerals.Of(count).In(language)} {(count == 1 ? one : many).In(language)}";
    }

    private static string NotListed(ValueList<ProblemCount> counts, Language language) => Words.NotListed.With(
        counts.Sum(more => more.Count),
        new LocalizedText(string.Join(", ", counts.GroupBy(more => more.Code).Select(more => $"{more.Key}: {Numerals.Of(more.Sum(one => one.Count)).In(language)}")))).In(language);

    private static string NotJudged(ValueList<string> codes, Language language) =>
        (codes.Count == 1 ? Words.RuleNotJudged : Words.RulesNotJudged).With(new LocalizedText(Enumeration.And([.. codes], language))).In(language);

    /// <summary>Appends a line. Names in a pointer are the document's own and may hold anything; a problem is one line all the same.</summary>
    private static void AppendLine(StringBuilder text, string line)
    {
        foreach (char c in line)
        {
            text.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? '\uFFFD' : c);
        }

        text.Append('\n');
    }

    private static class Words
    {
        public static readonly Sentence RuleNotJudged = new(
            "Regelen {0} er ikke fullt ut vurdert, fordi det ikke er oppgitt noen dato.",
            "Regelen {0} er ikkje fullt ut vurdert, fordi det ikkje er oppgitt nokon dato.",
            "Rule {0} was not evaluated in full, because no date was given.");

        public static readonly Sentence RulesNotJudged = new(
            "Reglene {0} er ikke fullt ut vurdert, fordi det ikke er oppgitt noen dato.",
            "Reglane {0} er ikkje fullt ut vurderte, fordi det ikkje er oppgitt nokon dato.",
            "Rules {0} were not evaluated in full, because no date was given.");

        public static readonly Sentence NotListed = new(
            "{0} av dem er ikke vist ({1}).",
            "{0} av dei er ikkje viste ({1}).",
            "{0} of them are not shown ({1}).");

        public static readonly LocalizedText NoProblems = new("Ingen problemer.", "Ingen problem.", "No problems.");

        private static readonly (LocalizedText One, LocalizedText Many) Errors = (new("feil", "feil", "error"), new("feil", "feil", "errors"));

        private static readonly (LocalizedText One, LocalizedText Many) Warnings =
            (new("advarsel", "åtvaring", "warning"), new("advarsler", "åtvaringar", "warnings"));

        private static readonly (LocalizedText One, LocalizedText Many) Infos = (new("merknad", "merknad", "note"), new("merknader", "merknader", "notes"));

        public static (LocalizedText One, LocalizedText Many) Of(ProblemSeverity severity) => severity switch
        {
            ProblemSeverity.Error => Errors,
            ProblemSeverity.Warning => Warnings,
            ProblemSeverity.Info => Infos,
            _ => throw new UnreachableException($"{severity} is not a severity."),
        };
    }
}
