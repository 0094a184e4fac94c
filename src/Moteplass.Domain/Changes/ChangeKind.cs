using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Changes;

/// <summary>What became of a record, a member or an element of a list (type endring).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum ChangeKind
{
    /// <summary>It is new (lagt til).</summary>
    Added,

    /// <summary>It is gone (tatt bort).</summary>
    Removed,

    /// <summary>It says something else (endret).</summary>
    Changed,

    /// <summary>A list whose order means something has the same elements in another order (ny rekkefølge).</summary>
    Reordered,
}
