using Moteplass.Domain.Analysis;
using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Planning;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.AnnualReports;

/// <summary>The meetings that are planned for the next year, and the terms that run out in it.</summary>
internal static class NextYearSection
{
    private static readonly LocalizedText Terms = new("hvilke perioder som går ut", "kva periodar som går ut", "which terms run out");

    public static ReportSection Of(ReportCase one)
    {
        MeetingView[] meetings =
        [
            .. one.View.Meetings.Where(view => view.WasHeld != false && view.Date is { } date && one.Next.Includes(date) != false)
                .OrderBy(view => view.Date).ThenBy(view => view.Meeting.Id),
        ];
        ReviewedSeries[] series = [.. one.Plan.Series.Where(found => found.Structure == one.Structure.Id && (found.Promised is not null || meetings.Length > 0))];
        SeatTerm[] seats = [.. one.Terms.Seats.Where(seat => seat.Structure == one.Structure.Id)];
        StructureTerms? places = one.Terms.Structures.FirstOrDefault(found => found.Structure == one.Structure.Id);
        bool isComplete = one.View.Seats.IsCompleteOn(one.Next.Start);
        bool isAnyKnown = Array.Exists(seats, seat => seat.RunsOut is not null);
        if (series.Length == 0 && meetings.Length == 0 && !isAnyKnown)
        {
            return new ReportSection(ReportSectionKind.NextYear, [], [], Nothing(one));
        }

        LocalizedText? runOut = !isAnyKnown || places is null ? null
            : places.RunOut.Maximum == 0 ? (isComplete ? new("Ingen perioder går ut.", "Ingen periodar går ut.", "No terms run out.") : null)
            : ReportWords.Fact(
                new("Plasser der perioden går ut", "Plassar der perioden går ut", "Seats with a term that runs out"),
                EachLanguage.Of(language => $"{places.RunOut.InWords(language)} {new LocalizedText("av", "av", "of").In(language)} {places.Places.InWords(language)}"));
        return new ReportSection(
            ReportSectionKind.NextYear,
            [
                .. series.Select(found => found.InWords),
                .. runOut is null ? Array.Empty<LocalizedText>() : [runOut],
                .. one.Terms.Tasks.Where(task => task.Structure == one.Structure.Id).Select(task => task.InWords),
            ],
            ReportWords.Tables(new ReportTable(
                new("Planlagte møter", "Planlagde møte", "Planned meetings"),
                [new("Dato", "Dato", "Date"), new("Tid", "Tid", "Time"), new("Sted", "Stad", "Place")],
                [
                    .. meetings.Select(view => new ReportRow(
                        ReportWords.Date(view.Date),
                        view.Meeting.Planned?.Times is { } times ? ClockWords.Of(times) : ReportWords.NotStated,
                        ReportWords.Text(view.Meeting.Place))),
                ])),
            ReportWords.NotKnown(
                meetings.Length > 0 ? null : new("når det skal holdes møter", "når det skal haldast møte", "when meetings are to be held"),
                isComplete && seats.Length > 0 && Array.TrueForAll(seats, seat => seat.RunsOut is not null) ? null : Terms));
    }

    private static LocalizedText Nothing(ReportCase one) => new(
        $"Det er ikke registrert møter i {one.Next.Start.Year}, og det er ikke kjent hvilke perioder som går ut.",
        $"Det er ikkje registrert møte i {one.Next.Start.Year}, og det er ikkje kjent kva periodar som går ut.",
        $"No meetings in {one.Next.Start.Year} are recorded, and it is not known which terms run out.");
}
