using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Counts the meetings and attendances of one who takes part in structures.</summary>
internal sealed class LoadOfOne
{
    private readonly ILookup<StructureLoad, LoadPart> _parts;
    private readonly StructureLoad[] _structures;
    private readonly MeetingUnit[] _units;
    private readonly NamedMeetings[] _named;
    private readonly StructureLoad[] _met;

    /// <param name="parts">In which structures, when and with how many persons.</param>
    /// <param name="unitsOf">The meetings of a structure that are attended as the parts say.</param>
    /// <param name="named">The meetings that are held with it, and are not among those.</param>
    public LoadOfOne(IEnumerable<LoadPart> parts, ILookup<StructureLoad, MeetingUnit> unitsOf, params IEnumerable<NamedMeetings> named)
    {
        _parts = parts.Where(part => !part.Days.Possible.IsEmpty).ToLookup(part => part.Structure);
        _structures = [.. _parts.Select(part => part.Key)];
        _units = [.. _structures.SelectMany(structure => unitsOf[structure]).Distinct()];
        _named = [.. named];
        _met = _named.Length == 0 ? _structures : [.. _structures.Union(_named.SelectMany(one => one.Unit.Structures))];
    }

    /// <summary>How many of the structures that may be in force ask for a number of meetings that is not stated.</summary>
    public int WithoutNumber => _structures.Count(structure => structure is { MayBeInForce: true, HasCadence: true, Promised: null });

    /// <summary>How many of them do not state how often they meet.</summary>
    public int WithoutCadence => _structures.Count(structure => structure is { MayBeInForce: true, HasCadence: false });

    public LoadCounts Meetings => new(
        Sum(_structures.Select(structure => (structure, LoadPart.Promised(structure, Days(structure).Definite)))),
        Count(unit => unit.Planned),
        Count(unit => unit.Held));

    public LoadCounts Attendances => new(
        Open(Sum(_structures.Select(structure => (structure, PromisedAttendances(structure))))),
        Open(CountAttendances(unit => unit.Planned))!.Value,
        Open(CountAttendances(unit => unit.Held))!.Value);

    /// <summary>On how many days there is more than one meeting.</summary>
    public CountRange Clashes
    {
        get
        {
            // Most take part in one kind of meeting, whose days are put in order once for all of them.
            if (_units is [var only] && _named.Length == 0)
            {
                DaysInForce there = Days(only);
                return Listed(new CountRange(only.ClashesIn(there.Definite), only.HasUnknownDay ? null : only.ClashesIn(there.Possible)));
            }

            var days = new Dictionary<LocalDate, (int Sure, int Possible)>();
            foreach (MeetingUnit unit in _units)
            {
                DaysInForce attended = Days(unit);
                foreach (LocalDate day in unit.Days.Where(day => Has(attended.Possible, day)))
                {
                    (int sure, int possible) = days.GetValueOrDefault(day);
                    days[day] = (sure + (Has(attended.Definite, day) ? 1 : 0), possible + 1);
                }
            }

            foreach (LocalDate day in _named.SelectMany(one => one.Unit.Days))
            {
                (int sure, int possible) = days.GetValueOrDefault(day);
                days[day] = (sure + 1, possible + 1);
            }

            bool hasUnknownDay = _units.Concat(_named.Select(one => one.Unit)).Any(unit => unit.HasUnknownDay);
            return Listed(new CountRange(days.Values.Count(day => day.Sure > 1), hasUnknownDay ? null : days.Values.Count(day => day.Possible > 1)));
        }
    }

    private static bool Has(ValueList<DateInterval> days, LocalDate day) => days.FirstFrom(day) is var first && first < days.Count && days[first].Contains(day);

    /// <summary>A sum of what structures that may be in force promise.</summary>
    internal static CountRange? Sum(IEnumerable<(StructureLoad Structure, CountRange? Promised)> promised) =>
        Sum(promised.Where(one => one.Structure.MayBeInForce).Select(one => one.Promised));

    /// <summary>A sum of promises: open where one states no number, null where none does.</summary>
    internal static CountRange? Sum(IEnumerable<CountRange?> promised)
    {
        CountRange?[] all = [.. promised];
        return Array.TrueForAll(all, one => one is null) ? null : CountRange.Sum(all.Select(one => one ?? CountRange.AtLeast(0)));
    }

    private DaysInForce Days(StructureLoad structure) => Join(_parts[structure]);

    private DaysInForce Days(MeetingUnit unit) => Join(unit.Structures.SelectMany(structure => _parts[structure]));

    private static DaysInForce Join(IEnumerable<LoadPart> parts)
    {
        LoadPart[] all = [.. parts];
        return all is [var only]
            ? only.Days
            : new DaysInForce(IntervalDays.Join(all.SelectMany(part => part.Days.Definite)), IntervalDays.Join(all.SelectMany(part => part.Days.Possible)));
    }

    private CountRange Count(Func<MeetingUnit, MeetingDates> dates) => Listed(CountRange.Sum(
        _units.Select(unit => dates(unit).In(Days(unit))).Concat(_named.Select(one => dates(one.Unit).In(one.Unit.Always)))));

    private CountRange CountAttendances(Func<MeetingUnit, MeetingDates> dates) => Listed(CountRange.Sum(
        _units.Select(unit => Together(unit, dates(unit))).Concat(_named.Select(one => Times(one.Persons, dates(one.Unit).In(one.Unit.Always))))));

    /// <summary>Of a joint meeting, those who sit in several of the structures are the same persons, or are not.</summary>
    private CountRange Together(MeetingUnit unit, MeetingDates dates)
    {
        CountRange[] all = [.. unit.Structures.Where(_parts.Contains).Select(structure => CountRange.Sum(_parts[structure].Select(part => Times(part.Persons, dates.In(part.Days)))))];
        return all is [var only] ? only : CountRange.Within(all.Max(one => one.Minimum), CountRange.Sum(all).Maximum, all.Any(one => one.IsApproximate));
    }

    private CountRange? PromisedAttendances(StructureLoad structure)
    {
        LoadPart[] parts = [.. _parts[structure]];
        return structure.Promised is null ? null : CountRange.Sum(parts.Select(part => Times(part.Persons, LoadPart.Promised(structure, part.Days.Definite)!.Value)));
    }

    private CountRange Listed(CountRange count) =>
        Array.TrueForAll(_met, structure => structure.AreMeetingsListed) ? count : new CountRange(count.Minimum, null, count.IsApproximate);

    private CountRange? Open(CountRange? count) => count is { } known && !Array.TrueForAll(_met, structure => structure.AreSeatsComplete)
        ? new CountRange(known.Minimum, null, known.IsApproximate)
        : count;

    /// <summary>Persons times meetings.</summary>
    internal static CountRange Times(CountRange persons, CountRange meetings) => meetings.Maximum is { } most
        ? Approximately(persons.Times(meetings.Minimum, most), meetings)
        : CountRange.Within((long)persons.Minimum * meetings.Minimum, null, persons.IsApproximate || meetings.IsApproximate);

    private static CountRange Approximately(CountRange count, CountRange meetings) =>
        meetings.IsApproximate && !count.IsApproximate ? new CountRange(count.Minimum, count.Maximum, isApproximate: true) : count;
}
