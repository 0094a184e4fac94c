using System.Text;
using System.Text.Json.Nodes;

namespace Moteplass.Domain.Tests.Validation.Mutations;

/// <summary>One edit of the reference register, and the errors that it must give: no fewer and no others.</summary>
/// <param name="Kind">What is done, in a few words; the same for all edits of a kind.</param>
/// <param name="Utf8Json">The edited register.</param>
/// <param name="Errors">Each error as its code, a space and its pointer.</param>
internal sealed record Edit(string Kind, byte[] Utf8Json, ValueList<string> Errors)
{
    /// <summary>An edit of the tree.</summary>
    public static Edit Of(string kind, Action<JsonObject> change, params IEnumerable<string> errors)
    {
        JsonObject register = ReferenceTree.Make();
        change(register);
        return new Edit(kind, Encoding.UTF8.GetBytes(register.ToJsonString()), [.. errors.Order(StringComparer.Ordinal)]);
    }

    /// <summary>An edit that puts bytes, which may be no JSON at all, in the place of a value.</summary>
    public static Edit OfBytes(string kind, string pointer, string latin1, params IEnumerable<string> errors)
    {
        JsonObject register = ReferenceTree.Make();
        JsonTexts.At(register, pointer).ReplaceWith(JsonValue.Create("HERE"));
        return new Edit(kind, Encoding.Latin1.GetBytes(register.ToJsonString().Replace("\"HERE\"", latin1, StringComparison.Ordinal)), [.. errors]);
    }
}
