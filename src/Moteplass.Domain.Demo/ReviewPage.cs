using System.Diagnostics;
using Moteplass.Domain.Analysis;
using NodaTime.Text;

namespace Moteplass.Domain.Demo;

/// <summary>The review of a structure's practice as a page for a terminal: a line for each measure.</summary>
internal sealed class ReviewPage(CollaborationRegister register, PracticeReview review, Words words)
{
    private readonly Names _names = new(register, words.Language);

    public override string ToString()
    {
        string from = LocalDatePattern.Iso.Format(review.Interval.Start);
        string to = LocalDatePattern.Iso.Format(review.Interval.End);
        var table = new TextTable();
        foreach ((string measure, string line) in Lines())
        {
            table.Add(["", measure, line]);
        }

        return $"{_names.Of(review.Structure)}, {from} – {to}\n\n{table}\n";
    }

    private List<(string Measure, string Line)> Lines()
    {
        var lines = new List<(string, string)>();
        string measure = words.Say("Regelmessighet", "Regelmessigheit", "Regularity");
        foreach (CadenceReview cadence in review.Regularity.Cadences)
        {
            lines.Add((measure, In(cadence.InWords)));
            measure = "";
        }

        lines.Add((measure, In(review.Regularity.InWords)));
        lines.Add((words.Say("Forutsigbarhet", "Føreseielegheit", "Predictability"), In(review.Predictability.InWords)));
        lines.Add((words.Say("Kontinuitet", "Kontinuitet", "Continuity"), In(review.Continuity.InWords)));
        lines.Add((words.Say("Paritet", "Paritet", "Parity"), In(review.Parity.InWords)));
        lines.Add((words.Say("Frister", "Fristar", "Deadlines"), In(review.Deadlines.InWords)));
        if (!review.Quorums.IsEmpty)
        {
            lines.Add((words.Say("Beslutningsdyktige", "Vedtaksføre", "Quorate"), Quorums()));
        }

        measure = words.Say("Oppmøte", "Oppmøte", "Attendance");
        foreach (OrganisationAttendance one in review.Attendance)
        {
            lines.Add((measure, $"{_names.Of(one.Organisation)}: {Share(one.Meetings.Yes, one.Meetings.No, one.Meetings.Unknown)}"));
            measure = "";
        }

        if (!review.Evidence.Unknowns.IsEmpty)
        {
            lines.Add((words.Say("Ikke kjent", "Ikkje kjent", "Not known"), Unknowns()));
        }

        return lines;
    }

    private string Quorums() => Share(
        review.Quorums.Count(one => one.IsReached == true),
        review.Quorums.Count(one => one.IsReached == false),
        review.Quorums.Count(one => one.IsReached is null));

    private string Share(int yes, int no, int notKnown)
    {
        int known = yes + no;
        if (known == 0)
        {
            return $"{words.Say("ikke kjent", "ikkje kjent", "not known")} ({notKnown} {Meetings(notKnown)})";
        }

        string unknown = notKnown == 0 ? "" : $", {notKnown} {words.Say("ukjent", notKnown == 1 ? "ukjent" : "ukjende", "unknown")}";
        return $"{yes} {words.Say("av", "av", "of")} {known} {Meetings(known)}{unknown}";
    }

    private string Meetings(int count) => words.Say(count == 1 ? "møte" : "møter", "møte", count == 1 ? "meeting" : "meetings");

    private string Unknowns() => string.Join(
        ", ",
        review.Evidence.Unknowns.GroupBy(unknown => unknown.Member).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{Unknown(one.Key)} ({one.Count()})"));

    private string Unknown(string member) => member switch
    {
        "cadences" => words.Say("fastsatt antall møter", "fastsett tal på møte", "the number of meetings required"),
        "held" => words.Say("om og når møtene ble holdt", "om og når møta vart haldne", "whether and when meetings were held"),
        "meetingListings" => words.Say("fullstendig møteoversikt", "fullstendig møteoversikt", "a complete list of meetings"),
        "period" => words.Say("når plassene var besatt", "når plassane var fylte", "when seats were held"),
        _ => throw new UnreachableException(),
    };

    private string In(LocalizedText text) => text.In(words.Language);
}
