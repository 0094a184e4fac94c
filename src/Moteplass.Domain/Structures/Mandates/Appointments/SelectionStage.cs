using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>What is done in a step of a selection (ledd i valg eller oppnevning).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum SelectionStage
{
    /// <summary>An open call for candidates (utlysning).</summary>
    Call,

    /// <summary>Candidates are proposed or apply (forslag, søknad).</summary>
    Propose,

    /// <summary>Candidates are nominated for those who decide (innstilling).</summary>
    Nominate,

    /// <summary>Somebody is elected (valg).</summary>
    Elect,

    /// <summary>Somebody is appointed (oppnevning).</summary>
    Appoint,
}
