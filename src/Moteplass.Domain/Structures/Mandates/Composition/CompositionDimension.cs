using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>What a rule on the composition is about (kriterium).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum CompositionDimension
{
    /// <summary>Age (alder).</summary>
    Age,

    /// <summary>Gender (kjønn).</summary>
    Gender,

    /// <summary>Geography (geografi).</summary>
    Geography,

    /// <summary>Fields of policy or service (fagområde).</summary>
    Field,

    /// <summary>Diagnoses and groups of patients (diagnose).</summary>
    Diagnosis,

    /// <summary>Ethnic background, nationality, language (etnisk bakgrunn, nasjonalitet og språk).</summary>
    Ethnicity,

    /// <summary>Life situation or status (livssituasjon).</summary>
    LifeSituation,

    /// <summary>Own experience (egen erfaring).</summary>
    Experience,

    /// <summary>Competence (kompetanse).</summary>
    Competence,

    /// <summary>An office or employment that members must or must not have (verv eller ansettelse).</summary>
    Office,

    /// <summary>Ties to organisations or schools (tilknytning).</summary>
    Affiliation,

    /// <summary>Where members live (bosted).</summary>
    Residence,

    /// <summary>The size of who is represented, such as large and small municipalities (størrelse).</summary>
    Size,

    /// <summary>Members who stay on (kontinuitet).</summary>
    Continuity,

    /// <summary>Members who are new (fornyelse).</summary>
    Renewal,

    /// <summary>Breadth in general (bredde).</summary>
    Breadth,
}
