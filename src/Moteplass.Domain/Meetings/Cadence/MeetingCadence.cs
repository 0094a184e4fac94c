using NodaTime;

namespace Moteplass.Domain;

/// <summary>
/// How often a structure meets (møtefrekvens, møtehyppighet, B4, B9): by a rate, a recurrence, dates, or on demand. The list of cases is closed.
/// </summary>
public abstract partial record MeetingCadence : SourcedRecord
{
    private protected MeetingCadence()
    {
    }

    /// <summary>What kind of meeting it counts; ordinary meetings unless said otherwise.</summary>
    public CadencePurpose Purpose { get; init; }

    /// <summary>When it holds, where that is less than the whole time of the mandate, such as its first year; or null.</summary>
    public ValidityPeriod? Period { get; init; }

    /// <summary>How binding it is, or null where it is said flatly.</summary>
    public Modality? Modality { get; init; }

    /// <summary>
    /// Whether it is a part of what another cadence of the same purpose asks for ("four to six a year, one or two of them in autumn"), so that the two are
    /// not added up; false where it comes in addition, null where neither is stated.
    /// </summary>
    public bool? IsPart { get; init; }

    /// <summary>The least and most meetings that it asks for within an interval in which it holds throughout.</summary>
    /// <remarks>
    /// A year, half-year, quarter, month, week, spring or autumn that is in the interval only in part asks for nothing there, though the
    /// meetings may fall in that part: of "four a year" an interval from July to December has none at least and four at most. A longer
    /// interval never asks for fewer.
    /// </remarks>
    /// <param name="interval">The interval, both days included; in another calendar than ISO it is converted.</param>
    /// <returns>The least and most meetings, or null where that is unknown, as of a number that nobody stated or of a rate over 0 years.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interval"/> is null.</exception>
    public CountRange? MeetingsIn(DateInterval interval)
    {
        ArgumentNullException.ThrowIfNull(interval);
        return CountIn(interval.InIso());
    }

    /// <summary>How often it comes back, as one word.</summary>
    /// <returns>For example <c>P3M</c> for four meetings a year; null where no one word says it, as of five a year or "at least four".</returns>
    public virtual Frequency? ToFrequency() => null;

    /// <summary>The answer of <see cref="MeetingsIn"/> for an interval of the ISO calendar.</summary>
    private protected abstract CountRange? CountIn(DateInterval interval);
}
