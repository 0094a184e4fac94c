using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>A cadence as it asks for meetings, whichever mandates state it and for when; or several that ask for theirs side by side.</summary>
internal sealed class StatedCadence
{
    private readonly MeetingCadence[] _all;
    private readonly DatesOverTime? _dates;

    /// <param name="content">The cadence, without its period and sources.</param>
    /// <param name="others">Others that are of the same kind, purpose and force, and are part of another or not as it is.</param>
    public StatedCadence(MeetingCadence content, params IEnumerable<MeetingCadence> others)
    {
        Content = content;
        _all = [content, .. others];
        _dates = content is DatedCadence ? new DatesOverTime(_all.Cast<DatedCadence>().SelectMany(dated => dated.Dates)) : null;
    }

    /// <summary>The cadence, or one that stands for all.</summary>
    public MeetingCadence Content { get; }

    /// <summary>The cadence with those that it stands for.</summary>
    public IReadOnlyList<MeetingCadence> All => _all;

    /// <summary>How many meetings are asked for in some days, or null if that is unknown.</summary>
    public CountRange? MeetingsIn(DateInterval days) =>
        _dates is not null ? new CountRange(_dates.SurelyIn(days), _dates.PossiblyIn(days))
        : _all.Length == 1 ? Content.MeetingsIn(days)
        : _all.Select(cadence => cadence.MeetingsIn(days)).Aggregate((sum, more) => sum is { } before && more is { } added ? CountRange.Sum([before, added]) : null);
}
