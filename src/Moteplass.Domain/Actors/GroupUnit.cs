namespace Moteplass.Domain;

/// <summary>What an <see cref="OrganisationGroup"/> is counted in.</summary>
public enum GroupUnit
{
    /// <summary>Organisations (organisasjoner).</summary>
    Organisations,

    /// <summary>Persons (personer).</summary>
    Persons,
}
