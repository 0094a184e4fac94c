using System.Text;

namespace Moteplass.Domain.Validation;

/// <summary>What problems weigh in a report as JSON, against what is checked: a register that anybody may post is not to give a report of many times its size.</summary>
internal static class ProblemWeight
{
    /// <summary>How many times the weight of the register the report may weigh.</summary>
    private const int Times = 4;

    /// <summary>The number of problems that are listed whatever they weigh.</summary>
    private const int Fewest = 20;

    // Names of members, braces and quotation marks.
    private const int Frame = 150;

    private const int Languages = 3;
    private const int MostBytesOfCharacter = 3;

    /// <summary>How many of the first problems a register of a weight can bear.</summary>
    public static int MostOf(List<Problem> problems, long registerWeight)
    {
        long left = Times * registerWeight;
        // Nearly every register is far heavier than its problems, which need not be put into words to see it.
        if (problems.Sum(AtMost) <= left)
        {
            return problems.Count;
        }

        for (int i = 0; i < problems.Count; i++)
        {
            left -= Of(problems[i]);
            if (left < 0 && i >= Fewest)
            {
                return i;
            }
        }

        return problems.Count;
    }

    private static long AtMost(Problem problem) => Frame + problem.Pointer.ToString().Length
        + (MostBytesOfCharacter * (long)((Languages * problem.Message.MostLength) + (problem.Found?.Length ?? 0) + (Languages * (problem.Allowed?.MostLength ?? 0))));

    private static long Of(Problem problem)
    {
        LocalizedText message = problem.Message.ToLocalizedText();
        return Frame + problem.Pointer.ToString().Length + Of(message.Nb) + Of(message.Nn) + Of(message.En) + Of(problem.Found)
            + Of(problem.Allowed?.Nb) + Of(problem.Allowed?.Nn) + Of(problem.Allowed?.En);
    }

    private static int Of(string? text) => text is null ? 0 : Encoding.UTF8.GetByteCount(text);
}
