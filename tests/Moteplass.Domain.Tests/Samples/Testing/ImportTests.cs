// What stands between "begin" and "end" stands in src/Moteplass.Domain.Testing/README.md to the letter, and is a test class like any other.
using FsCheck.Xunit;
using Moteplass.Domain;
using Moteplass.Domain.Exchange;
using Moteplass.Domain.Json;
using Moteplass.Domain.Testing;
using Moteplass.Domain.Validation;
using NodaTime;

namespace TestingSamples;

// begin: import-tests
[Properties(Arbitrary = [typeof(Arbitraries)])]
public class ImportTests
{
    [Property]
    public void Every_valid_register_is_taken_in(ValidRegister valid) =>
        ReportAssert.HasNoErrors(Import(MoteplassJson.WriteUtf8(valid.Register)));

    [Property]
    public void An_error_is_reported_where_it_is(NearlyValidRegister nearly) =>
        ReportAssert.HasExactly(
            Import(MoteplassJson.WriteUtf8(nearly.Register)).AtLeast(ProblemSeverity.Error),
            $"error {nearly.Code} {nearly.Pointer}");

    [Fact]
    public void A_council_that_kept_its_promises_has_no_problem_at_all() =>
        ReportAssert.HasExactly(Import(MoteplassJson.WriteUtf8(SampleRegisters.UserCouncil), new LocalDate(2025, 7, 1)));

    // What is put to the test: your own import would stand here.
    private static ValidationReport Import(byte[] document, LocalDate? asOf = null) => RegisterExchange.Read(document, asOf).Report;
}
// end: import-tests
