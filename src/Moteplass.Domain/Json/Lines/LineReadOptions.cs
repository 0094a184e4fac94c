namespace Moteplass.Domain.Json;

/// <summary>How a register in lines is read (leseinnstillinger for linjer).</summary>
/// <remarks>Immutable and value-equal; it may be used from any thread.</remarks>
public sealed record LineReadOptions
{
    private const int Shortest = 64;

    private const int Longest = 1 << 30;

    /// <summary>What becomes of members that a record of the format does not have.</summary>
    /// <value>
    /// The default is <see cref="UnknownMemberHandling.Refuse"/>. Whatever it is, after a header line of a newer minor version they are kept, and what
    /// <see cref="RegisterReadOptions.UnknownMembers"/> says of languages and of <c>recordType</c> holds here too.
    /// </value>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enum's.</exception>
    public UnknownMemberHandling UnknownMembers
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(UnknownMembers), value, "Allowed: Refuse, Keep.");
    }

    /// <summary>What reading does after a line that cannot be read.</summary>
    /// <value>The default is <see cref="BrokenLineHandling.GoOn"/>. Behind a header line of a version that is not read, reading ends in any case.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enum's.</exception>
    public BrokenLineHandling BrokenLines
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(BrokenLines), value, "Allowed: GoOn, Stop.");
    }

    /// <summary>
    /// How long a line may be, in bytes, without its end and without a byte order mark. A longer one is the problem
    /// <see cref="FormatCodes.LineTooLong"/> and is passed over without being held in memory.
    /// </summary>
    /// <value>64 to 1,073,741,824 (1 GiB). The default is 4,194,304 (4 MiB).</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its bounds.</exception>
    public int LongestLine
    {
        get;
        init => field = value is >= Shortest and <= Longest
            ? value
            : throw new ArgumentOutOfRangeException(nameof(LongestLine), value, "Allowed: 64 to 1,073,741,824 bytes.");
    } = 4 * 1024 * 1024;
}
