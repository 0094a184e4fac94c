namespace Moteplass.Domain;

/// <summary>That an organisation is a member of an umbrella (medlemskap i paraplyorganisasjon), in a period (B16).</summary>
public sealed partial record OrganisationMembership : RegisterRecord
{
    /// <summary>The member organisation.</summary>
    [Targets(typeof(UserOrganisation), typeof(OtherOrganisation), typeof(OrganisationGroup))]
    public required Id<Actor> Member { get; init; }

    /// <summary>The umbrella organisation.</summary>
    [Targets(typeof(UserOrganisation), typeof(OtherOrganisation))]
    public required Id<Actor> Umbrella { get; init; }

    /// <summary>When it is a member, or null where not stated.</summary>
    public ValidityPeriod? Period { get; init; }
}
