using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>A field of public policy (fagområde) in which actors work and structures collaborate (B17).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum PolicyField
{
    /// <summary>Childhood and youth in general (barn og unge).</summary>
    ChildrenAndYouth,

    /// <summary>Child welfare (barnevern).</summary>
    ChildWelfare,

    /// <summary>Family (familie).</summary>
    Family,

    /// <summary>Kindergarten, school and training (opplæring).</summary>
    Education,

    /// <summary>Higher education and research (høyere utdanning og forskning).</summary>
    Research,

    /// <summary>Integration and diversity (integrering og mangfold).</summary>
    Integration,

    /// <summary>Sámi people and national minorities (samer og nasjonale minoriteter).</summary>
    Minorities,

    /// <summary>Equality and non-discrimination (likestilling).</summary>
    Equality,

    /// <summary>Somatic health and health services (helse).</summary>
    Health,

    /// <summary>Mental health (psykisk helse).</summary>
    MentalHealth,

    /// <summary>Substance use and addiction (rus og avhengighet).</summary>
    SubstanceUse,

    /// <summary>Rehabilitation (habilitering og rehabilitering).</summary>
    Rehabilitation,

    /// <summary>Care services (omsorg).</summary>
    Care,

    /// <summary>Disability and chronic illness (funksjonsnedsettelse og kronisk sykdom).</summary>
    Disability,

    /// <summary>Older people (eldre).</summary>
    OlderPeople,

    /// <summary>Labour, welfare and social security (arbeid og velferd).</summary>
    LabourAndWelfare,

    /// <summary>Housing (bolig).</summary>
    Housing,

    /// <summary>Justice, police and correctional services (justis).</summary>
    Justice,

    /// <summary>Immigration and asylum (innvandring).</summary>
    Immigration,

    /// <summary>Transport (samferdsel).</summary>
    Transport,

    /// <summary>Digital services (digitalisering).</summary>
    Digitalisation,

    /// <summary>Environment, climate and outdoor life (miljø).</summary>
    Environment,

    /// <summary>Culture, sport and voluntary work (kultur, idrett og frivillighet).</summary>
    CultureAndVoluntaryWork,

    /// <summary>Local government (lokalforvaltning).</summary>
    LocalGovernment,

    /// <summary>Consumers (forbruker).</summary>
    Consumer,

    /// <summary>Another field, described where it is named (annet fagområde).</summary>
    Other,
}
