using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>Where in the owner's organisation a structure is anchored (forankringsnivå, B9, B13).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum AnchoringLevel
{
    /// <summary>The King in Council (Kongen i statsråd).</summary>
    KingInCouncil,

    /// <summary>The government (regjeringen).</summary>
    Government,

    /// <summary>Political leadership: a minister, a municipal council (politisk nivå).</summary>
    Political,

    /// <summary>A ministry as an administration (departementet).</summary>
    Ministry,

    /// <summary>The board (styret).</summary>
    Board,

    /// <summary>Top management (toppledelsen). The only level at which top leaders take part.</summary>
    TopManagement,

    /// <summary>A department (avdeling).</summary>
    Department,

    /// <summary>A unit (enhet).</summary>
    Unit,

    /// <summary>A single assignment (enkeltoppdrag).</summary>
    Assignment,
}
