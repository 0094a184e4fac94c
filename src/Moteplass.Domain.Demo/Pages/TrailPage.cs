using System.Text;
using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Demo;

/// <summary>What came of records and what they rest on, as a page for a terminal.</summary>
internal sealed class TrailPage(CollaborationRegister register, Trail trail, Words words)
{
    private readonly RecordNames _names = new(register, words.Language);

    public string Of(IEnumerable<RecordReference> records)
    {
        var page = new StringBuilder();
        foreach (RecordReference record in records)
        {
            page.Append(Name(record)).Append('\n');
            Append(page, "→", trail.ResultsOf(record));
            Append(page, "←", trail.BasisOf(record));
        }

        Append(page, words.Say("Åpne forslag", "Opne forslag", "Open proposals"), trail.OpenProposals.Select(RecordReference.To), "\n");
        Append(page, words.Say("Innspill uten registrert svar", "Innspel utan registrert svar", "Contributions without a recorded answer"), trail.UnansweredContributions.Select(RecordReference.To), "\n");
        Append(page, words.Say("Uten registrert grunnlag", "Utan registrert grunnlag", "Without a recorded basis"), trail.Groundless, "\n");
        return page.ToString();
    }

    /// <summary>What a record is and what it is called.</summary>
    public string Name(RecordReference record) => $"{Words.Capital(record.Type.InWords(words.Language))}: {_names.Of(record)}";

    private void Append(StringBuilder page, string sign, IEnumerable<RecordReference> records)
    {
        foreach (RecordReference record in records)
        {
            page.Append("  ").Append(sign).Append(' ').Append(Name(record)).Append('\n');
        }
    }

    private void Append(StringBuilder page, string heading, IEnumerable<RecordReference> records, string before)
    {
        if (records.Any())
        {
            page.Append(before).Append(heading).Append('\n');
            Append(page, "•", records);
        }
    }
}
