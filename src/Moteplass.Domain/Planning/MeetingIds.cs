using System.Globalization;

namespace Moteplass.Domain.Planning;

/// <summary>Gives new meetings ids that no other meeting has.</summary>
internal sealed class MeetingIds(IEnumerable<Id<Meeting>> taken, Func<PlannedSeries, PlannedDate, Id<Meeting>>? idOf)
{
    private readonly HashSet<Id<Meeting>> _taken = [.. taken];
    private readonly Dictionary<string, int> _last = [];

    public Id<Meeting> Next(PlannedSeries series, PlannedDate date)
    {
        Id<Meeting> id = idOf is null ? Usual(series, date) : idOf(series, date);
        if (id.IsDefault || !_taken.Add(id))
        {
            throw RequestCheck.Refused($"A new meeting cannot have the id '{Excerpt.Of(id.ToString())}', which is default or that of another meeting.", nameof(idOf));
        }

        return id;
    }

    private Id<Meeting> Usual(PlannedSeries series, PlannedDate date)
    {
        string start = string.Create(CultureInfo.InvariantCulture, $"{series.Structure}-{date.Day.Year}-");
        int number = _last.GetValueOrDefault(start);
        while (true)
        {
            number++;
            if (!Id<Meeting>.TryParse(start + number.ToString(CultureInfo.InvariantCulture), out Id<Meeting> id))
            {
                throw RequestCheck.Refused($"The id of a meeting of '{Excerpt.Of(series.Structure.ToString())}' would have more than 100 characters; give idOf to choose another.", nameof(idOf));
            }

            if (!_taken.Contains(id))
            {
                _last[start] = number;
                return id;
            }
        }
    }
}
