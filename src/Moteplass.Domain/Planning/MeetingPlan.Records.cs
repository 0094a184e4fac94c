using System.Diagnostics;
using NodaTime;

namespace Moteplass.Domain.Planning;

public sealed partial record MeetingPlan
{
    /// <summary>The plan as meetings of the register: those that are new, and those that the register has with another date or none.</summary>
    /// <remarks>
    /// A meeting that moved is postponed to a new one if its date had been announced; otherwise its date is another. What holds its day is left out. Ids are
    /// <c>{structure}-{year}-{number}</c>, with the next number from 1 that no meeting has.
    /// </remarks>
    /// <param name="announcedOn">The day on which the new dates are made known.</param>
    /// <param name="idOf">Gives a new meeting its id; null for the usual ones.</param>
    /// <returns>The meetings, by structure, purpose and day.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="idOf"/> is null and an id would have more than 100 characters, or it gives an id that is default or that another meeting has.
    /// </exception>
    public ValueList<Meeting> ToMeetings(LocalDate announcedOn, Func<PlannedSeries, PlannedDate, Id<Meeting>>? idOf = null) =>
        Meetings(_register, announcedOn, idOf);

    /// <summary>What the plan says of how far it reaches: a list of meetings for each structure and purpose.</summary>
    /// <returns>Each of the interval and of the kinds of meeting that the purpose counts; complete where every meeting asked for has a day.</returns>
    public ValueList<MeetingListing> ToListings() =>
    [
        .. from series in Series
           group series by (series.Structure, series.Purpose) into same
           select new MeetingListing
           {
               Structure = same.Key.Structure,
               Period = ValidityPeriod.Between(PartialDate.FromDate(Interval.Start), PartialDate.FromDate(Interval.End)),
               Complete = same.All(series => series.Unplaced == 0),
               Kinds = same.Key.Purpose == CadencePurpose.Ordinary ? [MeetingKind.Ordinary, MeetingKind.Constituting] : [KindOf(same.Key.Purpose)],
           },
    ];

    /// <summary>A register with the meetings and lists of the plan.</summary>
    /// <param name="register">The register that was planned, or a later one of the same structures and meetings.</param>
    /// <param name="announcedOn">The day on which the new dates are made known.</param>
    /// <param name="idOf">Gives a new meeting its id; null for the usual ones.</param>
    /// <returns>The register, in which the meetings of the plan are in place of those with the same id, and the others and the lists come last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentException">The register does not have a meeting or structure of the plan; or as for <see cref="ToMeetings"/>.</exception>
    public CollaborationRegister Into(CollaborationRegister register, LocalDate announcedOn, Func<PlannedSeries, PlannedDate, Id<Meeting>>? idOf = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        Dictionary<Id<Meeting>, Meeting> planned = Meetings(register, announcedOn, idOf).ToDictionary(meeting => meeting.Id);
        HashSet<Id<Meeting>> known = [.. register.Meetings.Select(meeting => meeting.Id)];
        return register with
        {
            Meetings = [.. register.Meetings.Select(meeting => planned.GetValueOrDefault(meeting.Id, meeting)), .. planned.Values.Where(meeting => !known.Contains(meeting.Id))],
            MeetingListings = [.. register.MeetingListings, .. ToListings().Except(register.MeetingListings)],
        };
    }

    private ValueList<Meeting> Meetings(CollaborationRegister register, LocalDate announcedOn, Func<PlannedSeries, PlannedDate, Id<Meeting>>? idOf)
    {
        var index = RegisterIndex.Of(register);
        var ids = new MeetingIds(register.Meetings.Select(meeting => meeting.Id), idOf);
        PartialDate announced = PartialDate.FromDate(announcedOn);
        var meetings = new List<Meeting>();
        foreach (PlannedSeries series in Series)
        {
            if (index.Find(series.Structure) is null)
            {
                throw new ArgumentException($"The register has no structure with the id '{series.Structure}'.", nameof(register));
            }

            foreach (PlannedDate date in series.Dates.Where(date => date.Origin is DateOrigin.New or DateOrigin.Moved))
            {
                if (date.Meeting is not { } id)
                {
                    meetings.Add(New(series, date, announced, ids));
                    continue;
                }

                Meeting before = index.Find(id) ?? throw new ArgumentException($"The register has no meeting with the id '{id}'.", nameof(register));
                meetings.AddRange(Changed(before, series, date, announced, ids));
            }
        }

        return [.. meetings];
    }

    private static IEnumerable<Meeting> Changed(Meeting before, PlannedSeries series, PlannedDate date, PartialDate announced, MeetingIds ids)
    {
        if (date.Origin == DateOrigin.Moved && before.Planned?.AnnouncedOn is not null)
        {
            Meeting after = New(series, date, announced, ids) with { Kind = before.Kind, Name = before.Name, With = before.With };
            return [before with { Status = MeetingStatus.Postponed, PostponedTo = after.Id }, after];
        }

        var planned = new PlannedMeeting { Date = PartialDate.FromDate(date.Day), Times = date.Times, AnnouncedOn = announced };
        return [before with { Status = before.Status ?? MeetingStatus.Planned, Planned = before.Planned is { } was ? was with { Date = planned.Date, Times = planned.Times, AnnouncedOn = announced } : planned }];
    }

    private static Meeting New(PlannedSeries series, PlannedDate date, PartialDate announced, MeetingIds ids) => new()
    {
        Id = ids.Next(series, date),
        Structures = [series.Structure],
        Kind = KindOf(series.Purpose),
        Status = MeetingStatus.Planned,
        Planned = new PlannedMeeting { Date = PartialDate.FromDate(date.Day), Times = date.Times, AnnouncedOn = announced },
        With = series.With is { } with ? [with] : [],
    };

    private static MeetingKind KindOf(CadencePurpose purpose) => purpose switch
    {
        CadencePurpose.Ordinary => MeetingKind.Ordinary,
        CadencePurpose.Gathering => MeetingKind.Gathering,
        CadencePurpose.Seminar => MeetingKind.Seminar,
        CadencePurpose.InputMeeting => MeetingKind.InputMeeting,
        _ => throw new UnreachableException(),
    };
}
