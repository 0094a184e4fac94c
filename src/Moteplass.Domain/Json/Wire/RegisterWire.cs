using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>
/// A register, whose version says how the rest of it is read: one of a newer minor version keeps unknown members and is noted as such, one
/// that is not read at all is one problem, whatever else it holds.
/// </summary>
internal sealed class RegisterWire(RecordWire<CollaborationRegister> table) : WireType<CollaborationRegister>
{
    public override WireShape Shape => table.Shape;

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out CollaborationRegister value)
    {
        if (!TryFindVersion(reader, out SchemaVersion version, out long at))
        {
            return table.TryRead(ref reader, context, out value);
        }

        if (!VersionWire.Reads(version))
        {
            value = null!;
            context.UnsupportedVersion(at, version);
            return ReadContext.Skip(ref reader);
        }

        bool keepsUnknownMembers = context.KeepsUnknownMembers;
        if (version > SchemaVersion.Current)
        {
            context.NewerVersion(at, version);
            context.KeepsUnknownMembers = true;
        }

        bool good = table.TryRead(ref reader, context, out value);
        context.KeepsUnknownMembers = keepsUnknownMembers;
        return good;
    }

    public override void Write(Utf8JsonWriter writer, CollaborationRegister value) => table.Write(writer, value);

    public override void Register(TypeInfoFactories factories)
    {
        // First come, first kept: the table itself registers the types that it is made of.
        factories.AddWithList(this);
        table.RegisterFields(factories);
    }

    /// <summary>Looks ahead for the version, which stands first or second in all but odd documents, so that this costs next to nothing.</summary>
    private static bool TryFindVersion(Utf8JsonReader ahead, out SchemaVersion version, out long at)
    {
        version = default;
        at = 0;
        try
        {
            if (ahead.TokenType != JsonTokenType.StartObject
                || !JsonText.FindMember(ref ahead, "schemaVersion"u8)
                || ahead.TokenType != JsonTokenType.String
                || !JsonText.TryGetString(ref ahead, out string? text))
            {
                return false;
            }

            at = ahead.TokenStartIndex;
            return SchemaVersion.TryParse(text, out version);
        }
        catch (JsonException)
        {
            // The document is broken before it says its version. Reading it comes to the same place, with all problems before it.
            return false;
        }
    }
}
