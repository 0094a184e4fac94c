using FsCheck.Xunit;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Tests.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Analysis.Queries;

/// <summary>What hosts ask a register day by day.</summary>
public sealed class RegisterQueriesTests
{
    private static readonly Id<CollaborationStructure> Council = new("rad");

    private static readonly DateInterval Spring = new(new LocalDate(2024, 1, 1), new LocalDate(2024, 6, 30));

    [Fact]
    public void Meetings_in_an_interval_are_found_by_their_days_and_those_of_which_it_is_unknown_apart()
    {
        var index = RegisterIndex.Of(Registers.With("""
            "structures":[{"id":"rad","name":{"nb":"Rådet"},"kind":"user-council"}],
            "meetings":[
              {"id":"mai","structures":["rad"],"held":{"date":"2024-05-13"} },
              {"id":"uten-dag","structures":["rad"]},
              {"id":"host","structures":["rad"],"held":{"date":"2024-09-12"} },
              {"id":"februar","structures":["annet","rad"],"planned":{"date":"2024-02"} },
              {"id":"i-2024","structures":["rad"],"planned":{"date":"2024"} },
              {"id":"flyttet","structures":["rad"],"planned":{"date":"2024-03-01"},"held":{"date":"2024-08-01"} },
              {"id":"annet-mote","structures":["annet"],"held":{"date":"2024-05-13"} },
              {"id":"siste-dag","structures":["rad"],"status":"cancelled","planned":{"date":"2024-06-30"} }]
            """));

        RecordsFound<Meeting> found = index.MeetingsIn(Council, Spring);

        Assert.Equal(["februar", "mai", "siste-dag"], found.Definite.Select(meeting => meeting.Id.ToString()));
        Assert.Equal(["i-2024", "uten-dag"], found.Possible.Select(meeting => meeting.Id.ToString()));
        Assert.Equal(["host"], index.MeetingsIn(Council, new DateInterval(new LocalDate(2024, 9, 1), new LocalDate(2024, 9, 30))).Definite.Select(meeting => meeting.Id.ToString()));
        Assert.Empty(index.MeetingsIn(new("finnes-ikke"), Spring).Possible);
    }

    [Property(MaxTest = 50)]
    public void Meetings_in_an_interval_are_those_that_going_through_all_finds(CollaborationRegister register, DateInterval interval)
    {
        var index = RegisterIndex.Of(register);
        foreach (CollaborationStructure structure in register.Structures)
        {
            RecordsFound<Meeting> found = index.MeetingsIn(structure.Id, interval);

            ILookup<bool?, Meeting> all = register.Meetings.Where(meeting => meeting.Structures.Contains(structure.Id)).ToLookup(meeting => IsIn(meeting, interval));
            Assert.Equal(all[true].Select(meeting => meeting.Id).Order(), found.Definite.Select(meeting => meeting.Id).Order());
            Assert.Equal(all[null].Select(meeting => meeting.Id).Order(), found.Possible.Select(meeting => meeting.Id).Order());
        }
    }

    [Fact]
    public void Asking_for_every_day_costs_no_more_than_so_many_answers() => Growth.IsLinear(
        500,
        count => RegisterIndex.Of(new CollaborationRegister
        {
            Structures = [new() { Id = Council, Name = new("Rådet"), Kind = StructureKind.UserCouncil }],
            Meetings = [.. Enumerable.Range(0, count).Select(i => new Meeting { Id = new($"m-{i}"), Structures = [Council], Held = new() { Date = PartialDate.FromDate(Spring.Start.PlusDays(i)) } })],
        }),
        index =>
        {
            for (LocalDate day = Spring.Start; index.MeetingsIn(Council, new DateInterval(day, day)).Definite.Count == 1; day = day.PlusDays(1))
            {
            }
        });

    [Fact]
    public void Seats_held_on_a_day_leave_out_what_is_vacant_and_what_has_just_been_followed()
    {
        var index = RegisterIndex.Of(Registers.With("""
            "structures":[{"id":"rad","name":{"nb":"Rådet"},"kind":"user-council","seats":[
              {"id":"gammel","onBehalfOf":"ffo","period":"2022-01-01/2024-01-01"},
              {"id":"ny","onBehalfOf":"safo","period":"2024-01-01/2025-12-31"},
              {"id":"ledig","state":"vacant","period":"2024-01-01/2025-12-31"},
              {"id":"vara","role":"deputy","period":"2024/.."},
              {"id":"ukjent","onBehalfOf":"uf","period":"2023/"},
              {"id":"uten-periode","onBehalfOf":"mhu"}]}]
            """));

        RecordsFound<Seat> found = index.SeatsHeldOn(Council, new LocalDate(2024, 1, 1));

        Assert.Equal(["ny", "uten-periode"], found.Definite.Select(seat => seat.Id.ToString()));
        Assert.Equal(["vara", "ukjent"], found.Possible.Select(seat => seat.Id.ToString()));
        Assert.Equal(["gammel", "uten-periode"], index.SeatsHeldOn(Council, new LocalDate(2023, 12, 31)).Definite.Select(seat => seat.Id.ToString()));
        Assert.Empty(index.SeatsHeldOn(new("finnes-ikke"), new LocalDate(2024, 1, 1)).Definite);
    }

    [Fact]
    public void Structures_of_an_owner_are_found_once_each_in_the_order_of_the_register()
    {
        var index = RegisterIndex.Of(Registers.With("""
            "structures":[
              {"id":"b","name":{"nb":"B"},"kind":"user-council","owners":["hdir","udir","hdir"]},
              {"id":"a","name":{"nb":"A"},"kind":"user-council","owners":["hdir"]},
              {"id":"c","name":{"nb":"C"},"kind":"user-council"}]
            """));

        Assert.Equal(["b", "a"], index.StructuresOf(new Id<Actor>("hdir")).Select(structure => structure.Id.ToString()));
        Assert.Equal(["b"], index.StructuresOf(new Id<Actor>("udir")).Select(structure => structure.Id.ToString()));
        Assert.Empty(index.StructuresOf(new Id<Actor>("imdi")));
    }

    /// <summary>By all that a meeting says: the day on which it was held, or else the one for which it is planned.</summary>
    private static bool? IsIn(Meeting meeting, DateInterval interval)
    {
        bool wasHeld = meeting.Held is not null || meeting.Status == MeetingStatus.Held;
        return (wasHeld ? meeting.Held?.Date : meeting.Planned?.Date) is not { } date ? null
            : date.Earliest >= interval.Start && date.Latest <= interval.End ? true
            : date.Latest < interval.Start || date.Earliest > interval.End ? false
            : null;
    }
}
