namespace Moteplass.Domain.Testing;

/// <summary>The samples that are the user council with some things changed.</summary>
internal static class SampleVariants
{
    private static readonly CollaborationRegister Council = SampleRegisters.UserCouncil;
    private static readonly CollaborationStructure Structure = Council.Structures[0];
    private static readonly Mandate Mandate = Structure.Mandates[0];
    private static readonly ValueList<Meeting> Meetings = Council.Meetings;
    private static readonly ValidityPeriod Year = ValidityPeriod.Parse("2024-01-01/2024-12-31");

    public static CollaborationRegister PracticeYear { get; } = Council with
    {
        Meetings =
        [
            Meetings[0],
            Meetings[1] with
            {
                Held = Meetings[1].Held! with { Date = PartialDate.Parse("2024-05-23") },
                Minutes = Meetings[1].Minutes! with { Drafted = PartialDate.Parse("2024-05-30") },
            },
            Meetings[2] with { Status = MeetingStatus.Cancelled, Held = null, Minutes = null },
            Meetings[3] with
            {
                NoticeSent = PartialDate.Parse("2024-11-28"),
                Attendance = [.. Meetings[0].Attendance.Select((one, i) => one with { Presence = i == 0 ? Presence.Present : Presence.Absent, Voted = null })],
                AttendanceComplete = true,
            },
        ],
    };

    public static CollaborationRegister Pilot { get; } = Council with
    {
        Structures =
        [
            Structure with
            {
                Phases = [Structure.Phases[0] with { Period = Year, Permanence = Permanence.Pilot }],
                Anchorings = [Structure.Anchorings[0] with { Period = Year }],
                Mandates = [Mandate with { Period = Year }],
                Seats = [.. Structure.Seats.Select(seat => seat with { Period = Year })],
            },
        ],
        Evaluations = [Council.Evaluations[0] with { Structures = [Structure.Id] }],
    };

    public static CollaborationRegister Broken { get; } = Council with
    {
        Structures =
        [
            Structure with
            {
                Mandates = [Mandate with { Members = CountRange.Exactly(2), Voting = Mandate.Voting! with { Quorum = new() { Count = 8, Sources = Mandate.Sources } } }],
            },
        ],
        Meetings = [Meetings[0] with { Minutes = Meetings[0].Minutes! with { Approved = PartialDate.Parse("2024-02-19") } }, .. Meetings.Skip(1)],
        Decisions = [Council.Decisions[0] with { Answers = [Id<Proposal>.Parse("et-annet-forslag")] }],
    };
}
