using Moteplass.Domain.Validation;
using static Moteplass.Domain.Tests.Validation.Reports.MadeProblems;

namespace Moteplass.Domain.Tests.Validation.Reports;

public sealed class ValidationReportQueriesTests
{
    private static readonly ValidationReport Report = new() { Problems = [Info(), Error(), Warning(), Error()], NotJudged = ["MAN006", "PAR002"] };

    [Fact]
    public void Less_grave_problems_are_left_out()
    {
        Assert.Equal(Report, Report.AtLeast(ProblemSeverity.Info));
        Assert.Equal([Error(), Warning(), Error()], Report.AtLeast(ProblemSeverity.Warning).Problems);
        Assert.Equal([Error(), Error()], Report.AtLeast(ProblemSeverity.Error).Problems);
        Assert.Equal(Report.NotJudged, Report.AtLeast(ProblemSeverity.Error).NotJudged);
    }

    [Fact]
    public void Some_codes_are_kept_alone() =>
        Assert.Equal(new ValidationReport { Problems = [Info(), Warning()], NotJudged = ["PAR002"] }, Report.OfCodes("PAR002", "MTG002"));

    [Fact]
    public void Some_codes_are_left_out() =>
        Assert.Equal(new ValidationReport { Problems = [Error(), Error()], NotJudged = ["MAN006"] }, Report.ExceptCodes("PAR002", "MTG002"));

    [Fact]
    public void Codes_that_are_null_are_refused()
    {
        Assert.Throws<ArgumentNullException>("codes", () => Report.OfCodes(null!));
        Assert.Throws<ArgumentNullException>("codes", () => Report.ExceptCodes(null!));
    }

    [Fact]
    public void Problems_are_grouped_by_code()
    {
        ILookup<string, Problem> groups = Report.ByCode();

        Assert.Equal(["PAR002", "REG002", "MTG002"], groups.Select(group => group.Key));
        Assert.Equal([Error(), Error()], groups["REG002"]);
    }

    [Fact]
    public void Problems_are_grouped_by_place()
    {
        ILookup<JsonPointer, Problem> groups = Report.ByPointer();

        Assert.Equal(["/structures/2/seats", "/actors/0", "/meetings/1/held/date"], groups.Select(group => group.Key.ToString()));
        Assert.Equal([Error(), Error()], groups[JsonPointer.Parse("/actors/0")]);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("/schemaVersion", "/schemaVersion")]
    [InlineData("/structures", "/structures")]
    [InlineData("/structures/12", "/structures/12")]
    [InlineData("/structures/12/seats/0/onBehalfOf", "/structures/12")]
    [InlineData("/structures/1/a~1b", "/structures/1")]
    public void Problems_are_grouped_by_the_record_of_the_register_in_which_they_lie(string pointer, string record) => Assert.Equal(
        record,
        Assert.Single(new ValidationReport { Problems = [Error(pointer: pointer)] }.ByRecord()).Key.ToString());

    [Fact]
    public void Messages_stand_at_their_places_as_web_frameworks_take_them()
    {
        var report = new ValidationReport
        {
            Problems = [Of("REG001", ProblemSeverity.Error, "/actors/0", "a"), Of("REG002", ProblemSeverity.Error, ""), Of("REG003", ProblemSeverity.Info, "/actors/0", "b")],
        };

        IDictionary<string, string[]> errors = report.ToErrorDictionary(Language.Nn);

        Assert.Equal(["/actors/0", ""], errors.Keys);
        Assert.Equal(["a nn.", "b nn."], errors["/actors/0"]);
        Assert.Equal(["ord nn."], errors[""]);
    }

    [Fact]
    public void Each_dictionary_is_the_callers_own()
    {
        Report.ToErrorDictionary(Language.Nb).Clear();

        Assert.Equal(3, Report.ToErrorDictionary(Language.Nb).Count);
    }
}
