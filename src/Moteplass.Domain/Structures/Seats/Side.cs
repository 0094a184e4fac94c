using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>A side of the collaboration (side), between which parity and continuity are measured (A9, A10, A15).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum Side
{
    /// <summary>The users and their organisations (brukersiden).</summary>
    Users,

    /// <summary>The public body that is advised, and other public bodies (myndighetssiden).</summary>
    Authority,

    /// <summary>Elected politicians (politikere).</summary>
    Politicians,

    /// <summary>Anyone else, such as researchers or suppliers (andre).</summary>
    Others,
}
