using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>A part of an owner or another actor that decides or takes part (organ, verv).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum Organ
{
    /// <summary>The elected assembly, such as a municipal council (kommunestyre eller fylkesting, bystyre).</summary>
    Assembly,

    /// <summary>The committee that leads an assembly (formannskap eller fylkesutvalg, presidentskap).</summary>
    ExecutiveCommittee,

    /// <summary>A committee of the assembly, the board or the ministries (utvalg, komité).</summary>
    Committee,

    /// <summary>The King in Council (Kongen i statsråd).</summary>
    KingInCouncil,

    /// <summary>The government, or a cabinet that answers to an assembly (regjering, byråd, fylkesråd, sametingsråd).</summary>
    Cabinet,

    /// <summary>The board (styre).</summary>
    Board,

    /// <summary>The minister, or the ministry's political leadership (statsråd, politisk ledelse).</summary>
    Minister,

    /// <summary>The mayor (ordfører).</summary>
    Mayor,

    /// <summary>The elected leader of an assembly, a board or an organisation (leder, president, styreleder).</summary>
    Leader,

    /// <summary>The director or the top management (toppledelse, direktør, kommunedirektør).</summary>
    TopManagement,

    /// <summary>A department or its head (avdeling, avdelingsleder).</summary>
    Department,

    /// <summary>A unit or its head (enhet, enhetsleder).</summary>
    Unit,

    /// <summary>Employees as secretariat, coordinator or contact (ansatte, koordinator, kontaktperson).</summary>
    Staff,
}
