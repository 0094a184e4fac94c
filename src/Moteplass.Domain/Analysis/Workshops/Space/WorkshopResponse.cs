namespace Moteplass.Domain.Analysis;

/// <summary>How many of those invited registered and came (svar på invitasjonen).</summary>
public sealed partial record WorkshopResponse
{
    internal WorkshopResponse()
    {
    }

    /// <summary>How many of those invited registered; null if a number is lacking or approximate, or anybody could come.</summary>
    public ShareRange? RegisteredOfInvited { get; internal init; }

    /// <summary>How many of those registered came; null if a number is lacking or approximate.</summary>
    public ShareRange? CameOfRegistered { get; internal init; }

    /// <summary>How many of those invited came; null if a number is lacking or approximate, or anybody could come.</summary>
    public ShareRange? CameOfInvited { get; internal init; }

    /// <summary>How many of the organisations invited came; null if a number is lacking or approximate, or anybody could come.</summary>
    public ShareRange? OrganisationsOfInvited { get; internal init; }
}
