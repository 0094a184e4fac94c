using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>MTG001 to MTG004, MTG008 to MTG010.</summary>
internal static class MeetingSamples
{
    public static IEnumerable<RuleSample> All { get; } =
    [
        Breaks("MTG001", "held, and no date", Meeting(""" "status":"held" """), ProblemSeverity.Info, "/meetings/0", "Møtet ble holdt, men datoen er ikke oppgitt.", "Møtet vart halde, men datoen er ikkje oppgitt.", "The meeting was held, but the date is not stated."),
        Breaks("MTG001", "held in a month", Meeting(""" "held":{"date":"2016-05"} """), ProblemSeverity.Info, "/meetings/0", "Møtet ble holdt i mai 2016, men dagen er ikke oppgitt.", "Møtet vart halde i mai 2016, men dagen er ikkje oppgitt.", "The meeting was held in May 2016, but the day is not stated."),
        Breaks("MTG001", "planned and held", Meeting(""" "status":"planned","held":{"date":"2016-05-13"} """), ProblemSeverity.Error, "/meetings/0/status", "Møtet er holdt, men statusen sier at det er planlagt.", "Møtet er halde, men statusen seier at det er planlagt.", "The meeting was held, but its status says that it is planned."),
        Breaks("MTG001", "cancelled and held", Meeting(""" "status":"cancelled","held":{"date":"2016-05-13"} """), ProblemSeverity.Error, "/meetings/0/status", "Møtet er holdt, men statusen sier at det er avlyst.", "Møtet er halde, men statusen seier at det er avlyst.", "The meeting was held, but its status says that it is cancelled."),
        Breaks("MTG001", "postponed and held", Meeting(""" "status":"postponed","held":{"date":"2016-05-13"} """), ProblemSeverity.Error, "/meetings/0/status", "Møtet er holdt, men statusen sier at det er utsatt.", "Møtet er halde, men statusen seier at det er utsett.", "The meeting was held, but its status says that it is postponed."),
        Keeps("MTG001", "a day", Meeting(""" "status":"held","held":{"date":"2016-05-13"} """)),
        Keeps("MTG001", "a meeting that is planned", Meeting(""" "status":"planned","planned":{"date":"2016-05"} """)),
        Breaks("MTG002", "a Saturday", Meeting(""" "held":{"date":"2016-05-14"} """), ProblemSeverity.Warning, "/meetings/0/held/date", "14. mai 2016 er ikke en arbeidsdag.", "14. mai 2016 er ikkje ein arbeidsdag.", "14 May 2016 is not a working day."),
        Breaks("MTG002", "a Saturday where the mandate says Thursdays", Saturday("2016-05-14", "thursday"), ProblemSeverity.Warning, "/meetings/0/held/date", "14. mai 2016 er ikke en arbeidsdag.", "14. mai 2016 er ikkje ein arbeidsdag.", "14 May 2016 is not a working day."),
        Breaks("MTG002", "Ascension Day where the mandate says Thursdays", Saturday("2016-05-05", "thursday"), ProblemSeverity.Warning, "/meetings/0/held/date", "5. mai 2016 er ikke en arbeidsdag.", "5. mai 2016 er ikkje ein arbeidsdag.", "5 May 2016 is not a working day."),
        Keeps("MTG002", "a Saturday where the mandate says Saturdays", Saturday("2016-05-14", "saturday")),
        Breaks("MTG002", "planned for the national day", Meeting(""" "kind":"constituting","planned":{"date":"2016-05-17"} """), ProblemSeverity.Warning, "/meetings/0/planned/date", "17. mai 2016 er ikke en arbeidsdag.", "17. mai 2016 er ikkje ein arbeidsdag.", "17 May 2016 is not a working day."),
        Keeps("MTG002", "a council abroad meets on the national day of Norway", Owned("SE")),
        Breaks("MTG002", "a council of a Swedish and a Norwegian body meets on it", Owned("SE", "NO"), ProblemSeverity.Warning, "/meetings/0/held/date", "17. mai 2016 er ikke en arbeidsdag.", "17. mai 2016 er ikkje ein arbeidsdag.", "17 May 2016 is not a working day."),
        Keeps("MTG002", "a Friday", Meeting(""" "held":{"date":"2016-05-13"} """)),
        Keeps("MTG002", "an input meeting on a Saturday", Meeting(""" "kind":"input-meeting","held":{"date":"2016-05-14"} """)),
        Keeps("MTG002", "about a Saturday, and a month", Meeting(""" "planned":{"date":"2016-05-14~"},"held":{"date":"2016-05"} """)),
        Breaks(
            "MTG003",
            "notice the day after the deadline",
            Deadline(""" "noticeSent":"2016-05-07" """),
            ProblemSeverity.Warning,
            "/meetings/0",
            "Innkallingen ble sendt 7. mai 2016; fristen var 6. mai 2016 (1 uke).",
            "Innkallinga vart send 7. mai 2016; fristen var 6. mai 2016 (1 veke).",
            "The notice was sent on 7 May 2016; the deadline was 6 May 2016 (1 week)."),
        Breaks(
            "MTG003",
            "minutes a month after",
            Deadline(""" "minutes":{"drafted":"2016-06-15"} """),
            ProblemSeverity.Warning,
            "/meetings/0",
            "Referatet ble skrevet 15. juni 2016; fristen var 27. mai 2016 (2 uker).",
            "Referatet vart skrive 15. juni 2016; fristen var 27. mai 2016 (2 veker).",
            "The minutes were written on 15 June 2016; the deadline was 27 May 2016 (2 weeks)."),
        Late("the agenda too late", """ "agenda":"P5D" """, """ "agendaSent":"2016-05-09" """, "Sakslisten ble sendt 9. mai 2016; fristen var 8. mai 2016 (5 dager).", "Sakslista vart send 9. mai 2016; fristen var 8. mai 2016 (5 dagar).", "The agenda was sent on 9 May 2016; the deadline was 8 May 2016 (5 days)."),
        Late("the papers too late", """ "papers":"P1W" """, """ "papersSent":"2016-05-09" """, "Sakspapirene ble sendt 9. mai 2016; fristen var 6. mai 2016 (1 uke).", "Sakspapira vart sende 9. mai 2016; fristen var 6. mai 2016 (1 veke).", "The papers were sent on 9 May 2016; the deadline was 6 May 2016 (1 week)."),
        Late("the minutes approved too late", """ "minutesApproval":"P3W" """, """ "minutes":{"approved":"2016-06-06"} """, "Referatet ble godkjent 6. juni 2016; fristen var 3. juni 2016 (3 uker).", "Referatet vart godkjent 6. juni 2016; fristen var 3. juni 2016 (3 veker).", "The minutes were approved on 6 June 2016; the deadline was 3 June 2016 (3 weeks)."),
        Late("notice of an extraordinary meeting after the deadline of its own", """ "notice":"P3W" }, "extraordinary":{"notice":"P2D" """, """ "kind":"extraordinary","noticeSent":"2016-05-12" """, "Innkallingen ble sendt 12. mai 2016; fristen var 11. mai 2016 (2 dager).", "Innkallinga vart send 12. mai 2016; fristen var 11. mai 2016 (2 dagar).", "The notice was sent on 12 May 2016; the deadline was 11 May 2016 (2 days)."),
        Late("the minutes of an extraordinary meeting", """ "minutes":"P1W" """, """ "kind":"extraordinary","minutes":{"drafted":"2016-06-15"} """, "Referatet ble skrevet 15. juni 2016; fristen var 20. mai 2016 (1 uke).", "Referatet vart skrive 15. juni 2016; fristen var 20. mai 2016 (1 veke).", "The minutes were written on 15 June 2016; the deadline was 20 May 2016 (1 week)."),
        Keeps("MTG003", "an extraordinary meeting", Deadline(""" "kind":"extraordinary","noticeSent":"2016-05-11","agendaSent":"2016-05-11","papersSent":"2016-05-12" """, """ "notice":"P1W","agenda":"P1W","agendaItems":"P2W","papers":"P1W" """)),
        AsFarAs("should"),
        AsFarAs("normally"),
        Late("the deadline shall be kept", """ "papers":"P1W","papersModality":"shall" """, """ "papersSent":"2016-05-09" """, "Sakspapirene ble sendt 9. mai 2016; fristen var 6. mai 2016 (1 uke).", "Sakspapira vart sende 9. mai 2016; fristen var 6. mai 2016 (1 veke).", "The papers were sent on 9 May 2016; the deadline was 6 May 2016 (1 week)."),
        Keeps("MTG003", "working days of a body abroad, whose holidays are not known", Abroad("SE")),
        Breaks("MTG003", "working days of a Norwegian and a Swedish body", Abroad("SE", "NO"), ProblemSeverity.Warning, "/meetings/0", "Sakspapirene ble sendt 12. mai 2016; fristen var 11. mai 2016 (2 arbeidsdager).", "Sakspapira vart sende 12. mai 2016; fristen var 11. mai 2016 (2 arbeidsdagar).", "The papers were sent on 12 May 2016; the deadline was 11 May 2016 (2 working days)."),
        Keeps("MTG003", "a deadline that may be kept", Deadline(""" "papersSent":"2016-05-09" """, """ "papers":"P1W","papersModality":"may" """)),
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
        Breaks("MTG008", "a meeting that was held and leads to another", Meeting(""" "status":"held","postponedTo":"n"},{"id":"n" """), ProblemSeverity.Error, "/meetings/0/postponedTo", "Møtet er holdt og ikke utsatt.", "Møtet er halde og ikkje utsett.", "The meeting is held, not postponed."),
        Breaks("MTG009", "planned to end before it begins", Meeting(""" "planned":{"date":"2016-05-13","until":"2016-05-12"} """), ProblemSeverity.Error, "/meetings/0/planned/until", "Møtet slutter 12. mai 2016, før det begynner 13. mai 2016.", "Møtet sluttar 12. mai 2016, før det tek til 13. mai 2016.", "The meeting ends on 12 May 2016, before it begins on 13 May 2016."),
        Breaks("MTG009", "held until before it began", Meeting(""" "held":{"date":"2016-05-13","until":"2016-04"} """), ProblemSeverity.Error, "/meetings/0/held/until", "Møtet slutter i april 2016, før det begynner 13. mai 2016.", "Møtet sluttar i april 2016, før det tek til 13. mai 2016.", "The meeting ends in April 2016, before it begins on 13 May 2016."),
        Keeps("MTG009", "several days, and one", Meeting(""" "planned":{"date":"2016-05-13","until":"2016-05-14"},"held":{"date":"2016-05-13","until":"2016-05-13"} """)),
        Keeps("MTG009", "a month that may come after, and days that are approximate", Meeting(""" "planned":{"date":"2016-05-13","until":"2016-05"},"held":{"date":"2016-05-13","until":"2016-05-10~"} """)),
        Breaks("MTG008", "held on a day, whatever its status, and postponed", Meeting(""" "held":{"date":"2016-05-13"},"postponedTo":"n"},{"id":"n" """), ProblemSeverity.Error, "/meetings/0/postponedTo", "Møtet er holdt og ikke utsatt.", "Møtet er halde og ikkje utsett.", "The meeting is held, not postponed."),
        Breaks("MTG008", "postponed to nobody knows when", Meeting(""" "status":"postponed" """), ProblemSeverity.Info, "/meetings/0", "Møtet er utsatt, men det nye møtet er ikke oppgitt.", "Møtet er utsett, men det nye møtet er ikkje oppgitt.", "The meeting is postponed, but the new meeting is not stated."),
        Breaks(
            "MTG008",
            "postponed to an earlier day",
            Meeting(""" "status":"postponed","planned":{"date":"2016-05-13"},"postponedTo":"n"},{"id":"n","planned":{"date":"2016-06-13"},"held":{"date":"2016-02-01"} """),
            ProblemSeverity.Error,
            "/meetings/0/postponedTo",
            "Møtet er utsatt til «n», som er tidligere (1. februar 2016) enn det utsatte møtet (13. mai 2016).",
            "Møtet er utsett til «n», som er tidlegare (1. februar 2016) enn det utsette møtet (13. mai 2016).",
            "The meeting is postponed to 'n', which is earlier (1 February 2016) than the meeting postponed (13 May 2016)."),
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
            "Referatet ble skrevet 12. mai 2016, før møtet ble holdt 13. mai 2016.",
            "Referatet vart skrive 12. mai 2016, før møtet vart halde 13. mai 2016.",
            "The minutes were written on 12 May 2016, before the meeting was held on 13 May 2016."),
        Breaks(
            "MTG010",
            "minutes approved before they were written",
            Meeting(""" "status":"held","minutes":{"drafted":"2016-05-13","approved":"2016-05-12"} """),
            ProblemSeverity.Error,
            "/meetings/0/minutes/approved",
            "Referatet ble godkjent 12. mai 2016, før referatet ble skrevet 13. mai 2016.",
            "Referatet vart godkjent 12. mai 2016, før referatet vart skrive 13. mai 2016.",
            "The minutes were approved on 12 May 2016, before the minutes were written on 13 May 2016."),
        Breaks(
            "MTG010",
            "minutes approved before the meeting",
            Meeting(""" "held":{"date":"2024-05-02"},"minutes":{"approved":"2024-01-02"} """),
            ProblemSeverity.Error,
            "/meetings/0/minutes/approved",
            "Referatet ble godkjent 2. januar 2024, før møtet ble holdt 2. mai 2024.",
            "Referatet vart godkjent 2. januar 2024, før møtet vart halde 2. mai 2024.",
            "The minutes were approved on 2 January 2024, before the meeting was held on 2 May 2024."),
        Breaks(
            "MTG010",
            "minutes published before they were written",
            Meeting(""" "held":{"date":"2024-05-02"},"minutes":{"drafted":"2024-05-10","published":"2024-05-03"} """),
            ProblemSeverity.Error,
            "/meetings/0/minutes/published",
            "Referatet ble offentliggjort 3. mai 2024, før referatet ble skrevet 10. mai 2024.",
            "Referatet vart offentleggjort 3. mai 2024, før referatet vart skrive 10. mai 2024.",
            "The minutes were published on 3 May 2024, before the minutes were written on 10 May 2024."),
        Sent("noticeSent", "Innkallingen ble sendt", "Innkallinga vart send", "The notice was sent"),
        Sent("agendaSent", "Sakslisten ble sendt", "Sakslista vart send", "The agenda was sent"),
        Sent("papersSent", "Sakspapirene ble sendt", "Sakspapira vart sende", "The papers were sent"),
        Breaks(
            "MTG010",
            "announced after the day for which it was planned",
            Meeting(""" "planned":{"date":"2024-05-02","announcedOn":"2024-06"} """),
            ProblemSeverity.Warning,
            "/meetings/0/planned/announcedOn",
            "Møtet ble kunngjort i juni 2024, etter møtet 2. mai 2024.",
            "Møtet vart kunngjort i juni 2024, etter møtet 2. mai 2024.",
            "The meeting was announced in June 2024, after the meeting on 2 May 2024."),
        Breaks(
            "MTG010",
            "held in the future",
            Meeting(""" "status":"held","held":{"date":"2030-05-02"} """),
            ProblemSeverity.Warning,
            "/meetings/0/held/date",
            "Møtet ble holdt 2. mai 2030, som er etter dagen registeret er vurdert for (30. november 2026).",
            "Møtet vart halde 2. mai 2030, som er etter dagen registeret er vurdert for (30. november 2026).",
            "The meeting was held on 2 May 2030, which is after the date on which the register is evaluated (30 November 2026).",
            "2026-11-30"),
        Keeps("MTG010", "held that day, planned for later, and no day to judge by", Meeting(""" "held":{"date":"2026-11-30"}},{"id":"n","planned":{"date":"2030-05-02"} """), "2026-11-30"),
        Keeps("MTG010", "papers sent during a meeting of two days, and after the day for which it was planned at first", Meeting(""" "held":{"date":"2016-05-13","until":"2016-05-14"},"papersSent":"2016-05-14"},{"id":"n","planned":{"date":"2016-05-13"},"held":{"date":"2016-06-13"},"noticeSent":"2016-06-01" """)),
        Keeps("MTG008", "a postponed meeting that leads to another, and those who were excused", Meeting(""" "status":"postponed","postponedTo":"n","attendance":[{"presence":"excused"}]},{"id":"n" """)),
    ];

    private static RuleSample Late(string says, string deadlines, string members, string nb, string nn, string en) =>
        Breaks("MTG003", says, Deadline(members, deadlines), ProblemSeverity.Warning, "/meetings/0", nb, nn, en);

    private static RuleSample AsFarAs(string modality) => Breaks(
        "MTG003",
        $"a deadline that is {modality} to be kept",
        Deadline(""" "papersSent":"2016-05-09" """, $$""" "papers":"P1W","papersModality":"{{modality}}" """),
        ProblemSeverity.Info,
        "/meetings/0",
        "Sakspapirene ble sendt 9. mai 2016; fristen var 6. mai 2016 (1 uke).",
        "Sakspapira vart sende 9. mai 2016; fristen var 6. mai 2016 (1 veke).",
        "The papers were sent on 9 May 2016; the deadline was 6 May 2016 (1 week).");

    private static RuleSample Sent(string member, string nb, string nn, string en) => Breaks(
        "MTG010",
        $"{member} after the meeting",
        Meeting($$""" "held":{"date":"2024-05-02"},"{{member}}":"2024-06-02" """),
        ProblemSeverity.Warning,
        $"/meetings/0/{member}",
        $"{nb} 2. juni 2024, etter møtet 2. mai 2024.",
        $"{nn} 2. juni 2024, etter møtet 2. mai 2024.",
        $"{en} on 2 June 2024, after the meeting on 2 May 2024.");

    private static string Saturday(string day, string weekday) => $$$"""
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","mandates":[{"cadences":[{"type":"recurrence","repeats":"monthly","weekdays":[{"weekday":"{{{weekday}}}","nth":2}]}]}]}],
        "meetings":[{"id":"m","structures":["s"],"held":{"date":"{{{day}}}"}}]
        """;

    private static string Owned(params string[] countries) => $$$"""
        "actors":[{{{string.Join(',', countries.Select(country => $$"""{"type":"public-body","id":"{{country.ToLowerInvariant()}}","name":{"nb":"O"},"kind":"agency","country":"{{country}}"}"""))}}}],
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","owners":[{{{string.Join(',', countries.Select(country => $"\"{country.ToLowerInvariant()}\""))}}}]}],
        "meetings":[{"id":"m","structures":["s"],"held":{"date":"2016-05-17"}}]
        """;

    /// <summary>Papers sent the day before a meeting on Friday 13 May 2016, due two working days before.</summary>
    private static string Abroad(params string[] countries) => $$$"""
        "actors":[{{{string.Join(',', countries.Select(country => $$"""{"type":"public-body","id":"{{country.ToLowerInvariant()}}","name":{"nb":"O"},"kind":"agency","country":"{{country}}"}"""))}}}],
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","owners":[{{{string.Join(',', countries.Select(country => $"\"{country.ToLowerInvariant()}\""))}}}],"mandates":[{"deadlines":{"papers":"2WD"}}]}],
        "meetings":[{"id":"m","structures":["s"],"status":"held","held":{"date":"2016-05-13"},"papersSent":"2016-05-12"}]
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
