namespace Moteplass.Domain.Tests.Goldens;

/// <summary>What has to be taken from one text and added to it to make another: the fewest lines, in their order.</summary>
internal static class LineChanges
{
    public static string Describe(string approved, string received)
    {
        string[] old = approved.Split('\n');
        string[] now = received.Split('\n');
        int[][] common = CommonFrom(old, now);
        var changes = new List<string>();
        int i = 0;
        int j = 0;
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                i++;
                j++;
            }
            else if (j == now.Length || (i < old.Length && common[i + 1][j] >= common[i][j + 1]))
            {
                changes.Add($"- {old[i++]}");
            }
            else
            {
                changes.Add($"+ {now[j++]}");
            }
        }

        return string.Join('\n', changes);
    }

    /// <summary>How many lines, from each pair of places on, can stay: the longest common subsequence.</summary>
    private static int[][] CommonFrom(string[] old, string[] now)
    {
        int[][] common = [.. Enumerable.Range(0, old.Length + 1).Select(_ => new int[now.Length + 1])];
        for (int i = old.Length - 1; i >= 0; i--)
        {
            for (int j = now.Length - 1; j >= 0; j--)
            {
                common[i][j] = old[i] == now[j] ? common[i + 1][j + 1] + 1 : Math.Max(common[i + 1][j], common[i][j + 1]);
            }
        }

        return common;
    }
}
