using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Validation;

/// <summary>What a rule is about (regelkategori). Each category has three letters, with which the codes of its rules begin.</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum RuleCategory
{
    /// <summary>The form of a document (format), <c>FMT</c>: found while it is read.</summary>
    Format,

    /// <summary>Directorates, organisations and groups (aktører), <c>ACT</c>.</summary>
    Actors,

    /// <summary>Memberships in umbrellas (medlemskap), <c>MEM</c>.</summary>
    Memberships,

    /// <summary>Structures, their phases and anchoring (strukturer), <c>STR</c>.</summary>
    Structures,

    /// <summary>Seats and those who hold them (plasser), <c>SEA</c>.</summary>
    Seats,

    /// <summary>Whether sides have equally many seats (paritet), <c>PAR</c>.</summary>
    Parity,

    /// <summary>Mandates (mandater), <c>MAN</c>.</summary>
    Mandates,

    /// <summary>How often structures meet (møtefrekvens), <c>CAD</c>.</summary>
    Cadences,

    /// <summary>Meetings and the lists of them (møter), <c>MTG</c>.</summary>
    Meetings,

    /// <summary>Workshops (workshoper), <c>WSH</c>.</summary>
    Workshops,

    /// <summary>Mappings of practice (kartlegginger), <c>MAP</c>.</summary>
    Mappings,

    /// <summary>From input to proposals and decisions (forslag og vedtak), <c>DEC</c>.</summary>
    Decisions,

    /// <summary>Ids, references and sources throughout the register (register), <c>REG</c>.</summary>
    Register,

    /// <summary>What must not be in a register for the sake of privacy (personvern), <c>PRV</c>.</summary>
    Privacy,
}
