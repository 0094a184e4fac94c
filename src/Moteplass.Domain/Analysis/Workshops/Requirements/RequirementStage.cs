using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Analysis;

/// <summary>At which stage a requirement can be checked (når kravet kan vurderes).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum RequirementStage
{
    /// <summary>Once the workshop is planned.</summary>
    Plan,

    /// <summary>Once it was held.</summary>
    Held,

    /// <summary>By what came after it.</summary>
    After,
}
