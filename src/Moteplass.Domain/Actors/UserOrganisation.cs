namespace Moteplass.Domain;

/// <summary>
/// A user organisation (brukerorganisasjon): it represents and presents a target group and looks after its interests (B5).
/// That it is an umbrella (paraplyorganisasjon) is not said here: it is one when an <see cref="OrganisationMembership"/> names it so.
/// </summary>
public sealed partial record UserOrganisation : Actor
{
    /// <summary>The group it represents, or null where not stated.</summary>
    public TargetGroup? TargetGroup { get; init; }

    /// <summary>The organisation that it is a section or a branch of, such as a youth section; or null.</summary>
    [Targets(typeof(UserOrganisation), typeof(OtherOrganisation))]
    public Id<Actor>? PartOf { get; init; }

    /// <summary>The period for which the register lists all of its member organisations, or null where the list may be incomplete.</summary>
    public ValidityPeriod? MembersCompleteFor { get; init; }
}
