using System.Diagnostics;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Works out the last day of a term from when it began.</summary>
internal static class TermEnd
{
    // Municipal and county elections are held every fourth year: 2023, 2027.
    private const int AnElection = 2023;
    private const int YearsBetweenElections = 4;
    private const int October = 10;
    private const int December = 12;
    private const int July = 7;
    private const int LastDay = 31;
    private const int LastYear = 9998;
    private const int TermsTried = 100;

    /// <summary>The last day of the term that runs on a day, or null where it is unknown.</summary>
    public static LocalDate? Derived(Seat seat, TermOfOffice? term, CollaborationStructure structure, RegisterIndex index, LocalDate asOf)
    {
        if (seat.Period?.Start?.ExactDate is { } start)
        {
            return End(start, term, structure, index);
        }

        // Whoever has sat since a day has been chosen again at the end of each term.
        LocalDate? begins = seat.SittingSince?.ExactDate;
        for (int i = 0; begins is { } day && i < TermsTried; i++)
        {
            LocalDate? end = End(day, term, structure, index);
            if (end is null || end >= asOf)
            {
                return end;
            }

            begins = end.Value.PlusDays(1);
        }

        return null;
    }

    internal static LocalDate? End(LocalDate start, TermOfOffice? term, CollaborationStructure structure, RegisterIndex index)
    {
        int? years = term?.Years is { } stated && stated.Minimum == stated.Maximum ? stated.Minimum : null;
        if (Math.Max(years ?? 0, YearsBetweenElections) > LastYear - start.Year)
        {
            return null;
        }

        return term?.BoundTo switch
        {
            null => years is { } length ? start.PlusYears(length).PlusDays(-1) : null,
            TermBinding.CalendarYear => years is { } length ? new LocalDate(start.Year + length - 1, December, LastDay) : null,
            TermBinding.SchoolYear => years is { } length ? new LocalDate(start.Year + length - (start.Month > July ? 0 : 1), July, LastDay) : null,
            TermBinding.ElectionPeriod => IsLocal(structure, index) ? new LocalDate(NextElection(start), December, LastDay) : null,
            TermBinding.BoardPeriod or TermBinding.Programme => null,
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The year of the election that ends the period in which a day lies; the new period begins in the autumn of the election.</summary>
    private static int NextElection(LocalDate day)
    {
        int since = (((day.Year - AnElection) % YearsBetweenElections) + YearsBetweenElections) % YearsBetweenElections;
        return since == 0 && day.Month < October ? day.Year : day.Year + YearsBetweenElections - since;
    }

    private static bool IsLocal(CollaborationStructure structure, RegisterIndex index) =>
        structure.Owners.Count > 0 && structure.Owners.All(owner => index.Find(owner) is PublicBody { Kind: PublicBodyKind.Municipality or PublicBodyKind.County });
}
