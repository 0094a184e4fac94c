namespace Moteplass.Domain.Tests.Conventions;

/// <summary>Fails once, with every offender, so that one run shows all there is to mend.</summary>
internal static class Offenders
{
    public static void None(IEnumerable<string> offenders)
    {
        string[] all = [.. offenders.Distinct().Order(StringComparer.Ordinal)];
        if (all.Length > 0)
        {
            Assert.Fail($"{all.Length} to mend:\n  {string.Join("\n  ", all)}");
        }
    }
}
