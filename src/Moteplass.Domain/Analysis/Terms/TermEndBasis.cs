using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Analysis;

/// <summary>What tells when a seat runs out (grunnlag for når perioden går ut).</summary>
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum TermEndBasis
{
    /// <summary>The period of the seat (oppgitt).</summary>
    Stated,

    /// <summary>When the seat or the sitting began, and how long the mandate says that members sit (utledet).</summary>
    Derived,

    /// <summary>The end of the mandate, where that comes first (mandatets slutt).</summary>
    MandateEnd,

    /// <summary>Nothing (ikke kjent).</summary>
    Unknown,
}
