using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Demo;

/// <summary>The review of a structure's practice as a page for a terminal: a line for each measure.</summary>
internal sealed class ReviewPage(CollaborationRegister register, PracticeReview review, Words words)
{
    private readonly Names _names = new(register, words.Language);

    public override string ToString()
    {
        var period = ValidityPeriod.Between(PartialDate.FromDate(review.Interval.Start), PartialDate.FromDate(review.Interval.End));
        var table = new TextTable();
        foreach ((string measure, string line) in Lines())
        {
            table.Add(["", measure, line]);
        }

        return $"{_names.Of(review.Structure)}, {period.InWords(words.Language)}\n\n{table}\n";
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

        if (review.Regularity.InWords is { } evenness)
        {
            lines.Add((measure, In(evenness)));
        }

        lines.Add((words.Say("Forutsigbarhet", "Føreseielegheit", "Predictability"), In(review.Predictability.InWords)));
        lines.Add((words.Say("Kontinuitet", "Kontinuitet", "Continuity"), In(review.Continuity.InWords)));
        lines.Add((words.Say("Paritet", "Paritet", "Parity"), In(review.Parity.InWords)));
        lines.Add((words.Say("Frister", "Fristar", "Deadlines"), In(review.Deadlines.InWords)));
        measure = words.Say("Plikter", "Plikter", "Duties");
        foreach (DutyReview duty in review.Duties)
        {
            lines.Add((measure, In(duty.InWords)));
            measure = "";
        }

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

        if (review.Evidence.AssumedToHold is { IsEmpty: false } assumed)
        {
            lines.Add((words.Say("Antatt", "Teke for gjeve", "Assumed"), Assumed(assumed.Count(record => record.Type == RecordType.Seat), assumed.Any(record => record.Type == RecordType.Structure))));
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
        review.Evidence.Unknowns.GroupBy(unknown => unknown.InWords(words.Language)).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key} ({one.Count()})"));

    /// <summary>What is assumed to hold throughout, because no period is stated.</summary>
    private string Assumed(int seats, bool isStructure) => string.Join(
        ", ",
        new[]
        {
            isStructure ? words.Say("struktur eller mandat gjelder hele tiden", "struktur eller mandat gjeld heile tida", "structure or mandate applies throughout") : null,
            seats > 0 ? $"{words.Say("plasser er besatt hele tiden", "plassar er fylte heile tida", "seats are held throughout")} ({seats})" : null,
        }.OfType<string>()) + words.Say(" – periode er ikke oppgitt", " – periode er ikkje oppgitt", " – no period is stated");

    private string In(LocalizedText text) => text.In(words.Language);
}
