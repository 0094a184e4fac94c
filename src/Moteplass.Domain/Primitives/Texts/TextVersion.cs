namespace Moteplass.Domain;

/// <summary>A text in a language that is not one of the four that texts have members for.</summary>
internal readonly record struct TextVersion(string Language, string Text);
