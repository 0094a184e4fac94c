namespace Moteplass.Domain.Generator;

/// <summary>An enum whose values are words in JSON.</summary>
/// <param name="Name">The name of its type.</param>
/// <param name="Type">The type as it is named below the namespace of the records: <c>Analysis.PilotState</c>.</param>
/// <param name="First">The number of its first member; the others follow one another.</param>
/// <param name="Members">The names of its members, in their order.</param>
internal sealed record EnumModel(string Name, string Type, int First, EquatableList<string> Members);
