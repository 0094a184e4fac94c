using Moteplass.Domain.Json;

namespace Moteplass.Domain.Changes;

/// <summary>A record, with its members as they are written.</summary>
internal sealed class ObjectNode(int number, string record, (string Name, RecordNode Node)[] members) : RecordNode(number)
{
    private const string IdName = "id";

    /// <summary>The name of its class.</summary>
    public string Record { get; } = record;

    public (string Name, RecordNode Node)[] Members { get; } = members;

    /// <summary>Its own id, or null.</summary>
    public string? Id => Text(IdName);

    /// <summary>What it goes by in a list: its id, or else what it first says.</summary>
    public int? Key => (Find(IdName) ?? Members.FirstOrDefault().Node)?.Number;

    public override string Json => $"{{{string.Join(',', Members.Select(member => $"{QuotedText.Of(member.Name)}:{member.Node.Json}"))}}}";

    public RecordNode? Find(string name) => Members.FirstOrDefault(member => member.Name == name).Node;

    /// <summary>A member that is a text without anything to escape, such as an id.</summary>
    public string? Text(string name) => Find(name)?.Json.Trim('"');
}
