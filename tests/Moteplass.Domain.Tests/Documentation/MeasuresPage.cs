using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Documentation;

/// <summary>The page of measures: the registers that its examples show, and the numbers that it says they come to.</summary>
internal static class MeasuresPage
{
    public static MarkedPage Page { get; } = new("src/Moteplass.Domain/Documentation/MEASURES.md");

    /// <summary>The registers that the page shows, by their names.</summary>
    public static IReadOnlyDictionary<string, string> Registers { get; } = Page.Blocks("data");

    /// <summary>A register that the page shows.</summary>
    public static CollaborationRegister Register(string name) => MoteplassJson.Read(Registers[name]);
}
