using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>How participants of a workshop were found (rekrutteringsmåte).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum RecruitmentMethod
{
    /// <summary>Through an organisation's own members (organisasjonens egne medlemmer).</summary>
    MemberOrganisations,

    /// <summary>Nominated by organisations (foreslått av organisasjoner).</summary>
    Nominated,

    /// <summary>Through youth councils (ungdomsråd).</summary>
    YouthCouncils,

    /// <summary>Through other panels (andre paneler).</summary>
    OtherPanels,

    /// <summary>Chosen by the arranger among organisations (valgt ut av arrangøren).</summary>
    Selected,

    /// <summary>By an open call (åpen utlysning).</summary>
    OpenCall,

    /// <summary>Through leisure clubs (fritidsklubber).</summary>
    Clubs,

    /// <summary>Through schools (skoler).</summary>
    Schools,

    /// <summary>Through services that they use (tjenester de bruker).</summary>
    Services,

    /// <summary>By drawing lots (tilfeldig utvalg).</summary>
    RandomSelection,
}
