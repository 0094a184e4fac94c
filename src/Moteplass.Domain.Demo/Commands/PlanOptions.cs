using System.CommandLine;
using System.Globalization;
using Moteplass.Domain.Planning;
using NodaTime;

namespace Moteplass.Domain.Demo;

/// <summary>The options of the command <c>plan</c>, and what they ask for.</summary>
internal sealed class PlanOptions
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    public Option<int> Year { get; } = new("--year") { Description = "The year to plan or to review.", Required = true };

    public Option<string[]> Blackouts { get; } = new("--blackout") { Description = "Days without meetings, as 2027-02-22/2027-02-26; may be repeated.", AllowMultipleArgumentsPerToken = true };

    public Option<string[]> Capacities { get; } = new("--capacity") { Description = "How many meetings a day an actor can attend, as ffo=2; may be repeated." };

    public Option<string[]> Usual { get; } = new("--usual") { Description = "The usual weekday of a structure, as brukerrad=thursday; may be repeated." };

    public Option<string[]> Meetings { get; } = new("--meetings") { Description = "How many meetings a structure is to have instead of what its mandate asks for, as brukerrad=4; may be repeated." };

    public Option<string[]> With { get; } = new("--with") { Description = "Whom a structure meets that meets one organisation at a time, as programmet=ffo,safo; may be repeated." };

    public Option<string?> AsOf { get; } = new("--as-of") { Description = "The day from which is planned, as 2026-12-01; nothing has passed if left out." };

    public Option<bool> Move { get; } = new("--move") { Description = "Lets meetings move that are planned and not notified, if they cannot be held on their day." };

    public Option<bool> Review { get; } = new("--review") { Description = "Reviews the meetings that the register has planned, and plans nothing." };

    public Option<string?> Out { get; } = new("--out") { Description = "The file to write the register to, with the plan in it." };

    public Option<string> Format { get; } = OutputFormat.OrMermaid();

    public Option<string?> Announced { get; } = new("--announced") { Description = "The day on which the new dates are made known, as 2026-12-01; needed with --out." };

    /// <summary>The calendar, the capacities, the wishes and the days that are asked for; null if one of them cannot be read.</summary>
    public PlanRequest? Request(ParseResult result)
    {
        int year = result.GetValue(Year);
        LocalDate? asOf = Days.Read(result.GetValue(AsOf));
        DateInterval?[] blackouts = [.. (result.GetValue(Blackouts) ?? []).Select(Interval)];
        Capacity?[] capacities = [.. (result.GetValue(Capacities) ?? []).Select(Capacity)];
        StructureWish?[] usual = [.. (result.GetValue(Usual) ?? []).Select(UsualDay)];
        StructureWish?[] meetings = [.. (result.GetValue(Meetings) ?? []).Select(Number)];
        StructureWish?[] with = [.. (result.GetValue(With) ?? []).Select(Organisations)];
        StructureWish?[] wishes = [.. usual, .. meetings, .. with];
        bool isRead = year is >= FirstYear and <= LastYear
            && (asOf is not null || result.GetValue(AsOf) is null)
            && !blackouts.Contains(null) && !capacities.Contains(null) && !wishes.Contains(null)
            && IsEachOnce(usual) && IsEachOnce(meetings) && IsEachOnce(with);
        return isRead
            ? new PlanRequest
            {
                Interval = new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)),
                Calendar = MeetingCalendar.Norwegian.PlusBlackouts(blackouts.OfType<DateInterval>()),
                AsOf = asOf,
                Capacities = [.. capacities.OfType<Capacity>()],
                Wishes = [.. wishes.OfType<StructureWish>().GroupBy(wish => wish.Structure).Select(same => same.Aggregate(Both))],
                Movable = result.GetValue(Move) ? MovableMeetings.NotNotified : MovableMeetings.None,
            }
            : null;
    }

    private static DateInterval? Interval(string text) =>
        text.Split('/') is [var first, var last] && Days.Read(first) is { } start && Days.Read(last) is { } end && start <= end ? new DateInterval(start, end) : null;

    private static Capacity? Capacity(string text) =>
        text.Split('=') is [var actor, var number] && Id<Actor>.TryParse(actor, out Id<Actor> id) && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int meetings)
            ? new Capacity { Actor = id, MeetingsADay = meetings }
            : null;

    private static bool IsEachOnce(StructureWish?[] wishes) => wishes.DistinctBy(wish => wish?.Structure).Count() == wishes.Length;

    /// <summary>What two options wish for one structure.</summary>
    private static StructureWish Both(StructureWish one, StructureWish other) => one with
    {
        UsualDays = one.UsualDays.IsEmpty ? other.UsualDays : one.UsualDays,
        Meetings = one.Meetings ?? other.Meetings,
        With = one.With.IsEmpty ? other.With : one.With,
    };

    private static StructureWish? UsualDay(string text) => Wish(text) is { } wish && Enum.TryParse(wish.Value, ignoreCase: true, out Weekday weekday) && Enum.IsDefined(weekday)
        ? new StructureWish { Structure = wish.Structure, UsualDays = [new RecurrenceDay { Weekday = weekday }] }
        : null;

    private static StructureWish? Number(string text) => Wish(text) is { } wish && int.TryParse(wish.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int meetings)
        ? new StructureWish { Structure = wish.Structure, Meetings = meetings }
        : null;

    private static StructureWish? Organisations(string text)
    {
        var with = new List<Id<Actor>>();
        (Id<CollaborationStructure> Structure, string Value)? wish = Wish(text);
        foreach (string name in wish?.Value.Split(',') ?? [])
        {
            if (!Id<Actor>.TryParse(name, out Id<Actor> actor))
            {
                return null;
            }

            with.Add(actor);
        }

        return wish is { } of ? new StructureWish { Structure = of.Structure, With = [.. with] } : null;
    }

    /// <summary>What is wished for which structure, as <c>brukerrad=thursday</c>.</summary>
    private static (Id<CollaborationStructure> Structure, string Value)? Wish(string text) =>
        text.Split('=') is [var structure, var value] && Id<CollaborationStructure>.TryParse(structure, out Id<CollaborationStructure> id) ? (id, value) : null;
}
