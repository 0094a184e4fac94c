using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>How a structure brings directorate and organisations together (kontaktform, B13).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum ContactForm
{
    /// <summary>Several organisations at once (råd).</summary>
    Council,

    /// <summary>One organisation at a time (møter med enkeltorganisasjoner).</summary>
    Bilateral,
}
