namespace Moteplass.Domain;

/// <summary>What has been read of a rule.</summary>
internal sealed class RecurrenceDraft
{
    public RecurrencePattern? Repeats { get; set; }

    public int? Every { get; set; }

    public List<RecurrenceDay> Weekdays { get; } = [];

    public List<int> MonthDays { get; } = [];

    public List<int> Months { get; } = [];

    public PartialDate? End { get; set; }
}
