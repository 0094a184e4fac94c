namespace Moteplass.Domain.Tests.Json;

/// <summary>What a record says of one member.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="HasDefault">Whether its absence says the default of its type rather than that nothing is stated.</param>
/// <param name="Value">What its value may be.</param>
internal sealed record MemberShape(string Name, bool IsRequired, bool HasDefault, WireShape Value);
