using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>The unit of time that a rate counts in.</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum CadenceUnit
{
    /// <summary>A year (år).</summary>
    Year,

    /// <summary>A half-year, January–June or July–December (halvår).</summary>
    HalfYear,

    /// <summary>A quarter (kvartal).</summary>
    Quarter,

    /// <summary>A month (måned).</summary>
    Month,

    /// <summary>A week, Monday to Sunday (uke).</summary>
    Week,

    /// <summary>The spring of each year, January–June (vår).</summary>
    Spring,

    /// <summary>The autumn of each year, August–December (høst).</summary>
    Autumn,

    /// <summary>The whole time for which the mandate is given (hele mandatperioden).</summary>
    MandatePeriod,
}
