using System.Xml.Linq;

namespace Moteplass.Domain.Tests.Conventions;

/// <summary>The documentation that the compiler files beside the library.</summary>
internal static class DocumentationFile
{
    /// <summary>The entries by documentation id.</summary>
    public static IReadOnlyDictionary<string, XElement> Entries { get; } = XDocument
        .Load(Path.ChangeExtension(typeof(CollaborationRegister).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => (string)member.Attribute("name")!);
}
