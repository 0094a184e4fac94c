using System.Text.Json.Serialization;
using Moteplass.Domain.Exchange;
using NodaTime;

namespace Moteplass.Domain.Feeds;

/// <summary>How a calendar feed is made (valg for kalenderen).</summary>
[JsonConverter(typeof(ExchangeJsonConverter))]
public sealed record FeedOptions
{
    /// <summary>The domain of whoever publishes the feed, such as <c>example.no</c>: part of the identity of each entry, and so never to be changed.</summary>
    public required string Domain { get; init; }

    /// <summary>When the feed is made. The library has no clock.</summary>
    public required Instant Stamp { get; init; }

    /// <summary>The language of titles.</summary>
    public Language Language { get; init; } = Language.Nb;

    /// <summary>Whether deadlines before and after the meetings are entries too, each on the last working day on which it can be kept.</summary>
    public bool Deadlines { get; init; }

    /// <summary>How often meetings have been changed since they were first published, as <see cref="MeetingRevisions.Next"/> counts it.</summary>
    public ValueList<MeetingRevision> Revisions { get; init; }

    /// <summary>How long a meeting is taken to last where its end is not stated, above nought and at most a day; null to say nothing of the end.</summary>
    public Duration? AssumedLength { get; init; }

    /// <summary>What is done with cancelled and postponed meetings.</summary>
    public CancelledMeetings Cancelled { get; init; }

    /// <summary>How often programs are asked to look for changes, a minute at least; null to leave it to them.</summary>
    public Duration? RefreshEvery { get; init; }
}
