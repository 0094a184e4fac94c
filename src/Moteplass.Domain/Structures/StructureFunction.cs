using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>What the members of a structure are there for (funksjon).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum StructureFunction
{
    /// <summary>They advise from the users' point of view (rådgivning).</summary>
    Advisory,

    /// <summary>They take part in weighing the users' view against other interests (representasjon).</summary>
    Representation,
}
