#pragma warning disable
using NodaTime;
namespace Moteplass.Domain;
/// <summary>x</summary>
public static class StubX {
    /// <summary>x</summary>
    public static ValueList<LocalDate>? DatesIn(this RecurrenceCadence c, DateInterval i) => null;
    extension(RecurrenceCadence c) {
    /// <summary>x</summary>
    public LocalizedText? Contradiction => null; }
}
