namespace Moteplass.Domain.Validation;

/// <summary>Compares ranges of ages.</summary>
internal static class AgeRanges
{
    /// <summary>Whether some stated age lies outside another range. A bound that is not said goes past nothing.</summary>
    public static bool GoesPast(AgeRange ages, AgeRange range) => ages.Minimum < range.Minimum || ages.Maximum > range.Maximum;
}
