using Moteplass.Domain.Analysis;
using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.AnnualReports;

/// <summary>Who sat in the year, and what changed.</summary>
internal static class MembersSection
{
    private static readonly LocalizedText Nothing = new("Det er ikke registrert hvem som satt.", "Det er ikkje registrert kven som sat.", "Who sat is not recorded.");

    public static ReportSection Of(ReportCase one)
    {
        (int first, int last) = (ValidityPeriod.Number(one.Interval.Start), ValidityPeriod.Number(one.Interval.End));
        Mandate? mandate = one.View.Mandates.On(one.Interval.End);
        (Seat Seat, Side? Side)[] seats =
        [
            .. one.Structure.Seats
                .Where(seat => one.View.Seats.PossiblyHeld(seat) is var held && held.First <= last && held.Last >= first)
                .Select(seat => (seat, Sides.Of(seat, one.Structure, mandate, one.Index)))
                .OrderBy(seat => seat.Item2 is null).ThenBy(seat => seat.Item2).ThenBy(seat => !seat.seat.IsPlace()).ThenBy(seat => one.Names.Of(seat.seat).Nb, StringComparer.Ordinal).ThenBy(seat => seat.seat.Id),
        ];
        bool isAnyStated = one.Practice.Parity.Sides.Any(side => side.Stated is not null);
        if (seats.Length == 0 && !isAnyStated && one.View.Seats.IsCompleteOn(one.Interval.End))
        {
            return new ReportSection(ReportSectionKind.Members, [new("Ingen satt i organet ved slutten av året.", "Ingen sat i organet ved slutten av året.", "Nobody sat at the end of the year.")], [], null);
        }

        if (seats.Length == 0 && !isAnyStated)
        {
            return new ReportSection(ReportSectionKind.Members, [], [], Nothing);
        }

        SideContinuity together = one.Practice.Continuity.Sides[^1];
        return new ReportSection(
            ReportSectionKind.Members,
            [one.Practice.Parity.InWords, .. Stayed(together), .. Changes(one, [.. seats.Select(seat => seat.Seat)])],
            ReportWords.Tables(new ReportTable(
                new("Plasser", "Plassar", "Seats"),
                [new("Hvem", "Kven", "Who"), new("Side", "Side", "Side"), new("Antall personer", "Talet på personar", "Persons"), new("Periode", "Periode", "Period")],
                [.. seats.Select(seat => new ReportRow(one.Names.Of(seat.Seat), Of(seat.Side), MeasureWords.Of(seat.Seat.Places()), Of(seat.Seat.Period)))])),
            ReportWords.NotKnown([
                seats.Length == 0 ? new("hvem som satt", "kven som sat", "who sat") : null,
                .. one.Unknown("seatListing", "side"),
                .. ReportCase.Words(one.Practice.Evidence.Unknowns.Where(unknown => unknown is { Member: "period", Record.Type: RecordType.Seat })),
            ]));
    }

    private static LocalizedText Of(Side? side) => side is { } known ? SideWords.Of(known) : MeasureWords.Unknown;

    private static LocalizedText Of(ValidityPeriod? period) => period is { } stated ? EachLanguage.Of(stated.InWords) : ReportWords.NotStated;

    private static IEnumerable<LocalizedText> Stayed(SideContinuity together) => together.Share is null
        ? []
        : [
            new($"Av {together.HoldersAtStart} som satt ved starten av året, satt {together.Kept} fortsatt ved slutten.",
                $"Av {together.HoldersAtStart} som sat ved starten av året, sat {together.Kept} framleis ved slutten.",
                $"Of {together.HoldersAtStart} that sat at the start of the year, {together.Kept} still sat at its end."),
        ];

    /// <summary>Which seats begin and end in the year. That none does is known only if the list is complete and each seat states its period.</summary>
    private static IEnumerable<LocalizedText> Changes(ReportCase one, Seat[] seats)
    {
        LocalizedText[] began = Of(seat => seat.Period?.Start);
        LocalizedText[] ended = Of(seat => seat.Period?.End);
        bool isWhole = one.View.Seats.IsCompleteOn(one.Interval.Start) && one.View.Seats.IsCompleteOn(one.Interval.End) && Array.TrueForAll(seats, seat => seat.Period is not null);
        return began.Length == 0 && ended.Length == 0
            ? isWhole ? [new("Ingen kom til eller gikk ut i løpet av året.", "Ingen kom til eller gjekk ut i løpet av året.", "Nobody joined or left during the year.")] : []
            : new[]
            {
                began.Length == 0 ? null : ReportWords.Fact(new("Kom til", "Kom til", "Joined"), ReportWords.And(began)),
                ended.Length == 0 ? null : ReportWords.Fact(new("Gikk ut", "Gjekk ut", "Left"), ReportWords.And(ended)),
            }.OfType<LocalizedText>();

        LocalizedText[] Of(Func<Seat, PartialDate?> end) =>
        [
            .. seats.Where(seat => seat.State != SeatState.Vacant && end(seat) is { } date && one.Interval.Includes(date) == true)
                .OrderBy(seat => end(seat)!.Value).ThenBy(seat => seat.Id)
                .Select(seat => EachLanguage.Of(language => $"{one.Names.Of(seat).In(language)} ({end(seat)!.Value.InWords(language)})")),
        ];
    }
}
