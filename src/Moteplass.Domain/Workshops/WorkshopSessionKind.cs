using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>What happens in a part of a programme (type programpost).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum WorkshopSessionKind
{
    /// <summary>People come and register (ankomst).</summary>
    Arrival,

    /// <summary>The workshop is opened (åpning).</summary>
    Opening,

    /// <summary>Somebody speaks to all (innlegg).</summary>
    Talk,

    /// <summary>People work in groups (gruppearbeid).</summary>
    GroupWork,

    /// <summary>All talk together (plenum).</summary>
    Plenary,

    /// <summary>What was said is summed up (oppsummering).</summary>
    Summary,

    /// <summary>A break (pause).</summary>
    Break,

    /// <summary>A meal (måltid).</summary>
    Meal,

    /// <summary>People get to know one another (sosialt).</summary>
    Social,
}
