using System.Text.RegularExpressions;

namespace Moteplass.Domain.Tests.Conventions;

/// <summary>Finds the switch expressions on enums in a source, by its text.</summary>
internal static partial class EnumSwitches
{
    /// <returns>
    /// For each switch whose cases are all members of an enum: the enum, whether it throws for a value that is not a member, and the members that have no arm.
    /// </returns>
    public static IEnumerable<(Type Enum, bool Throws, IEnumerable<string> Missing)> In(string source, IReadOnlyDictionary<string, Type> enums)
    {
        string code = Quoted().Replace(Character().Replace(Comment().Replace(source, ""), "' '"), "\"\"");
        foreach (Match match in Beginning().Matches(code))
        {
            string[] arms = [.. Arms(code, match.Index + match.Length)];
            (Type? Type, string? Name, bool IsDefault)[] cases = [.. arms.SelectMany(arm => Patterns(arm)).Select(pattern => Case(pattern, enums))];
            if (cases.Select(one => one.Type).OfType<Type>().Distinct().ToArray() is [var type] && cases.All(one => one.IsDefault || one.Type is not null))
            {
                yield return (type, arms.Any(arm => Throw().IsMatch(arm)), Enum.GetNames(type).Except(cases.Select(one => one.Name).OfType<string>()));
            }
        }
    }

    private static (Type? Type, string? Name, bool IsDefault) Case(string pattern, IReadOnlyDictionary<string, Type> enums) =>
        pattern is "_" or "null" ? (null, null, true)
        : Member().Match(pattern) is { Success: true } match && enums.TryGetValue(match.Groups[1].Value, out Type? type) && Enum.IsDefined(type, match.Groups[2].Value) ? (type, match.Groups[2].Value, false)
        : (null, null, false);

    private static IEnumerable<string> Patterns(string arm) =>
        When().Split(arm[..arm.IndexOf("=>", StringComparison.Ordinal)])[0].Trim().Trim('(', ')').Split(" or ").Select(pattern => pattern.Trim());

    /// <summary>The arms of a switch whose body begins at an index, up to the brace that ends it.</summary>
    private static IEnumerable<string> Arms(string code, int start)
    {
        (int depth, int begun) = (0, start);
        for (int i = start; depth >= 0; i++)
        {
            depth += code[i] is '(' or '[' or '{' ? 1 : code[i] is ')' or ']' or '}' ? -1 : 0;
            if (depth < 0 || (depth == 0 && code[i] == ','))
            {
                if (code[begun..i] is var arm && arm.Contains("=>", StringComparison.Ordinal))
                {
                    yield return Spaces().Replace(arm, " ");
                }

                begun = i + 1;
            }
        }
    }

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"'(\\.|[^\\'\n])'")]
    private static partial Regex Character();

    [GeneratedRegex(@"""(\\.|[^\\""])*""")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\bswitch\s*\{")]
    private static partial Regex Beginning();

    [GeneratedRegex(@"^(?:\w+\.)*(\w+)\.(\w+)$")]
    private static partial Regex Member();

    [GeneratedRegex(@"\bwhen\b")]
    private static partial Regex When();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^\s*_ => throw new (?:UnreachableException|ArgumentOutOfRangeException)\(")]
    private static partial Regex Throw();
}
