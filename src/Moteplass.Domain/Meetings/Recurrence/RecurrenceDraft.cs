namespace Moteplass.Domain;

/// <summary>What has been read of a rule, part by part; what is repeated in a list is kept once.</summary>
internal sealed class RecurrenceDraft
{
    /// <summary>What it repeats by; null where not stated, or where it repeats by days.</summary>
    public RecurrencePattern? Repeats { get; set; }

    /// <summary>Whether it repeats by days.</summary>
    public bool IsDaily { get; set; }

    public int? Every { get; set; }

    public ListOf<RecurrenceDay> Weekdays { get; } = new();

    public ListOf<int> MonthDays { get; } = new();

    public ListOf<int> Months { get; } = new();

    /// <summary>Which of the days that fit are taken (BYSETPOS).</summary>
    public ListOf<int> Positions { get; } = new();

    /// <summary>How many dates there are.</summary>
    public int? Count { get; set; }

    public PartialDate? End { get; set; }

    /// <summary>The day on which a week begins.</summary>
    public Weekday WeekStart { get; set; } = Weekday.Monday;

    /// <summary>Values in the order in which they came first, each once.</summary>
    internal sealed class ListOf<T>
        where T : notnull
    {
        private readonly List<T> _values = [];
        private readonly HashSet<T> _seen = [];

        public IReadOnlyList<T> Values => _values;

        public void Add(T value)
        {
            if (_seen.Add(value))
            {
                _values.Add(value);
            }
        }
    }
}
