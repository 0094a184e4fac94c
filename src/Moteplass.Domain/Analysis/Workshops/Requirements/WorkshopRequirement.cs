using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Analysis;

/// <summary>What good practice asks of a workshop (krav til en workshop).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum WorkshopRequirement
{
    /// <summary>Participants are told what it is for, what they can influence and how their contributions are used (informert).</summary>
    Informed,

    /// <summary>They are told that it is voluntary (frivillig).</summary>
    Voluntary,

    /// <summary>There are rules of talk, and their words are theirs (respektert).</summary>
    Respected,

    /// <summary>A theme is theirs (relevant).</summary>
    Relevant,

    /// <summary>Words, breaks and hours are fitted to those under 18 (tilpasset).</summary>
    FittedToThem,

    /// <summary>Recruiting reaches beyond the organised, and no cost is left to participants (inkluderende).</summary>
    Inclusive,

    /// <summary>Needs are asked for and met (tilgjengelig).</summary>
    Accessible,

    /// <summary>Each group has a leader who is trained (godt ledet).</summary>
    WellLed,

    /// <summary>Those under 18 are looked after (trygt).</summary>
    Safe,

    /// <summary>The users' side takes part in planning (planlagt sammen).</summary>
    PlannedTogether,

    /// <summary>Somebody who can act was there or was given the results (hørt).</summary>
    Heard,

    /// <summary>Contributions are answered, with reasons (besvart).</summary>
    Answered,

    /// <summary>Those who took part were asked (evaluert).</summary>
    Evaluated,

    /// <summary>Another workshop follows (hørt igjen).</summary>
    HeardAgain,
}
