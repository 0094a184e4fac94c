using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Analysis;

/// <summary>Why a change of a proposal was not applied (hvorfor en endring ikke er tatt med).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum NotAppliedReason
{
    /// <summary>The register has no such structure, or the structure no such seat (finnes ikke i registeret).</summary>
    NotInRegister,

    /// <summary>It is so already (er slik fra før).</summary>
    AlreadySo,

    /// <summary>The structure is not in force, and so can neither end nor change (er ikke aktiv).</summary>
    NotInForce,

    /// <summary>The structure has no phases: when it is in force is not stated (det er ikke oppgitt når strukturen er aktiv).</summary>
    LifeNotStated,

    /// <summary>Which mandate is in force is not known (det er ikke kjent hvilket mandat som gjelder).</summary>
    MandateUnknown,

    /// <summary>Another change of the proposal says otherwise (strider mot en annen endring).</summary>
    Contradictory,
}
