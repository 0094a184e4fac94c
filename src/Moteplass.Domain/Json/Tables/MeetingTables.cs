using System.Diagnostics.CodeAnalysis;

namespace Moteplass.Domain.Json;

/// <summary>The field tables of meeting cadences, meetings and lists of them.</summary>
internal static class MeetingTables
{
    private const int LongestInterval = 100;
    private const int WeeksInAYear = 53;
    private const int DaysInAMonth = 31;
    private const int MonthsInAYear = 12;

    public static SumWire<MeetingCadence> Cadence { get; } = new SumWire<MeetingCadence>()
        .With(new RecordWire<RateCadence>("rate")
            .Required("per", c => c.Per, Wire.Word<CadenceUnit>())
            .Optional("every", c => c.Every, Wire.Number(1, LongestInterval))
            .Optional("count", c => c.Count, Wire.Scalar<CountRange>())
            .EndOfCadence())
        .With(new RecordWire<RecurrenceCadence>("recurrence")
            .Required("repeats", c => c.Repeats, Wire.Word<RecurrencePattern>())
            .Optional("every", c => c.Every, Wire.Number(1, LongestInterval))
            .List("weekdays", c => c.Weekdays, new RecordWire<RecurrenceDay>()
                .Required("weekday", d => d.Weekday, Wire.Word<Weekday>())
                .Optional("nth", d => d.Nth, Wire.Number(-WeeksInAYear, WeeksInAYear)))
            .List("monthDays", c => c.MonthDays, Wire.Number(-DaysInAMonth, DaysInAMonth))
            .List("months", c => c.Months, Wire.Number(1, MonthsInAYear))
            .List("positions", c => c.Positions, Wire.Number(-DaysInAMonth, DaysInAMonth))
            .Optional("start", c => c.Start, Wire.Scalar<PartialDate>())
            .Optional("end", c => c.End, Wire.Scalar<PartialDate>())
            .EndOfCadence())
        .With(new RecordWire<DatedCadence>("dated")
            .List("dates", c => c.Dates, Wire.Scalar<PartialDate>())
            .EndOfCadence())
        .With(new RecordWire<OnDemandCadence>("on-demand")
            .EndOfCadence());

    public static RecordWire<Meeting> Meeting { get; } = new RecordWire<Meeting>()
        .Required("id", m => m.Id, Wire.Id<Meeting>())
        .Optional("name", m => m.Name, Wire.LocalizedText)
        .List("structures", m => m.Structures, Wire.Id<CollaborationStructure>())
        .Defaulted("kind", m => m.Kind, Wire.Word<MeetingKind>())
        .Optional("status", m => m.Status, Wire.Word<MeetingStatus>())
        .Optional("planned", m => m.Planned, new RecordWire<PlannedMeeting>()
            .Optional("date", p => p.Date, Wire.Scalar<PartialDate>())
            .Optional("until", p => p.Until, Wire.Scalar<PartialDate>())
            .Optional("times", p => p.Times, Wire.Scalar<ClockTimes>())
            .Optional("announcedOn", p => p.AnnouncedOn, Wire.Scalar<PartialDate>())
            .Sources())
        .Optional("held", m => m.Held, new RecordWire<HeldMeeting>()
            .Optional("date", h => h.Date, Wire.Scalar<PartialDate>())
            .Optional("until", h => h.Until, Wire.Scalar<PartialDate>())
            .Sources())
        .Optional("postponedTo", m => m.PostponedTo, Wire.Id<Meeting>())
        .Optional("noticeSent", m => m.NoticeSent, Wire.Scalar<PartialDate>())
        .Optional("agendaSent", m => m.AgendaSent, Wire.Scalar<PartialDate>())
        .Optional("papersSent", m => m.PapersSent, Wire.Scalar<PartialDate>())
        .List("agenda", m => m.Agenda, new RecordWire<AgendaItem>()
            .Optional("title", i => i.Title, Wire.LocalizedText)
            .Optional("kind", i => i.Kind, Wire.Word<AgendaItemKind>())
            .Optional("raisedBy", i => i.RaisedBy, Wire.Id<Actor>())
            .Optional("raisedOn", i => i.RaisedOn, Wire.Scalar<PartialDate>())
            .Optional("papersSent", i => i.PapersSent, Wire.Scalar<PartialDate>())
            .Sources())
        .List("attendance", m => m.Attendance, new RecordWire<Attendance>()
            .Optional("seat", a => a.Seat, Wire.Id<Seat>())
            .Optional("organisation", a => a.Organisation, Wire.Id<Actor>())
            .Optional("presence", a => a.Presence, Wire.Word<Presence>())
            .Optional("deputisesFor", a => a.DeputisesFor, Wire.Id<Seat>())
            .Optional("voted", a => a.Voted, Wire.Flag)
            .Optional("persons", a => a.Persons, Wire.Scalar<CountRange>())
            .Sources())
        .Optional("attendanceComplete", m => m.AttendanceComplete, Wire.Flag)
        .Optional("minutes", m => m.Minutes, new RecordWire<MeetingMinutes>()
            .Optional("drafted", m => m.Drafted, Wire.Scalar<PartialDate>())
            .Optional("approved", m => m.Approved, Wire.Scalar<PartialDate>())
            .Optional("published", m => m.Published, Wire.Scalar<PartialDate>())
            .Sources())
        .Sources();

    public static RecordWire<MeetingListing> Listing { get; } = new RecordWire<MeetingListing>()
        .Required("structure", l => l.Structure, Wire.Id<CollaborationStructure>())
        .Required("period", l => l.Period, Wire.Scalar<ValidityPeriod>())
        .Required("complete", l => l.Complete, Wire.Flag)
        .List("kinds", l => l.Kinds, Wire.Word<MeetingKind>())
        .Sources();

    private static RecordWire<T> EndOfCadence<[DynamicallyAccessedMembers(RecordMembers.Reached)] T>(this RecordWire<T> table)
        where T : MeetingCadence => table
        .Defaulted("for", c => c.For, Wire.Word<CadencePurpose>())
        .Optional("period", c => c.Period, Wire.Scalar<ValidityPeriod>())
        .Optional("force", c => c.Force, Wire.Word<Force>())
        .Sources();
}
