using System.Text;

namespace Moteplass.Domain.Json;

/// <summary>Places as System.Text.Json says them: <c>$.structures[3].seats[0].id</c>.</summary>
internal static class JsonPath
{
    /// <summary>The path of a pointer. It is told by its digits what is the index of a list, since a pointer does not say.</summary>
    public static string Of(JsonPointer pointer)
    {
        var path = new StringBuilder("$");
        foreach (string name in pointer.Segments)
        {
            if (name.Length > 0 && name.All(char.IsAsciiDigit))
            {
                path.Append('[').Append(name).Append(']');
            }
            else if (name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '$' or ':'))
            {
                path.Append('.').Append(name);
            }
            else
            {
                path.Append("['").Append(name).Append("']");
            }
        }

        return path.ToString();
    }
}
