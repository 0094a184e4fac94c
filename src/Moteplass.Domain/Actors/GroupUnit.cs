using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>What an <see cref="OrganisationGroup"/> is counted in.</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum GroupUnit
{
    /// <summary>Organisations (organisasjoner).</summary>
    Organisations,

    /// <summary>Persons (personer).</summary>
    Persons,
}
