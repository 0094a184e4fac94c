using System.Text;
using BenchmarkDotNet.Attributes;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Moteplass.Domain.Feeds;
using NodaTime;

namespace Moteplass.Domain.Benchmarks;

/// <summary>A thousand meetings as a calendar, against Ical.Net's serialiser on a calendar of the same events, made beforehand.</summary>
[Config(typeof(ByTheLeast))]
public class FeedBenchmarks
{
    private const int Meetings = 1_000;

    private static readonly FeedOptions Options = new() { Domain = "example.no", Stamp = Instant.FromUtc(2026, 11, 29, 12, 0) };

    private CollaborationRegister _register = null!;
    private CalendarFeed _feed = null!;
    private Calendar _theirs = null!;

    [GlobalSetup]
    public void Setup()
    {
        Id<CollaborationStructure> council = new("brukerrad");
        _register = new CollaborationRegister
        {
            Structures = [new CollaborationStructure { Id = council, Name = new("Brukerrådet"), Kind = StructureKind.UserCouncil }],
            Meetings =
            [
                .. Enumerable.Range(0, Meetings).Select(i => new Meeting
                {
                    Id = new($"brukerrad-{i}"),
                    Structures = [council],
                    Status = MeetingStatus.Planned,
                    Planned = new PlannedMeeting { Date = PartialDate.FromDate(new LocalDate(2026, 1, 1).PlusDays(i)), Times = new("12:00-14:00") },
                    Place = new("Møterom 2"),
                }),
            ],
        };
        _feed = CalendarFeed.Of(_register, FeedScope.Structure(council), Options);
        _theirs = Calendar.Load(Encoding.UTF8.GetString(_feed.ToUtf8()))!;
        Calendar again = Calendar.Load(Theirs())!;
        if (_theirs.Events.Count != Meetings || !_theirs.Events.Select(Key).SequenceEqual(again.Events.Select(Key)))
        {
            throw new InvalidOperationException("The events differ.");
        }
    }

    [Benchmark(Baseline = true, Description = "Ical.Net, CalendarSerializer")]
    public string Theirs() => new CalendarSerializer().SerializeToString(_theirs)!;

    [Benchmark(Description = "CalendarFeed.ToUtf8")]
    public byte[] Ours() => _feed.ToUtf8();

    [Benchmark(Description = "CalendarFeed.Of and ToUtf8")]
    public byte[] OursWhole() => CalendarFeed.Of(_register, FeedScope.Structure(_register.Structures[0].Id), Options).ToUtf8();

    private static (string?, CalDateTime?, string?, string?) Key(CalendarEvent one) => (one.Uid, one.DtStart, one.Summary, one.Location);
}
