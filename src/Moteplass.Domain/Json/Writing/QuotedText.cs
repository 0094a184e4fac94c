using System.Text.Encodings.Web;
using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>A text as JSON has it.</summary>
internal static class QuotedText
{
    /// <summary>The text between quotes, with nothing escaped that need not be.</summary>
    public static string Of(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
