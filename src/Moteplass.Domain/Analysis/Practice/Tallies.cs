namespace Moteplass.Domain.Analysis;

/// <summary>Counts answers.</summary>
internal static class Tallies
{
    public static Tally Of(IEnumerable<bool?> answers)
    {
        (int yes, int no, int unknown) = (0, 0, 0);
        foreach (bool? answer in answers)
        {
            (yes, no, unknown) = answer switch
            {
                true => (yes + 1, no, unknown),
                false => (yes, no + 1, unknown),
                null => (yes, no, unknown + 1),
            };
        }

        return new Tally { Yes = yes, No = no, Unknown = unknown };
    }
}
