namespace Moteplass.Domain.Validation;

/// <summary>The permanent codes of the rules. A code is never reused or renumbered.</summary>
public static class RuleCodes
{
    /// <summary>Ids are unique in their kind.</summary>
    public const string UniqueIds = "REG001";

    /// <summary>Every reference leads to a record of the right type.</summary>
    public const string References = "REG002";
}
