namespace Moteplass.Domain.Tests.Primitives;

/// <summary>The answer to a question of what is not known closely, found by trying every case.</summary>
internal static class ThreeValued
{
    /// <summary>True where it holds in every case, false where in none, else null.</summary>
    public static bool? Judge<T>(IEnumerable<T> cases, Func<T, bool> holds)
    {
        bool[] answers = [.. cases.Select(holds).Distinct()];
        Assert.NotEmpty(answers);
        return answers.Length == 1 ? answers[0] : null;
    }
}
