using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>What a decision is about (hva vedtaket gjelder).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum DecisionSubject
{
    /// <summary>That a structure is set up (opprettelse).</summary>
    Establishment,

    /// <summary>That a structure goes on, as after a pilot (videreføring).</summary>
    Continuation,

    /// <summary>That a structure ends (avvikling).</summary>
    Ending,

    /// <summary>A mandate that is adopted or changed (mandat).</summary>
    Mandate,

    /// <summary>Who is to sit (oppnevning).</summary>
    Appointment,

    /// <summary>An agreement that is made or signed (avtale).</summary>
    Agreement,
}
