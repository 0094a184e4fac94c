// What stands between "begin" and "end" stands in src/Moteplass.Domain.Testing/README.md to the letter.
using Moteplass.Domain.Testing;
using Moteplass.Domain.Validation;
using NodaTime;

namespace TestingSamples;

internal static class Difference
{
    public static void Run()
    {
        // begin: difference
        var report = ValidationReport.Of(SampleRegisters.UserCouncil, asOf: new LocalDate(2028, 1, 1));
        try
        {
            ReportAssert.HasExactly(report, "warning MAN006 /structures/0/mandates/0/reviewEvery", "error STR001 /structures/0");
        }
        catch (ReportAssertException failed)
        {
            Console.WriteLine(failed.Message);
        }
        // end: difference
    }
}
