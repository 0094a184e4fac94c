using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>When a rule on the composition is measured (tidspunkt).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum CompositionMoment
{
    /// <summary>At the election (ved valget).</summary>
    Election,

    /// <summary>At the appointment (ved oppnevningen).</summary>
    Appointment,

    /// <summary>For as long as the member sits (i hele perioden).</summary>
    Throughout,
}
