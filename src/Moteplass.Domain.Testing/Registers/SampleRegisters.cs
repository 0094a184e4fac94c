using System.Reflection;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Testing;

/// <summary>Registers to test against, the same each time (eksempelregistre).</summary>
/// <remarks>
/// They come beside <c>ReferenceRegister.ZeroToTwentyFour</c> of the library itself, which is real. Each is read when it is first asked for;
/// they may be used from any thread.
/// </remarks>
public static class SampleRegisters
{
    private static readonly Lazy<CollaborationRegister> Council = new(() => Read("user-council.json"));
    private static readonly Lazy<CollaborationRegister> Every = new(() => Read("every-member.json"));

    /// <summary>A register without a record.</summary>
    public static CollaborationRegister Empty { get; } = new();

    /// <summary>
    /// The user council of a made-up directorate: its mandate, seats, the four meetings of 2024 with their minutes, a workshop, and the way
    /// from a contribution to a decision.
    /// </summary>
    /// <remarks>
    /// It has a record of each kind that a register lists, and no error, warning or info as of any day from 2025-01-31 to 2025-12-31, when the
    /// seats end. Names and organisation numbers are made up.
    /// </remarks>
    public static CollaborationRegister UserCouncil => Council.Value;

    /// <summary>Every kind of record, and every member of each stated at least once, if not always truly.</summary>
    /// <remarks>To see that nothing is lost on the way through a database, a form or another format. It has errors, and is of no real structure.</remarks>
    public static CollaborationRegister EveryMember => Every.Value;

    /// <summary>The user council in a year that went less well: one meeting was moved, one cancelled, one called too late and without a quorum.</summary>
    /// <remarks>
    /// It has no error; as of 2025-07-01 it has <c>warning MTG003 /meetings/3</c>, <c>warning MTG006 /meetings/3/attendance</c> and
    /// <c>warning MTG007 /meetingListings/0</c>.
    /// </remarks>
    public static CollaborationRegister PracticeYear => SampleVariants.PracticeYear;

    /// <summary>The user council as a pilot of 2024, evaluated, and without a decision on what comes after it.</summary>
    /// <remarks>It has no problem as of 2025-07-01; <c>PilotStatus</c> says where it is on a day.</remarks>
    public static CollaborationRegister Pilot => SampleVariants.Pilot;

    /// <summary>The user council with four errors of four rules.</summary>
    /// <remarks>
    /// <c>error MAN001 /structures/0/mandates/0/members</c>, <c>error MAN002 /structures/0/mandates/0/voting/quorum</c>,
    /// <c>error MTG010 /meetings/0/minutes/approved</c> and <c>error REG002 /decisions/0/answers/0</c>.
    /// </remarks>
    public static CollaborationRegister Broken => SampleVariants.Broken;

    private static CollaborationRegister Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return MoteplassJson.Read(bytes.ToArray());
    }
}
