namespace Moteplass.Domain.Tests.Documentation;

/// <summary>A line of the file of terms. Several words for one thing stand in one cell, the usual one first.</summary>
internal sealed record TermLine(string Key, string Nb, string Nn, string En, string Section)
{
    private const string See = "see ";

    /// <summary>The lines in their order.</summary>
    public static IReadOnlyList<TermLine> All { get; } =
    [
        .. from line in TestFiles.Text("terms.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
           let cells = line.Split('\t')
           select new TermLine(cells[0], cells[1], cells[2], cells[3], cells[4]),
    ];

    /// <summary>Whether it is another word for something, and leads to its term.</summary>
    public bool IsAlias => Key.StartsWith(See, StringComparison.Ordinal);

    /// <summary>What it is the term of: a type, a member, a value of an enum.</summary>
    public string Name => (IsAlias ? Key[See.Length..] : Key).Split(':')[0];

    /// <summary>The words as they are shown on a page or in brackets.</summary>
    public static string Shown(string words) => words.Replace("; ", ", ", StringComparison.Ordinal);

    /// <summary>The term in a language: the first word.</summary>
    public string In(Language language) => language.Choose(Nb, Nn, En).Split("; ")[0];
}
