using NodaTime;

namespace Moteplass.Domain.Feeds;

/// <summary>Finds what is not allowed in the options of a feed.</summary>
internal static class FeedOptionsCheck
{
    private static readonly Duration Minute = Duration.FromMinutes(1);
    private static readonly Duration Day = Duration.FromDays(1);

    /// <summary>The first option that has a value which is not allowed, and what is; or null.</summary>
    public static string? Fault(FeedOptions options) =>
        Uri.CheckHostName(options.Domain) != UriHostNameType.Dns ? $"{nameof(options.Domain)} is '{Excerpt.Of(options.Domain)}', which is no domain. Allowed: a name such as 'example.no'."
        : !Enum.IsDefined(options.Language) ? $"{nameof(options.Language)} is none of the languages."
        : !Enum.IsDefined(options.Cancelled) ? $"{nameof(options.Cancelled)} is none of the ways."
        : options.AssumedLength is { } length && (length < Minute || length > Day) ? $"{nameof(options.AssumedLength)} is {length}. Allowed: from a minute to a day."
        : options.RefreshEvery is { } every && every < Minute ? $"{nameof(options.RefreshEvery)} is {every}. Allowed: a minute or more."
        : options.Revisions is null ? $"{nameof(options.Revisions)} is null."
        : null;
}
