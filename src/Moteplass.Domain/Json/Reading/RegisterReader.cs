using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>
/// Reads a register, whose version says how the rest of it is read: one of a newer minor version keeps unknown members and is noted as such, one
/// that is not read at all is one problem, whatever else it holds.
/// </summary>
internal static class RegisterReader
{
    public static bool TryRead(ref Utf8JsonReader reader, ReadContext context, out CollaborationRegister value) =>
        TryRead(ref reader, context, RecordReader.TryRead, out value);

    /// <summary>Reads a register, or what a register says of itself, as its version says.</summary>
    public static bool TryRead(ref Utf8JsonReader reader, ReadContext context, ReadValue<CollaborationRegister> read, out CollaborationRegister value)
    {
        if (!TryFindVersion(reader, out SchemaVersion version, out long at))
        {
            return read(ref reader, context, out value);
        }

        if (!version.IsRead)
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

        bool isGood = read(ref reader, context, out value);
        context.KeepsUnknownMembers = keepsUnknownMembers;
        return isGood;
    }

    /// <summary>Looks ahead for the version, which is first or second in all but odd documents, so that this costs next to nothing.</summary>
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
