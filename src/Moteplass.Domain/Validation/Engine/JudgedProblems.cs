namespace Moteplass.Domain.Validation;

/// <summary>What rules found: the problems that are listed, and how many more there are.</summary>
/// <param name="Problems">Those listed.</param>
/// <param name="NotListed">How many more of each code and severity, in the order of the codes.</param>
internal readonly record struct JudgedProblems(ValueList<Problem> Problems, ValueList<ProblemCount> NotListed);
