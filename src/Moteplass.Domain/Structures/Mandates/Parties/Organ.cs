using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>A part of an owner that decides or takes part (organ).</summary>
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum Organ
{
    /// <summary>The elected assembly, such as a municipal council (kommunestyre eller fylkesting, bystyre).</summary>
    Assembly,

    /// <summary>The committee that leads an assembly (formannskap eller fylkesutvalg, presidentskap).</summary>
    ExecutiveCommittee,

    /// <summary>The board (styre).</summary>
    Board,

    /// <summary>The minister, or the ministry's political leadership (statsråd, politisk ledelse).</summary>
    Minister,

    /// <summary>The mayor (ordfører).</summary>
    Mayor,

    /// <summary>The director or the top management (toppledelse, direktør, kommunedirektør).</summary>
    TopManagement,

    /// <summary>A department or its head (avdeling, avdelingsleder).</summary>
    Department,

    /// <summary>A unit or its head (enhet, enhetsleder).</summary>
    Unit,

    /// <summary>Employees as secretariat, coordinator or contact (ansatte, koordinator, kontaktperson).</summary>
    Staff,
}
