using Moteplass.Domain.Planning;
using NodaTime;
using NodaTime.Text;

namespace Moteplass.Domain.Tests.Planning;

/// <summary>Registers and requests of the plans that the tests make.</summary>
internal static class Plans
{
    public static readonly DateInterval Year2027 = Interval("2027-01-01/2027-12-31");

    /// <summary>The working days of 2027 without school breaks and the general staff holiday: 205.</summary>
    public static readonly MeetingCalendar Calendar2027 = MeetingCalendar.Norwegian.PlusBlackouts(
        new[] { "2027-02-22/2027-02-26", "2027-03-22/2027-03-24", "2027-07-01/2027-08-08", "2027-10-04/2027-10-08", "2027-12-20/2027-12-31" }.Select(Interval));

    public static readonly MeetingDeadlines DeadlinesOfACouncil = new() { Notice = LeadTime.FromWeeks(3), Papers = LeadTime.FromWeeks(1), Minutes = LeadTime.FromWeeks(2) };

    public static DateInterval Interval(string text) => text.Split('/') is [var first, var last] ? new DateInterval(Day(first), Day(last)) : throw new ArgumentException(text);

    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static Id<CollaborationStructure> Id(string text) => Id<CollaborationStructure>.Parse(text);

    public static RateCadence PerYear(string count) => new() { Per = CadenceUnit.Year, Count = CountRange.Parse(count) };

    public static RateCadence Per(CadenceUnit unit, string count) => new() { Per = unit, Count = CountRange.Parse(count) };

    /// <summary>A council with a cadence, and a seat for each of some organisations.</summary>
    public static CollaborationStructure Council(string id, MeetingCadence? cadence = null, string organisations = "", MeetingDeadlines? deadlines = null) => new()
    {
        Id = Id(id),
        Name = new LocalizedText($"Rådet {id}", $"Rådet {id}", $"Council {id}"),
        Kind = StructureKind.UserCouncil,
        Mandates = cadence is null ? [] : [new Mandate { Cadences = [cadence], Deadlines = deadlines }],
        Seats = [.. organisations.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(of => new Seat { Id = Id<Seat>.Parse($"{id}-{of}"), OnBehalfOf = Id<Actor>.Parse(of) })],
    };

    /// <summary>A register with some structures and every organisation that they have seats for, all user organisations.</summary>
    public static CollaborationRegister Register(params CollaborationStructure[] structures) => new()
    {
        Actors =
        [
            .. structures.SelectMany(structure => structure.Seats).Select(seat => seat.OnBehalfOf!.Value).Distinct()
                .Select(id => new UserOrganisation { Id = id, Name = new LocalizedText(id.ToString().ToUpperInvariant()) }),
        ],
        Structures = [.. structures],
    };

    public static Meeting Meeting(string id, string structure, string day, MeetingStatus? status = MeetingStatus.Planned) => new()
    {
        Id = Id<Meeting>.Parse(id),
        Structures = [Id(structure)],
        Status = status,
        Planned = new PlannedMeeting { Date = PartialDate.Parse(day) },
    };

    public static PlanRequest For2027(params StructureWish[] wishes) => new() { Interval = Year2027, Calendar = Calendar2027, Wishes = [.. wishes] };

    /// <summary>A plan for 2027 with no days off but weekends and holidays.</summary>
    public static PlanRequest WithoutBreaks2027(params StructureWish[] wishes) => new() { Interval = Year2027, Wishes = [.. wishes] };

    public static StructureWish Thursdays(string structure) => new() { Structure = Id(structure), UsualDays = [new RecurrenceDay { Weekday = Weekday.Thursday }] };

    /// <summary>The dates of a series on one line.</summary>
    public static string Dates(PlannedSeries series) => string.Join(", ", series.Dates.Select(date => $"{date.Day:MM-dd}"));

    public static string Dates(MeetingPlan plan, string structure) => Dates(Of(plan, structure));

    /// <summary>Each series with its dates on one line; a date that is not new with the first letter of its origin: fixed, kept or moved.</summary>
    public static string Lines(MeetingPlan plan) => string.Join(" | ", plan.Series.Select(series =>
        $"{series.Structure}: {string.Join(' ', series.Dates.Select(date => $"{date.Day:MM-dd}{(date.Origin == DateOrigin.New ? "" : $"{date.Origin}"[..1])}"))}"));

    public static PlannedSeries Of(MeetingPlan plan, string structure) => Assert.Single(plan.Series, series => series.Structure == Id(structure));

    /// <summary>What a plan says, without what depends on the register's own order.</summary>
    public static string[] Says(MeetingPlan plan) =>
    [
        .. plan.Series.Select(series => series.ToString()),
        .. plan.NotPlanned.Select(one => one.ToString()),
        .. plan.Obstacles.Select(one => one.ToString()),
        plan.Quality.ToString(),
    ];
}
