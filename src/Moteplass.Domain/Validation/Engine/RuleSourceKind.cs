using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Validation;

/// <summary>What kind of thing a rule rests on (type grunnlag).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum RuleSourceKind
{
    /// <summary>A fact of the field, by its id on the page of facts (faktum).</summary>
    Fact,

    /// <summary>A law or a regulation (lov eller forskrift).</summary>
    Law,

    /// <summary>Guidance of the authorities (veiledning).</summary>
    Guidance,

    /// <summary>What published mandates and calendars have in common (publisert praksis).</summary>
    PublishedPractice,

    /// <summary>The wire format of the library (filformat).</summary>
    WireFormat,
}
