using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Moteplass.Domain.Generator;

/// <summary>The file of terms: tab-separated, with a heading and one term a line.</summary>
/// <param name="Terms">The terms by their keys. Of several words for one thing, the first.</param>
/// <param name="Problems">The lines that cannot be used.</param>
internal sealed record TermFile(EquatableList<Term> Terms, EquatableList<ProblemModel> Problems)
{
    public const string Name = "terms.tsv";

    /// <summary>What begins the key of another word for a term, which has no English and may lead to the same term as others.</summary>
    private const string See = "see ";

    private const string Between = "; ";

    private static readonly string[] Columns = ["key", "bokmål", "nynorsk", "English", "section"];

    public static TermFile Read(AdditionalText file, CancellationToken cancellationToken)
    {
        var terms = new Dictionary<string, Term>();
        var problems = new List<ProblemModel>();
        SourceText text = file.GetText(cancellationToken) ?? SourceText.From("");
        foreach (TextLine line in text.Lines.Skip(1).Where(line => !line.Span.IsEmpty))
        {
            string[] cells = line.ToString().Split('\t');
            if (Fault(cells, terms) is { } fault)
            {
                problems.Add(new(Generator.Problems.BadTerm, file.Path, line.Span, text.Lines.GetLinePositionSpan(line.Span), new([fault])));
            }
            else if (!cells[0].StartsWith(See, StringComparison.Ordinal))
            {
                terms.Add(cells[0], new Term(cells[0], First(cells[1]), First(cells[2]), First(cells[3])));
            }
        }

        return new(new(terms.Values), new(problems));
    }

    private static string? Fault(string[] cells, Dictionary<string, Term> terms)
    {
        if (cells.Length != Columns.Length)
        {
            return $"'{cells[0]}' has {cells.Length} columns, not {Columns.Length}: {string.Join(", ", Columns)}";
        }

        int stated = cells[0].StartsWith(See, StringComparison.Ordinal) ? 3 : 4;
        int blank = Array.FindIndex(cells, 0, stated, cell => cell.Trim().Length == 0);
        return blank >= 0 ? $"'{cells[0]}' has no {Columns[blank]}"
            : terms.ContainsKey(cells[0]) ? $"'{cells[0]}' is there twice"
            : null;
    }

    private static string First(string words) => words.Split([Between], StringSplitOptions.None)[0];
}
