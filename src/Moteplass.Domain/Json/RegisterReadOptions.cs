namespace Moteplass.Domain.Json;

/// <summary>How registers are read (leseinnstillinger): strictly, unless the caller chooses otherwise.</summary>
/// <remarks>Immutable and value-equal; it may be used from any thread.</remarks>
/// <example>
/// <code>
/// var tolerant = new RegisterReadOptions { UnknownMembers = UnknownMemberHandling.Keep };
/// CollaborationRegister register = MoteplassJson.Read(utf8Json, tolerant);
/// </code>
/// </example>
public sealed record RegisterReadOptions
{
    private const int Fewest = 2;
    private const int Largest = 2_147_483_591;

    /// <summary>What becomes of members that a record of the format does not have.</summary>
    /// <value>
    /// The default is <see cref="UnknownMemberHandling.Refuse"/>. Whatever it is, a document of a newer minor version keeps them, a language that no
    /// text has is a problem as any unknown word is, and so is the name <c>recordType</c>, which lines use for themselves.
    /// </value>
    /// <remarks>
    /// What was kept from a document of this version is written back as it was read, and so is read again only where unknown members are kept.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enum's.</exception>
    public UnknownMemberHandling UnknownMembers
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(UnknownMembers), value, "Allowed: Refuse, Keep.");
    }

    /// <summary>How many bytes a document has at the most.</summary>
    /// <value>
    /// From 2 to 2,147,483,591, which is the default and all that .NET can hold at once. A host that takes documents from strangers chooses less: reading
    /// and checking take time and memory in proportion to it.
    /// </value>
    /// <remarks>
    /// A larger document is the problem <see cref="FormatCodes.DocumentTooLarge"/> and is not looked into; of a stream no more is taken in than shows it.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside these bounds.</exception>
    public int MostBytes
    {
        get;
        init => field = value is >= Fewest and <= Largest
            ? value
            : throw new ArgumentOutOfRangeException(nameof(MostBytes), value, "Allowed: 2 to 2,147,483,591 bytes.");
    } = Largest;

    internal static RegisterReadOptions Strict { get; } = new();
}
