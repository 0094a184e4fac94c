using Moteplass.Domain.Analysis;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.AnnualReports;

/// <summary>Who was at the meetings, whether they were quorate, and whether deadlines and duties were kept.</summary>
internal static class AttendanceSection
{
    private static readonly LocalizedText Nothing = new("Oppmøtet er ikke registrert.", "Oppmøtet er ikkje registrert.", "The attendance is not recorded.");

    private static readonly LocalizedText Attendance = new("oppmøtet", "oppmøtet", "the attendance");

    private static readonly LocalizedText Meeting = new("møte", "møte", "meeting");

    private static readonly LocalizedText MeetingsOf = new("møter", "møte", "meetings");

    private static readonly LocalizedText SomeAttendance = new("oppmøtet på noen av møtene", "oppmøtet på nokre av møta", "the attendance at some meetings");

    public static ReportSection Of(ReportCase one)
    {
        PracticeReview practice = one.Practice;
        Tally quorate = Tally.Of(practice.Quorums.Select(quorum => quorum.IsReached));
        OrganisationAttendance[] known = [.. practice.Attendance.Where(found => found.Meetings.Share is not null)];
        LocalizedText[] lines =
        [
            .. Line(new("Beslutningsdyktige møter", "Vedtaksføre møte", "Quorate meetings"), quorate),
            .. Line(new("Overholdte frister", "Haldne fristar", "Deadlines kept"), practice.Deadlines.Kept),
            .. practice.Duties.Where(duty => duty.Shown is { Yes: > 0 }).Select(duty => duty.InWords),
        ];
        if (known.Length == 0 && lines.Length == 0)
        {
            return new ReportSection(ReportSectionKind.Attendance, [], [], Nothing);
        }

        return new ReportSection(
            ReportSectionKind.Attendance,
            [.. lines],
            ReportWords.Tables(new ReportTable(
                new("Oppmøte på møtene", "Oppmøte på møta", "Attendance at the meetings"),
                [new("Hvem", "Kven", "Who"), new("Representert på", "Representert på", "Represented at")],
                [.. practice.Attendance.OrderBy(found => one.Names.Of(found.Organisation).Nb, StringComparer.Ordinal).ThenBy(found => found.Organisation).Where(_ => known.Length > 0)
                    .Select(found => new ReportRow(one.Names.Of(found.Organisation), Meetings(found.Meetings)))])),
            ReportWords.NotKnown([
                known.Length == 0 ? Attendance : practice.Attendance.Any(found => found.Meetings.Unknown > 0) ? SomeAttendance : null,
                quorate.Unknown > 0 ? new("om alle møtene var beslutningsdyktige", "om alle møta var vedtaksføre", "whether all meetings were quorate") : null,
                practice.Deadlines.Kept.Unknown > 0 ? new("om alle fristene ble holdt", "om alle fristane vart haldne", "whether all deadlines were kept") : null,
                .. Duties(practice.Duties.Where(duty => duty.Shown is null or { Yes: 0 })),
            ]));
    }

    private static IEnumerable<LocalizedText> Line(LocalizedText what, Tally tally) => ReportWords.Share(tally) is { } share ? [ReportWords.Fact(what, share)] : [];

    /// <summary>Whether duties were carried out that the register shows nothing of.</summary>
    private static IEnumerable<LocalizedText> Duties(IEnumerable<DutyReview> duties)
    {
        LocalizedText[] kinds = [.. duties.Select(duty => EachLanguage.Of(language => duty.Duty.Kind.InWords(language))).Distinct()];
        if (kinds.Length > 0)
        {
            LocalizedText all = ReportWords.And(kinds);
            yield return new LocalizedText($"om disse pliktene ble oppfylt ({all.Nb})", $"om desse pliktene vart oppfylte ({all.Nn})", $"whether these duties were carried out ({all.En})");
        }
    }

    private static LocalizedText Meetings(Tally tally)
    {
        int known = tally.Yes + tally.No;
        return ReportWords.Share(tally) is { } share
            ? tally.Unknown > 0 ? share : EachLanguage.Of(language => $"{share.In(language)} {Plural.Of(known, Meeting, MeetingsOf).In(language)}")
            : ReportWords.Unknown(tally.Unknown);
    }
}
