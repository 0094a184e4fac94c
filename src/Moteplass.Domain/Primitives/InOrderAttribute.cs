namespace Moteplass.Domain;

/// <summary>Says of a list that the order of its elements means something: the first structure leads. The order of other lists means nothing.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class InOrderAttribute : Attribute;
