using System.Buffers;
using System.Text.Json.Serialization;
using Moteplass.Domain.Exchange;
using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Feeds;

/// <summary>A calendar that others subscribe to, in iCalendar (RFC 5545): the meetings of a structure, of an organisation or of an owner (kalenderabonnement).</summary>
/// <remarks>
/// It names no organiser and nobody who attends, and has no link by which to join. The same register and options give the same bytes, whatever the order
/// of the lists. Immutable, and so safe to use from any thread.
/// </remarks>
[JsonConverter(typeof(ExchangeJsonConverter))]
public sealed class CalendarFeed
{
    private readonly FeedOptions _options;

    private CalendarFeed(string name, ValueList<FeedEntry> entries, ValueList<FeedLeftOut> leftOut, FeedOptions options)
    {
        (Name, Entries, LeftOut) = (name, entries, leftOut);
        _options = options;
    }

    /// <summary>The name of the calendar: that of the structure or of the actor.</summary>
    public string Name { get; }

    /// <summary>The entries, by day and then by identity.</summary>
    public ValueList<FeedEntry> Entries { get; }

    /// <summary>The meetings that are not in it, by id.</summary>
    public ValueList<FeedLeftOut> LeftOut { get; }

    /// <summary>Makes a feed.</summary>
    /// <param name="register">The register.</param>
    /// <param name="scope">Whose meetings.</param>
    /// <param name="options">How it is made.</param>
    /// <returns>The feed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The register does not have the structure or the actor, or an option has a value that is not allowed; the message names it.</exception>
    public static CalendarFeed Of(CollaborationRegister register, FeedScope scope, FeedOptions options)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(options);
        if (FeedOptionsCheck.Fault(options) is { } fault)
        {
            throw new ArgumentException(fault, nameof(options));
        }

        var index = RegisterIndex.Of(register);
        var names = new FeedNames(index, options.Language);
        string name = names.Of(scope) ?? throw new ArgumentException($"The register does not have the {scope.Record}.", nameof(scope));
        var finder = new FeedEntryFinder(index, names, scope, options);
        var entries = new List<FeedEntry>();
        var leftOut = new List<FeedLeftOut>();
        foreach (Meeting meeting in new FeedMeetings(register, index, scope).All())
        {
            var view = new MeetingView(meeting);
            if (finder.WhyLeftOut(view) is { } reason)
            {
                leftOut.Add(new FeedLeftOut(meeting.Id, reason, FeedWords.LeftOut(names.Of(meeting, scope), reason, view.Date)));
            }
            else
            {
                entries.AddRange(finder.Find(view));
            }
        }

        return new CalendarFeed(
            name, [.. entries.OrderBy(entry => entry.Start).ThenBy(entry => entry.Uid, StringComparer.Ordinal)], [.. leftOut.OrderBy(one => one.Meeting)], options);
    }

    /// <summary>The feed as a file: UTF-8, to be served as <c>text/calendar</c>.</summary>
    /// <returns>The bytes.</returns>
    public byte[] ToUtf8()
    {
        var output = new ArrayBufferWriter<byte>();
        WriteTo(output);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Writes the feed.</summary>
    /// <param name="output">Where it is written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public void WriteTo(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        new CalendarWriter(output, _options).Write(Name, Entries);
    }
}
