using System.Text.Json.Serialization;
using Moteplass.Domain.Exchange;
using NodaTime;

namespace Moteplass.Domain;

/// <summary>The day on which a public holiday falls in one year.</summary>
/// <remarks>Equality: by both members. Ordering: none. Thread safety: immutable.</remarks>
[JsonConverter(typeof(ExchangeJsonConverter))]
public sealed record HolidayDate
{
    internal HolidayDate()
    {
    }

    /// <summary>The day, in the ISO calendar.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Which holiday it is.</summary>
    public required Holiday Holiday { get; init; }
}
