namespace Moteplass.Domain.Generator;

/// <summary>A file of code.</summary>
/// <param name="Name">Its name, without its ending.</param>
/// <param name="Code">The code.</param>
internal sealed record EmittedFile(string Name, string Code);
