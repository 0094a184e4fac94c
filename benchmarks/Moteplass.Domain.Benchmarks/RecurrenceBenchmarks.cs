using BenchmarkDotNet.Attributes;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;

namespace Moteplass.Domain.Benchmarks;

/// <summary>The dates of a recurrence in ten years, against Ical.Net on the same rule and with the same dates.</summary>
[Config(typeof(ByTheLeast))]
public class RecurrenceBenchmarks
{
    private static readonly LocalDate First = new(2016, 1, 7);
    private static readonly DateInterval TenYears = new(First, new LocalDate(2025, 12, 31));

    private RecurrenceCadence _ours = null!;
    private CalendarEvent _theirs = null!;

    [Params("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "FREQ=MONTHLY;BYDAY=1TH", "FREQ=YEARLY;BYMONTH=3,6,9,12;BYDAY=-1TH")]
    public string Rule { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _ours = RecurrenceCadence.ParseRecurrenceRule(Rule, PartialDate.FromDate(First));
        _theirs = new CalendarEvent { Start = new CalDateTime(First.ToDateOnly()), RecurrenceRule = new RecurrenceRule(Rule) };

        // iCalendar counts the start itself among the dates; a recurrence here only where the rule meets it.
        if (!Ours()!.Value.SequenceEqual(Theirs().Where(date => date != First || Ours()!.Value.Contains(First))))
        {
            throw new InvalidOperationException("The dates differ.");
        }
    }

    [Benchmark(Baseline = true, Description = "Ical.Net")]
    public List<LocalDate> Theirs() =>
    [
        .. _theirs.GetOccurrences(new CalDateTime(First.ToDateOnly()))
            .Select(one => LocalDate.FromDateOnly(one.Period.StartTime.Date))
            .TakeWhile(date => date <= TenYears.End),
    ];

    [Benchmark(Description = "RecurrenceCadence.DatesIn")]
    public ValueList<LocalDate>? Ours() => _ours.DatesIn(TenYears);
}
