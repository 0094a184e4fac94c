using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>How many of some meetings there may have been in some days, counted without going through them all.</summary>
internal sealed class MostMeetings
{
    private readonly int _undated;
    private readonly DatesOverTime _dates;

    /// <param name="dates">The date of each, or null where it is not known.</param>
    public MostMeetings(IEnumerable<PartialDate?> dates)
    {
        PartialDate?[] all = [.. dates];
        _dates = new DatesOverTime(all.OfType<PartialDate>());
        _undated = all.Count(date => date is null);
    }

    public int In(DateInterval days) => _undated + _dates.PossiblyIn(days);
}
