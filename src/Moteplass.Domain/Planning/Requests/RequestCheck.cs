using System.Globalization;
using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>Refuses what cannot be planned, by one kind of exception that names the member.</summary>
internal static class RequestCheck
{
    private const int MostYears = 3;
    private const int MostOfEach = 1_000;
    private const int MostMeetingsAYear = 366;
    private const int MostWeeks = 5;
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    public static void Check(PlanRequest request, RegisterIndex index)
    {
        Check(request.Interval ?? throw Refused("Interval is null."));
        if (request.AsOf is { } asOf && asOf.InIso().Year is < FirstYear or > LastYear)
        {
            throw Refused("AsOf is not within the years 1900 to 2199.");
        }

        Each(request.Weights ?? throw Refused("Weights is null."));
        Range(request.RoundsPerStructure, "RoundsPerStructure");
        if (!Enum.IsDefined(request.Movable))
        {
            throw Refused("Movable is not one of its values.");
        }

        foreach (IGrouping<Id<CollaborationStructure>, Id<CollaborationStructure>> same in request.Structures.GroupBy(structure => structure))
        {
            Known(same.Key, index, "Structures");
            Require(same.Count() == 1, $"Structures names '{Excerpt.Of(same.Key.ToString())}' twice.");
        }

        Wishes(request, index);
        CapacityCheck.Check(request.Capacities, index);
    }

    /// <summary>The exception for what cannot be planned.</summary>
    public static ArgumentException Refused(string why, string parameter = "request") => new(why, parameter);

    /// <summary>Refuses an interval that is too long or of other years.</summary>
    public static void Check(DateInterval interval, string parameter = "request")
    {
        DateInterval days = interval.InIso();
        if (days.Start.Year < FirstYear || days.End.Year > LastYear)
        {
            throw Refused("Interval is not within the years 1900 to 2199.", parameter);
        }

        if (days.End >= days.Start.PlusYears(MostYears))
        {
            throw Refused("Interval is longer than three years.", parameter);
        }
    }

    public static void Range(int number, string member, string parameter = "request")
    {
        if (number is < 0 or > MostOfEach)
        {
            throw Refused(string.Create(CultureInfo.InvariantCulture, $"{member} is {number}; it must be 0 to 1,000."), parameter);
        }
    }

    private static void Each(PlanWeights weights)
    {
        Range(weights.UsualDay, "Weights.UsualDay");
        Range(weights.NthWeek, "Weights.NthWeek");
        Range(weights.AnySameDay, "Weights.AnySameDay");
        Range(weights.DeadlineOnDayOff, "Weights.DeadlineOnDayOff");
    }

    private static void Wishes(PlanRequest request, RegisterIndex index)
    {
        int most = MostMeetingsAYear * MostYears;
        foreach (StructureWish wish in request.Wishes)
        {
            Known(wish.Structure, index, "Wishes");
            string of = Excerpt.Of(wish.Structure.ToString());
            Require(Enum.IsDefined(wish.Purpose), $"Wishes: the purpose for '{of}' has no such value.");
            Require(wish.Meetings is null || (wish.Meetings >= 1 && wish.Meetings <= most), $"Wishes: Meetings for '{of}' must be 1 to 366 a year.");
            Require(
                wish.UsualDays.All(day => Enum.IsDefined(day.Weekday) && day.Nth is null or (>= -MostWeeks and <= MostWeeks and not 0)),
                $"Wishes: UsualDays for '{of}' must be weekdays, each or the first to the fifth of the month, from its beginning or its end.");
            With(wish, of, index);
            Require(request.Structures.IsEmpty || request.Structures.Contains(wish.Structure), $"Wishes: '{of}' is not among the structures to plan.");
        }

        StructureWish? twice = request.Wishes.GroupBy(wish => (wish.Structure, wish.Purpose)).FirstOrDefault(same => same.Count() > 1)?.First();
        Require(twice is null, $"Wishes has two for '{Excerpt.Of(twice?.Structure.ToString())}' and one purpose.");
    }

    private static void With(StructureWish wish, string of, RegisterIndex index)
    {
        Require(wish.With.IsEmpty || index.Find(wish.Structure)!.IsOneAtATime(), $"Wishes: With is for structures that meet one organisation at a time, and '{of}' is not one.");
        foreach (IGrouping<Id<Actor>, Id<Actor>> same in wish.With.GroupBy(actor => actor))
        {
            string actor = Excerpt.Of(same.Key.ToString());
            Require(!same.Key.IsDefault && index.Find(same.Key) is not null, $"Wishes: With for '{of}': the register has no actor with the id '{actor}'.");
            Require(same.Count() == 1, $"Wishes: With for '{of}' names '{actor}' twice.");
        }
    }

    private static void Require(bool isSo, string orElse)
    {
        if (!isSo)
        {
            throw Refused(orElse);
        }
    }

    private static void Known(Id<CollaborationStructure> structure, RegisterIndex index, string member)
    {
        if (structure.IsDefault || index.Find(structure) is null)
        {
            throw Refused($"{member}: the register has no structure with the id '{Excerpt.Of(structure.ToString())}'.");
        }
    }
}
