using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>What makes a workshop accessible to somebody (type tilrettelegging).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum AccommodationKind
{
    /// <summary>A sign-language interpreter (tegnspråktolk).</summary>
    SignLanguageInterpreter,

    /// <summary>A text interpreter (skrivetolk).</summary>
    TextInterpreter,

    /// <summary>An interpreter of a spoken language (talespråktolk).</summary>
    SpokenLanguageInterpreter,

    /// <summary>A hearing loop (teleslynge).</summary>
    HearingLoop,

    /// <summary>Access without steps (trinnfri adkomst).</summary>
    StepFree,

    /// <summary>A companion or assistant (ledsager).</summary>
    Companion,

    /// <summary>A diet (tilpasset mat).</summary>
    Diet,

    /// <summary>Regard for an allergy (allergihensyn).</summary>
    Allergy,

    /// <summary>Taking part at a distance (digital deltakelse).</summary>
    RemoteAccess,
}
