namespace Moteplass.Domain.Tests.PublicApi;

/// <summary>Which lines one text has more than another, each as often as it stands there.</summary>
internal static class LineChanges
{
    public static string Describe(string approved, string received) => string.Join(
        '\n',
        [.. Missing(approved, received).Select(line => $"- {line}"), .. Missing(received, approved).Select(line => $"+ {line}")]);

    private static IEnumerable<string> Missing(string from, string than)
    {
        Dictionary<string, int> left = than.Split('\n').CountBy(line => line).ToDictionary();
        foreach (string line in from.Split('\n'))
        {
            if (left.TryGetValue(line, out int count) && count > 0)
            {
                left[line] = count - 1;
            }
            else
            {
                yield return line.TrimEnd();
            }
        }
    }
}
