namespace Moteplass.Domain.Tests.Conventions;

/// <summary>One outermost type of the library that uses another type.</summary>
/// <param name="User">The full name of the type that uses.</param>
/// <param name="UserFolder">The folder of its source, empty for the project root.</param>
/// <param name="Used">The full name of the type used.</param>
/// <param name="UsedFolder">The folder of its source, or null where it is another assembly's.</param>
internal sealed record TypeUse(string User, string UserFolder, string Used, string? UsedFolder);
