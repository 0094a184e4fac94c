using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>A cadence as it asks for meetings, whichever mandates state it and for when.</summary>
/// <param name="content">The cadence, without its period and sources.</param>
internal sealed class StatedCadence(MeetingCadence content)
{
    private readonly DatesOverTime? _dates = content is DatedCadence dated ? new DatesOverTime(dated.Dates) : null;

    public MeetingCadence Content { get; } = content;

    /// <summary>How many meetings it asks for in some days, or null if that is unknown.</summary>
    public CountRange? MeetingsIn(DateInterval days) => _dates is null ? Content.MeetingsIn(days) : new CountRange(_dates.SurelyIn(days), _dates.PossiblyIn(days));
}
