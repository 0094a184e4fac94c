using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>What kind of public body it is (type offentlig organ).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum PublicBodyKind
{
    /// <summary>The government (regjering).</summary>
    Government,

    /// <summary>A ministry (departement).</summary>
    Ministry,

    /// <summary>A state agency that is not a directorate (etat, tilsyn).</summary>
    Agency,

    /// <summary>A unit of an agency or directorate, such as a NAV county office (enhet i en etat).</summary>
    AgencyUnit,

    /// <summary>A regional health authority (regionalt helseforetak).</summary>
    RegionalHealthAuthority,

    /// <summary>A health trust (helseforetak).</summary>
    HealthTrust,

    /// <summary>A county (fylkeskommune).</summary>
    County,

    /// <summary>A municipality (kommune).</summary>
    Municipality,

    /// <summary>The parliament or its administration (Stortinget).</summary>
    Parliament,

    /// <summary>The Sámi parliament (Sametinget).</summary>
    SamiParliament,

    /// <summary>An ombud (ombud).</summary>
    Ombud,

    /// <summary>A university, university college or research centre (universitet, høyskole eller forskningssenter).</summary>
    ResearchInstitution,

    /// <summary>A school or kindergarten (skole eller barnehage).</summary>
    School,

    /// <summary>An institution run by a foundation on public assignment (stiftelsesdrevet institusjon).</summary>
    FoundationRunInstitution,

    /// <summary>Another public body (annet).</summary>
    Other,
}
