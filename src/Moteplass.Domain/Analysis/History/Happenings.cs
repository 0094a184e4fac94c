using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>What had happened by a day, made to be asked repeatedly whether anything came after something else.</summary>
internal sealed class Happenings
{
    private readonly bool _isUndatedSure;
    private readonly bool _hasUndated;

    // The latest of those that had happened, and of those that may have.
    private readonly LocalDate? _surely;
    private readonly LocalDate? _possibly;

    /// <param name="dates">When each happened, or null where that is not known.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="isUndatedSure">Whether what has no date, or is asked about by none, is taken to have come after; it is unknown if not.</param>
    public Happenings(IEnumerable<PartialDate?> dates, LocalDate asOf, bool isUndatedSure)
    {
        PartialDate?[] all = [.. dates];
        (_isUndatedSure, _hasUndated) = (isUndatedSure, all.Contains(null));
        ILookup<bool, PartialDate> dated = all.OfType<PartialDate>().ToLookup(date => date.IsApproximate);
        _surely = Latest(dated[false].Where(date => date.IsBy(asOf) == true).Select(date => date.Earliest));

        // How far off an approximate date is, nobody says.
        _possibly = Latest([.. dated[false].Where(date => date.IsBy(asOf) != false).Select(date => date.Latest), .. dated[true].Select(_ => asOf)]);
    }

    /// <summary>Whether any happened after a date.</summary>
    public bool? IsAnyAfter(PartialDate? date)
    {
        bool isSure = (_isUndatedSure && _hasUndated)
            || date switch
            {
                { IsApproximate: true } => false,
                { } known => _surely > known.Latest,
                null => _isUndatedSure && _surely is not null,
            };
        return isSure ? true : _hasUndated || (date is { IsApproximate: false } begun ? _possibly > begun.Earliest : _possibly is not null) ? null : false;
    }

    private static LocalDate? Latest(IEnumerable<LocalDate> days)
    {
        LocalDate? latest = null;
        foreach (LocalDate day in days)
        {
            latest = latest > day ? latest : day;
        }

        return latest;
    }
}
