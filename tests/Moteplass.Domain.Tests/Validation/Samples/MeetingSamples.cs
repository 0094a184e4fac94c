using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>MTG001 to MTG004, MTG008 to MTG010.</summary>
internal static class MeetingSamples
{
    public static IEnumerable<RuleSample> All { get; } =
    [
        Breaks("MTG001", "held, and no date", Meeting(""" "status":"held" """), ProblemSeverity.Info, "/meetings/0", "Møtet ble holdt, men datoen er ikke oppgitt.", "Møtet vart halde, men datoen er ikkje oppgitt.", "The meeting was held, but the date is not stated."),
        Breaks("MTG001", "held in a month", Meeting(""" "held":{"date":"2016-05"} """), ProblemSeverity.Info, "/meetings/0", "Møtet ble holdt i 2016-05, men dagen er ikke oppgitt.", "Møtet vart halde i 2016-05, men dagen er ikkje oppgitt.", "The meeting was held in 2016-05, but the day is not stated."),
        Breaks("MTG001", "planned and held", Meeting(""" "status":"planned","held":{"date":"2016-05-13"} """), ProblemSeverity.Error, "/meetings/0/status", "Møtet er holdt, men statusen sier at det er planlagt.", "Møtet er halde, men statusen seier at det er planlagt.", "The meeting was held, but its status says that it is planned."),
        Breaks("MTG001", "cancelled and held", Meeting(""" "status":"cancelled","held":{"date":"2016-05-13"} """), ProblemSeverity.Error, "/meetings/0/status", "Møtet er holdt, men statusen sier at det er avlyst.", "Møtet er halde, men statusen seier at det er avlyst.", "The meeting was held, but its status says that it is cancelled."),
        Breaks("MTG001", "postponed and held", Meeting(""" "status":"postponed","held":{"date":"2016-05-13"} """), ProblemSeverity.Error, "/meetings/0/status", "Møtet er holdt, men statusen sier at det er utsatt.", "Møtet er halde, men statusen seier at det er utsett.", "The meeting was held, but its status says that it is postponed."),
        Keeps("MTG001", "a day", Meeting(""" "status":"held","held":{"date":"2016-05-13"} """)),
        Keeps("MTG001", "a meeting that is planned", Meeting(""" "status":"planned","planned":{"date":"2016-05"} """)),
        Breaks("MTG002", "a Saturday", Meeting(""" "held":{"date":"2016-05-14"} """), ProblemSeverity.Warning, "/meetings/0/held/date", "2016-05-14 er ikke en arbeidsdag.", "2016-05-14 er ikkje ein arbeidsdag.", "2016-05-14 is not a working day."),
        Breaks("MTG002", "a Saturday where the mandate says Thursdays", Saturday("2016-05-14", "thursday"), ProblemSeverity.Warning, "/meetings/0/held/date", "2016-05-14 er ikke en arbeidsdag.", "2016-05-14 er ikkje ein arbeidsdag.", "2016-05-14 is not a working day."),
        Breaks("MTG002", "Ascension Day where the mandate says Thursdays", Saturday("2016-05-05", "thursday"), ProblemSeverity.Warning, "/meetings/0/held/date", "2016-05-05 er ikke en arbeidsdag.", "2016-05-05 er ikkje ein arbeidsdag.", "2016-05-05 is not a working day."),
        Keeps("MTG002", "a Saturday where the mandate says Saturdays", Saturday("2016-05-14", "saturday")),
        Breaks("MTG002", "planned for the national day", Meeting(""" "kind":"constituting","planned":{"date":"2016-05-17"} """), ProblemSeverity.Warning, "/meetings/0/planned/date", "2016-05-17 er ikke en arbeidsdag.", "2016-05-17 er ikkje ein arbeidsdag.", "2016-05-17 is not a working day."),
        Keeps("MTG002", "a Friday", Meeting(""" "held":{"date":"2016-05-13"} """)),
        Keeps("MTG002", "an input meeting on a Saturday", Meeting(""" "kind":"input-meeting","held":{"date":"2016-05-14"} """)),
        Keeps("MTG002", "about a Saturday, and a month", Meeting(""" "planned":{"date":"2016-05-14~"},"held":{"date":"2016-05"} """)),
        Breaks(
            "MTG003",
            "notice the day after the deadline",
            Deadline(""" "noticeSent":"2016-05-07" """),
            ProblemSeverity.Warning,
            "/meetings/0",
            "Innkallingen kom 2016-05-07; fristen var 2016-05-06 (1 uke).",
            "Innkallinga kom 2016-05-07; fristen var 2016-05-06 (1 veke).",
            "The notice came on 2016-05-07; the deadline was 2016-05-06 (1 week)."),
        Breaks(
            "MTG003",
            "minutes a month after",
            Deadline(""" "minutes":{"drafted":"2016-06-15"} """),
            ProblemSeverity.Warning,
            "/meetings/0",
            "Referatet kom 2016-06-15; fristen var 2016-05-27 (2 uker).",
            "Referatet kom 2016-06-15; fristen var 2016-05-27 (2 veker).",
            "The minutes came on 2016-06-15; the deadline was 2016-05-27 (2 weeks)."),
        Late("the agenda too late", """ "agenda":"P5D" """, """ "agendaSent":"2016-05-09" """, "Sakslisten kom 2016-05-09; fristen var 2016-05-08 (5 dager).", "Sakslista kom 2016-05-09; fristen var 2016-05-08 (5 dagar).", "The agenda came on 2016-05-09; the deadline was 2016-05-08 (5 days)."),
        Late("the papers too late", """ "papers":"P1W" """, """ "papersSent":"2016-05-09" """, "Sakspapirene kom 2016-05-09; fristen var 2016-05-06 (1 uke).", "Sakspapira kom 2016-05-09; fristen var 2016-05-06 (1 veke).", "The papers came on 2016-05-09; the deadline was 2016-05-06 (1 week)."),
        Late("the minutes approved too late", """ "minutesApproval":"P3W" """, """ "minutes":{"approved":"2016-06-06"} """, "Godkjenningen av referatet kom 2016-06-06; fristen var 2016-06-03 (3 uker).", "Godkjenninga av referatet kom 2016-06-06; fristen var 2016-06-03 (3 veker).", "The approval of the minutes came on 2016-06-06; the deadline was 2016-06-03 (3 weeks)."),
        Late("notice of an extraordinary meeting after the deadline of its own", """ "notice":"P3W" }, "extraordinary":{"notice":"P2D" """, """ "kind":"extraordinary","noticeSent":"2016-05-12" """, "Innkallingen kom 2016-05-12; fristen var 2016-05-11 (2 dager).", "Innkallinga kom 2016-05-12; fristen var 2016-05-11 (2 dagar).", "The notice came on 2016-05-12; the deadline was 2016-05-11 (2 days)."),
        Late("the minutes of an extraordinary meeting", """ "minutes":"P1W" """, """ "kind":"extraordinary","minutes":{"drafted":"2016-06-15"} """, "Referatet kom 2016-06-15; fristen var 2016-05-20 (1 uke).", "Referatet kom 2016-06-15; fristen var 2016-05-20 (1 veke).", "The minutes came on 2016-06-15; the deadline was 2016-05-20 (1 week)."),
        Keeps("MTG003", "an extraordinary meeting", Deadline(""" "kind":"extraordinary","noticeSent":"2016-05-11","agendaSent":"2016-05-11","papersSent":"2016-05-12" """, """ "notice":"P1W","agenda":"P1W","agendaItems":"P2W","papers":"P1W" """)),
        Keeps("MTG003", "on the last day", Deadline(""" "noticeSent":"2016-05-06","minutes":{"drafted":"2016-05-27"} """)),
        Keeps("MTG003", "a month in which the deadline lies", Deadline(""" "noticeSent":"2016-05" """)),
        Keeps("MTG003", "papers in advance", Deadline(""" "papersSent":"2016-05-12" """)),
        Breaks("MTG004", "minutes of a cancelled meeting", Meeting(""" "status":"cancelled","minutes":{} """), ProblemSeverity.Error, "/meetings/0/minutes", "Møtet er avlyst, men har et referat.", "Møtet er avlyst, men har eit referat.", "The meeting is cancelled, but has minutes."),
        Keeps("MTG010", "written on the day of the meeting, and in its month", Meeting(""" "held":{"date":"2016-05-13"},"minutes":{"drafted":"2016-05"}},{"id":"n","held":{"date":"2016-05-13"},"minutes":{"drafted":"2016-05-13"} """)),
        Keeps("MTG010", "written about a day", Meeting(""" "held":{"date":"2016-05-13"},"minutes":{"drafted":"2016-05-10~"}},{"id":"n","held":{"date":"2016-05-13~"},"minutes":{"drafted":"2016-05-10"} """)),
        Keeps("MTG010", "approved on the same day, and in the same month", Meeting(""" "status":"held","minutes":{"drafted":"2016-05-13","approved":"2016-05"}},{"id":"n","held":{},"minutes":{"drafted":"2016-05-13","approved":"2016-05-13"} """)),
        Keeps("MTG010", "approved about a year", Meeting(""" "minutes":{"drafted":"2016","approved":"2013~"} """)),
        Keeps("MTG004", "minutes of a meeting whose status is not known", Meeting(""" "minutes":{} """)),
        Breaks("MTG008", "somebody was at a cancelled meeting", Meeting(""" "status":"cancelled","attendance":[{"presence":"remote"}] """), ProblemSeverity.Error, "/meetings/0/attendance", "Møtet er avlyst, men noen var til stede.", "Møtet er avlyst, men nokon var til stades.", "The meeting is cancelled, but somebody was there."),
        Breaks("MTG008", "a meeting that was held and leads to another", Meeting(""" "status":"held","postponedTo":"n"},{"id":"n" """), ProblemSeverity.Error, "/meetings/0/postponedTo", "Møtet er avholdt og ikke utsatt.", "Møtet er halde og ikkje utsett.", "The meeting is held, not postponed."),
        Breaks("MTG009", "planned to end before it begins", Meeting(""" "planned":{"date":"2016-05-13","until":"2016-05-12"} """), ProblemSeverity.Error, "/meetings/0/planned/until", "Den siste dagen, 2016-05-12, er før den første, 2016-05-13.", "Den siste dagen, 2016-05-12, er før den første, 2016-05-13.", "The last day, 2016-05-12, is before the first, 2016-05-13."),
        Breaks("MTG009", "held until before it began", Meeting(""" "held":{"date":"2016-05-13","until":"2016-04"} """), ProblemSeverity.Error, "/meetings/0/held/until", "Den siste dagen, 2016-04, er før den første, 2016-05-13.", "Den siste dagen, 2016-04, er før den første, 2016-05-13.", "The last day, 2016-04, is before the first, 2016-05-13."),
        Keeps("MTG009", "several days, and one", Meeting(""" "planned":{"date":"2016-05-13","until":"2016-05-14"},"held":{"date":"2016-05-13","until":"2016-05-13"} """)),
        Keeps("MTG009", "a month that may come after, and days that are approximate", Meeting(""" "planned":{"date":"2016-05-13","until":"2016-05"},"held":{"date":"2016-05-13","until":"2016-05-10~"} """)),
        Breaks("MTG008", "held on a day, whatever its status, and postponed", Meeting(""" "held":{"date":"2016-05-13"},"postponedTo":"n"},{"id":"n" """), ProblemSeverity.Error, "/meetings/0/postponedTo", "Møtet er avholdt og ikke utsatt.", "Møtet er halde og ikkje utsett.", "The meeting is held, not postponed."),
        Breaks("MTG008", "postponed to nobody knows when", Meeting(""" "status":"postponed" """), ProblemSeverity.Info, "/meetings/0", "Møtet er utsatt, men det nye møtet er ikke oppgitt.", "Møtet er utsett, men det nye møtet er ikkje oppgitt.", "The meeting is postponed, but the new meeting is not stated."),
        Breaks(
            "MTG008",
            "postponed to an earlier day",
            Meeting(""" "status":"postponed","planned":{"date":"2016-05-13"},"postponedTo":"n"},{"id":"n","planned":{"date":"2016-06-13"},"held":{"date":"2016-02-01"} """),
            ProblemSeverity.Error,
            "/meetings/0/postponedTo",
            "Møtet er utsatt til «n», som er tidligere (2016-02-01) enn det utsatte møtet (2016-05-13).",
            "Møtet er utsett til «n», som er tidlegare (2016-02-01) enn det utsette møtet (2016-05-13).",
            "The meeting is postponed to 'n', which is earlier (2016-02-01) than the meeting postponed (2016-05-13)."),
        Breaks(
            "MTG008",
            "postponed to a meeting of others",
            Meeting(""" "structures":["s"],"status":"postponed","postponedTo":"n"},{"id":"n","structures":["t"] """),
            ProblemSeverity.Warning,
            "/meetings/0/postponedTo",
            "Møtet er utsatt til «n», som er et møte i en annen struktur.",
            "Møtet er utsett til «n», som er eit møte i ein annan struktur.",
            "The meeting is postponed to 'n', which is a meeting of another structure."),
        Keeps("MTG008", "postponed to a joint meeting, later, in a month that may be the same, and to a meeting without a date", Meeting(""" "structures":["s"],"status":"postponed","planned":{"date":"2016-05-13"},"postponedTo":"n"},{"id":"n","structures":["t","s"],"planned":{"date":"2016-05"}},{"id":"o","status":"postponed","planned":{"date":"2016-05-13"},"postponedTo":"p"},{"id":"p" """)),
        Breaks(
            "MTG010",
            "minutes written before the meeting",
            Meeting(""" "held":{"date":"2016-05-13"},"minutes":{"drafted":"2016-05-12"} """),
            ProblemSeverity.Error,
            "/meetings/0/minutes/drafted",
            "Referatet ble skrevet (2016-05-12) før møtet ble holdt (2016-05-13).",
            "Referatet vart skrive (2016-05-12) før møtet vart halde (2016-05-13).",
            "The minutes were written (2016-05-12) before the meeting was held (2016-05-13)."),
        Breaks(
            "MTG010",
            "minutes approved before they were written",
            Meeting(""" "status":"held","minutes":{"drafted":"2016-05-13","approved":"2016-05-12"} """),
            ProblemSeverity.Error,
            "/meetings/0/minutes/approved",
            "Referatet ble godkjent (2016-05-12) før referatet ble skrevet (2016-05-13).",
            "Referatet vart godkjent (2016-05-12) før referatet vart skrive (2016-05-13).",
            "The minutes were approved (2016-05-12) before the minutes were written (2016-05-13)."),
        Breaks(
            "MTG010",
            "minutes approved before the meeting",
            Meeting(""" "held":{"date":"2024-05-02"},"minutes":{"approved":"2024-01-02"} """),
            ProblemSeverity.Error,
            "/meetings/0/minutes/approved",
            "Referatet ble godkjent (2024-01-02) før møtet ble holdt (2024-05-02).",
            "Referatet vart godkjent (2024-01-02) før møtet vart halde (2024-05-02).",
            "The minutes were approved (2024-01-02) before the meeting was held (2024-05-02)."),
        Breaks(
            "MTG010",
            "minutes published before they were written",
            Meeting(""" "held":{"date":"2024-05-02"},"minutes":{"drafted":"2024-05-10","published":"2024-05-03"} """),
            ProblemSeverity.Error,
            "/meetings/0/minutes/published",
            "Referatet ble offentliggjort (2024-05-03) før referatet ble skrevet (2024-05-10).",
            "Referatet vart offentleggjort (2024-05-03) før referatet vart skrive (2024-05-10).",
            "The minutes were published (2024-05-03) before the minutes were written (2024-05-10)."),
        Sent("noticeSent", "Innkallingen ble sendt", "Innkallinga vart send", "The notice was sent"),
        Sent("agendaSent", "Sakslisten ble sendt", "Sakslista vart send", "The agenda was sent"),
        Sent("papersSent", "Sakspapirene ble sendt", "Sakspapira vart sende", "The papers were sent"),
        Breaks(
            "MTG010",
            "announced after the day for which it was planned",
            Meeting(""" "planned":{"date":"2024-05-02","announcedOn":"2024-06"} """),
            ProblemSeverity.Warning,
            "/meetings/0/planned/announcedOn",
            "Møtet ble kunngjort (2024-06) etter møtet (2024-05-02).",
            "Møtet vart kunngjort (2024-06) etter møtet (2024-05-02).",
            "The meeting was announced (2024-06) after the meeting (2024-05-02)."),
        Breaks(
            "MTG010",
            "held in the future",
            Meeting(""" "status":"held","held":{"date":"2030-05-02"} """),
            ProblemSeverity.Warning,
            "/meetings/0/held/date",
            "Møtet ble holdt (2030-05-02) etter dagen som registeret er vurdert for (2026-11-30).",
            "Møtet vart halde (2030-05-02) etter dagen som registeret er vurdert for (2026-11-30).",
            "The meeting was held (2030-05-02) after the date on which the register is evaluated (2026-11-30).",
            "2026-11-30"),
        Keeps("MTG010", "held that day, planned for later, and no day to judge by", Meeting(""" "held":{"date":"2026-11-30"}},{"id":"n","planned":{"date":"2030-05-02"} """), "2026-11-30"),
        Keeps("MTG010", "papers sent during a meeting of two days, and after the day for which it was planned at first", Meeting(""" "held":{"date":"2016-05-13","until":"2016-05-14"},"papersSent":"2016-05-14"},{"id":"n","planned":{"date":"2016-05-13"},"held":{"date":"2016-06-13"},"noticeSent":"2016-06-01" """)),
        Keeps("MTG008", "a postponed meeting that leads to another, and those who were excused", Meeting(""" "status":"postponed","postponedTo":"n","attendance":[{"presence":"excused"}]},{"id":"n" """)),
    ];

    private static RuleSample Late(string says, string deadlines, string members, string nb, string nn, string en) =>
        Breaks("MTG003", says, Deadline(members, deadlines), ProblemSeverity.Warning, "/meetings/0", nb, nn, en);

    private static RuleSample Sent(string member, string nb, string nn, string en) => Breaks(
        "MTG010",
        $"{member} after the meeting",
        Meeting($$""" "held":{"date":"2024-05-02"},"{{member}}":"2024-06-02" """),
        ProblemSeverity.Warning,
        $"/meetings/0/{member}",
        $"{nb} (2024-06-02) etter møtet (2024-05-02).",
        $"{nn} (2024-06-02) etter møtet (2024-05-02).",
        $"{en} (2024-06-02) after the meeting (2024-05-02).");

    private static string Saturday(string day, string weekday) => $$$"""
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","mandates":[{"cadences":[{"type":"recurrence","repeats":"monthly","weekdays":[{"weekday":"{{{weekday}}}","nth":2}]}]}]}],
        "meetings":[{"id":"m","structures":["s"],"held":{"date":"{{{day}}}"}}]
        """;

    private static string Meeting(string members) => $$$"""
        "meetings":[{"id":"m",{{{members}}}}]
        """;

    /// <summary>A meeting on Friday 13 May 2016 under a mandate that states deadlines.</summary>
    private static string Deadline(string members, string deadlines = """ "notice":"P1W","papers":"in-advance","minutes":"P2W" """) => $$$"""
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","mandates":[{"deadlines":{ {{{deadlines}}} }}]}],
        "meetings":[{"id":"m","structures":["s"],"status":"held","held":{"date":"2016-05-13"},{{{members}}}}]
        """;
}
