using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>What is done with an item of the agenda (sakstype).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum AgendaItemKind
{
    /// <summary>For information (orientering).</summary>
    Information,

    /// <summary>For discussion (drøfting).</summary>
    Discussion,

    /// <summary>For the structure's input (innspill).</summary>
    Input,

    /// <summary>For a decision (vedtak).</summary>
    Decision,

    /// <summary>Approval of minutes (godkjenning av referat).</summary>
    MinutesApproval,

    /// <summary>An election (valg).</summary>
    Election,
}
