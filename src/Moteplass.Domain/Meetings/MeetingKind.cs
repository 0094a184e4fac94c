using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>What kind of meeting it is (møtetype).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum MeetingKind
{
    /// <summary>An ordinary meeting (ordinært møte). The default.</summary>
    Ordinary,

    /// <summary>An extraordinary meeting (ekstraordinært møte).</summary>
    Extraordinary,

    /// <summary>A constituting meeting (konstituerende møte); it counts as an ordinary one.</summary>
    Constituting,

    /// <summary>A gathering over one or more days (samling).</summary>
    Gathering,

    /// <summary>A seminar or conference (seminar eller konferanse).</summary>
    Seminar,

    /// <summary>A meeting open for input (innspillsmøte).</summary>
    InputMeeting,
}
