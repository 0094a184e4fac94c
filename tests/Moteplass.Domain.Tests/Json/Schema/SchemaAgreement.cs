using System.Text;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Json.Schema;

/// <summary>Asks the reader and the schema about the same document.</summary>
internal static class SchemaAgreement
{
    /// <summary>What the two do not agree about, or nothing.</summary>
    public static string? Disagreement(string json)
    {
        MoteplassJson.TryRead(Encoding.UTF8.GetBytes(json), out _, out ValueList<Problem> problems);
        bool isValid = SchemaValidator.Shipped.IsValid(json);
        return (problems.IsEmpty, isValid) switch
        {
            (true, false) => "is read, but invalid",
            (false, true) => problems.FirstOrDefault(problem => !SchemaDifferences.Excuse(problem)) is { } problem ? $"is valid, but {problem}" : null,
            _ => null,
        };
    }
}
