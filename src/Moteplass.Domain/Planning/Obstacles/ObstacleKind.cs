using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Planning;

/// <summary>What is in the way of a meeting (hinder).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum ObstacleKind
{
    /// <summary>There are more meetings than possible days for one structure (for få dager). It is proved.</summary>
    TooFewDays,

    /// <summary>An organisation, or the top management of an owner, has more meetings than room for them (for mange møter). It is proved.</summary>
    Overbooked,

    /// <summary>What is fixed is already more than an organisation, or the top management of an owner, can attend on a day (faste møter kolliderer). It is proved.</summary>
    FixedClash,

    /// <summary>No day was found on which all who attend have room (ingen ledig dag funnet). Another plan might have one.</summary>
    NoDayFound,
}
