using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>What a term of office follows (hva funksjonstiden følger).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum TermBinding
{
    /// <summary>The calendar year (kalenderåret).</summary>
    CalendarYear,

    /// <summary>The school year (skoleåret).</summary>
    SchoolYear,

    /// <summary>The election period of the assembly (valgperioden).</summary>
    ElectionPeriod,

    /// <summary>The period of the owner's board (styreperioden).</summary>
    BoardPeriod,

    /// <summary>The programme, project or centre that the structure belongs to (program- eller prosjektperioden).</summary>
    Programme,
}
