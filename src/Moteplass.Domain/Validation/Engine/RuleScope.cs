using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Validation;

/// <summary>What has to be at hand for a <see cref="Rule"/> to check (regelens rekkevidde): it decides which rules a validator of a part may check by.</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum RuleScope
{
    /// <summary>A record by itself, with what is within it (posten alene). The validator of the record checks by the rule.</summary>
    Record,

    /// <summary>A structure with all its parts (hele strukturen), for the rule holds them against one another. The validators of the parts leave it out.</summary>
    Structure,

    /// <summary>The whole register (hele registeret), for the rule looks at other records. The validators of single records leave it out.</summary>
    Register,
}
