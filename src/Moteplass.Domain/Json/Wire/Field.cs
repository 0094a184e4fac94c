using System.Text;
using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>One member of a record in its field table: its name in JSON, whether it is required, how it is read and written.</summary>
/// <typeparam name="T">The record.</typeparam>
internal abstract class Field<T>(string name, bool isRequired)
    where T : DomainRecord
{
    public string Name { get; } = name;

    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    public JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(name);

    public bool IsRequired { get; } = isRequired;

    /// <summary>What the member may be.</summary>
    public abstract MemberShape Shape { get; }

    /// <summary>Reads the member's value into a record under construction, and notes what is wrong.</summary>
    public abstract void Read(ref Utf8JsonReader reader, ReadContext context, T record);

    /// <summary>Writes the member, or nothing where it is not stated.</summary>
    public abstract void Write(Utf8JsonWriter writer, T record);

    /// <summary>Adds what System.Text.Json must know of the member's type.</summary>
    public abstract void Register(TypeInfoFactories factories);
}
