using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>How people work in a part of a programme (arbeidsform).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum WorkshopMethod
{
    /// <summary>They talk in groups (gruppesamtale).</summary>
    GroupDiscussion,

    /// <summary>They move between tables that each have a host (dialogkafé).</summary>
    DialogueCafe,

    /// <summary>A host invites people of their own to a table (gjestebud).</summary>
    GuestTable,

    /// <summary>Each gives a short statement (korte innlegg).</summary>
    Statements,

    /// <summary>They design something together (tjenestedesign).</summary>
    Design,

    /// <summary>They walk through a place (gåtur).</summary>
    Walk,
}
