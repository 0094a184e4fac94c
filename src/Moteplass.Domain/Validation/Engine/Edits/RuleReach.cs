namespace Moteplass.Domain.Validation;

/// <summary>
/// From what else than the record itself it follows what a rule finds in it, and so what has to be checked again when a record changes. It is always right to
/// say too much.
/// </summary>
internal sealed class RuleReach
{
    private RuleReach(Func<RegisterRecord, object?>? seen = null) => Seen = seen;

    /// <summary>From nothing else.</summary>
    public static RuleReach Itself { get; } = new();

    /// <summary>From the records in its <see cref="Neighbourhood"/>.</summary>
    public static RuleReach Neighbours { get; } = new();

    /// <summary>From the ids that there are, and of what they are.</summary>
    public static RuleReach Ids { get; } = new();

    /// <summary>What a rule that looks at the register as a whole sees of a record, by value; null for those three.</summary>
    public Func<RegisterRecord, object?>? Seen { get; }

    /// <summary>From all that is seen of all records.</summary>
    /// <param name="seen">What of a record, by value; null where nothing of it is.</param>
    public static RuleReach Of(Func<RegisterRecord, object?> seen) => new(seen);
}
