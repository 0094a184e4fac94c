using System.Text.Json.Serialization;
using Moteplass.Domain.Exchange;
using NodaTime;

namespace Moteplass.Domain.Feeds;

/// <summary>How often a published meeting has been changed, and when it was last (revisjon av et møte).</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Sequence">How often; 0 where never.</param>
/// <param name="LastModified">When it was last changed, or first published.</param>
[JsonConverter(typeof(ExchangeJsonConverter))]
public sealed record MeetingRevision(Id<Meeting> Meeting, int Sequence, Instant LastModified);
