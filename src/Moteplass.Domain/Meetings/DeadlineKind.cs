using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>Which deadline of a mandate it is (frist).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum DeadlineKind
{
    /// <summary>The notice, before the meeting (innkalling).</summary>
    Notice,

    /// <summary>The items put forward, before the meeting (innmelding av saker).</summary>
    AgendaItems,

    /// <summary>The agenda, before the meeting (saksliste).</summary>
    Agenda,

    /// <summary>The papers, before the meeting (sakspapirer).</summary>
    Papers,

    /// <summary>The minutes, after the meeting (referat).</summary>
    Minutes,

    /// <summary>The approval of the minutes, after the meeting (godkjenning av referat).</summary>
    MinutesApproval,
}
