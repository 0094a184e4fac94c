using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>How much of a <see cref="PartialDate"/> is stated (presisjon). Ordered from coarse to fine.</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum DatePrecision
{
    /// <summary>The year alone: <c>2016</c>.</summary>
    Year,

    /// <summary>The year and the season: <c>2015-23</c>.</summary>
    Season,

    /// <summary>The year and the month: <c>2016-05</c>.</summary>
    Month,

    /// <summary>The whole date: <c>2016-05-13</c>.</summary>
    Day,
}
