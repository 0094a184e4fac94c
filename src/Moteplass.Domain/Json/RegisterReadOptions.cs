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

    internal static RegisterReadOptions Strict { get; } = new();
}
