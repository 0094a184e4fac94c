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

    private static CollaborationRegister Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return MoteplassJson.Read(bytes.ToArray());
    }
}
