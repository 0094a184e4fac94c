namespace Moteplass.Domain.Analysis;

/// <summary>One thing that a requirement asks for.</summary>
/// <param name="Holds">Whether it holds, or null where that is not known.</param>
/// <param name="Member">The member that tells, by its names in JSON.</param>
/// <param name="Reason">Why it is not known, where it is not.</param>
internal readonly record struct Condition(bool? Holds, string Member, UnknownReason Reason = UnknownReason.NotStated)
{
    /// <summary>A condition that something is stated about, whether or not that settles it.</summary>
    public static Condition Stated(bool? holds, string member) => new(holds, member, UnknownReason.Inconclusive);
}
