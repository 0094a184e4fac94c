using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Demo;

/// <summary>A comparison of alternatives as a page for a terminal.</summary>
internal sealed class ComparePage(CollaborationRegister register, Words words)
{
    private readonly Names _names = new(register, words.Language);

    private string NotKnown => words.Say("ikke kjent", "ikkje kjent", "not known");

    public string Of(AlternativeComparison comparison)
    {
        AlternativeColumn[] columns = [comparison.Today, .. comparison.Alternatives];
        var table = new TextTable();
        Row(table, "", columns, column => column.Proposal?.ToString() ?? words.Say("i dag", "i dag", "today"));
        Row(table, words.Say("strukturer", "strukturar", "structures"), columns, column => Count(InForce(column)));
        Row(table, words.Say("møter", "møte", "meetings"), columns, column => Count(column.Load.Meetings.Promised));
        Row(table, words.Say("oppmøter, organisasjoner", "oppmøte, organisasjonar", "attendances, organisations"), columns, column => Count(column.Load.Attendances.Promised));
        foreach (Id<Actor> organisation in columns.SelectMany(column => column.Load.Organisations).Select(one => one.Organisation).Distinct().Order())
        {
            Row(table, $"  {_names.Of(organisation)}", columns, column => Count(Meetings(column.Load.Organisations.FirstOrDefault(one => one.Organisation == organisation)?.Meetings, column)));
        }

        Row(table, words.Say("møter, eiere", "møte, eigarar", "meetings, owners"), columns, column => Count(column.Load.Hosted.Promised));
        foreach (Id<Actor> owner in columns.SelectMany(column => column.Load.Owners).Select(one => one.Owner).Distinct().Order())
        {
            Row(table, $"  {_names.Of(owner)}", columns, column => Count(Meetings(column.Load.Owners.FirstOrDefault(one => one.Owner == owner)?.Hosted, column)));
        }

        Row(table, words.Say("direkte par på toppledernivå", "direkte par på toppleiarnivå", "direct pairs at the top"), columns, column => Count(column.DirectPairsAtTop));
        Row(table, words.Say("kontaktformen er ulik", "kontaktforma er ulik", "forms differ"), columns, column => YesNo(column.FormsDiffer));
        Row(table, words.Say("forankringen er ulik", "forankringa er ulik", "levels differ"), columns, column => YesNo(column.LevelsDiffer));
        foreach (AccessChangeKind kind in Enum.GetValues<AccessChangeKind>().Where(kind => comparison.Alternatives.Any(column => column.Changes.Any(change => change.Kind == kind))))
        {
            Row(table, kind.InWords(words.Language), columns, column => column.Proposal is null ? "" : Words.Number(column.Changes.Count(change => change.Kind == kind)));
        }

        var lines = new TextTable();
        foreach (AlternativeColumn column in columns)
        {
            Missing(lines, column);
        }

        return lines.IsEmpty ? $"{table}\n" : $"{table}\n\n{words.Say("Det måtte vært oppgitt:", "Det måtte vore oppgitt:", "What would have to be stated:")}\n{lines}\n";
    }

    private static void Row(TextTable table, string head, AlternativeColumn[] columns, Func<AlternativeColumn, string> cell) =>
        table.Add(["", head, .. columns.Select(cell)]);

    /// <summary>What the register would have to state of the structures of a column, and what of the proposal was left out.</summary>
    private void Missing(TextTable lines, AlternativeColumn column)
    {
        string head = column.Proposal?.ToString() ?? words.Say("i dag", "i dag", "today");
        foreach (IGrouping<RecordReference, Unknown> record in column.Load.Evidence.Unknowns.Where(unknown => unknown.Member != "meetingListings").GroupBy(unknown => unknown.Record))
        {
            lines.Add(["", head, $"{new RecordNames(register, words.Language).Of(record.Key)}: {words.And(record.Select(unknown => unknown.InWords(words.Language)))}"]);
            head = "";
        }

        foreach (NotAppliedChange change in column.NotApplied)
        {
            lines.Add(["", head, change.InWords.In(words.Language)]);
            head = "";
        }
    }

    private static CountRange InForce(AlternativeColumn column)
    {
        int sure = column.Structures.Count(structure => structure.IsInForce == true);
        return new CountRange(sure, column.Structures.Count);
    }

    /// <summary>Those who are in no structure of a column have no meetings in it.</summary>
    private static CountRange? Meetings(LoadCounts? counts, AlternativeColumn column) =>
        counts is null ? column.Load.Meetings.Promised is null ? null : CountRange.Exactly(0) : counts.Promised;

    private string Count(CountRange? count) => count is { } known and not { Minimum: 0, Maximum: null } ? known.InWords(words.Language) : NotKnown;

    private string YesNo(bool? answer) => answer switch
    {
        true => words.Say("ja", "ja", "yes"),
        false => words.Say("nei", "nei", "no"),
        null => NotKnown,
    };
}
