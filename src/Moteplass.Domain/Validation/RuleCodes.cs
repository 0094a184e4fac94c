namespace Moteplass.Domain.Validation;

/// <summary>The permanent codes of the rules. A code is never reused or renumbered.</summary>
/// <remarks>Each is in the file of its rule.</remarks>
public static partial class RuleCodes;
