using System.Text;

namespace Moteplass.Domain.Validation;

/// <summary>Places as C# and FluentValidation say them: <c>Structures[1].Mandates[0].Members</c>.</summary>
internal static class MemberPath
{
    private const string SchemaMember = "$schema";

    /// <summary>The path of a pointer; empty for the root.</summary>
    public static string Of(JsonPointer pointer)
    {
        var path = new StringBuilder();
        foreach (string name in pointer.Segments)
        {
            if (IsIndex(name))
            {
                path.Append('[').Append(name).Append(']');
            }
            else if (name.Contains(':', StringComparison.Ordinal))
            {
                // What another party has added goes by its name.
                Step(path).Append(nameof(DomainRecord.Extensions)).Append('[').Append(name).Append(']');
            }
            else
            {
                Step(path).Append(name == SchemaMember ? nameof(CollaborationRegister.SchemaAddress) : Capital(name));
            }
        }

        return path.ToString();
    }

    /// <summary>A path after another; either may be empty.</summary>
    public static string Join(string chain, string path) => chain.Length == 0 ? path : path.Length == 0 ? chain : $"{chain}.{path}";

    /// <summary>The pointer of a path, of a host's own members too: each name begins with a small letter in JSON.</summary>
    public static JsonPointer ToPointer(string path)
    {
        JsonPointer pointer = JsonPointer.Root;
        foreach (string step in path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            pointer = pointer.Append(char.ToLowerInvariant(step[0]) + step[1..]);
        }

        return pointer;
    }

    private static bool IsIndex(string name) => name.Length > 0 && name.All(char.IsAsciiDigit);

    private static StringBuilder Step(StringBuilder path) => path.Length == 0 ? path : path.Append('.');

    private static string Capital(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
}
