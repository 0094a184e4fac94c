using System.Text.Json;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Json;

public sealed class RegisterFormatExceptionTests
{
    [Fact]
    public void It_says_every_problem_on_a_line_of_its_own()
    {
        RegisterFormatException exception = Assert.Throws<RegisterFormatException>(() => MoteplassJson.Read("""{"schemaVersion":"1.0","actors":3,"documents":4}"""));

        Assert.Equal(["/actors", "/documents"], exception.Problems.Select(problem => problem.Pointer.ToString()));
        Assert.Equal(string.Join(Environment.NewLine, exception.Problems), exception.Message);
    }

    [Theory]
    [InlineData("""{"schemaVersion":"1.0","actors":3,"documents":4}""", "$.actors", 0, 32)]
    [InlineData("{}", "$", 0, 0)]
    [InlineData("{\"schemaVersion\":\"1.0\",\n\"structures\":[{\"id\":\"a\",\"name\":{\"nb\":\"A\"},\"kind\":\"other\"},\n{\"id\":\"b\",\"name\":{\"nb\":\"B\"},\"kind\":\"other\",\"seats\":[{\"id\":7}]}]}", "$.structures[1].seats[0].id", 2, 58)]
    [InlineData("""{"schemaVersion":"1.0","x.y":1}""", "$['x.y']", 0, 23)]
    [InlineData("""{"schemaVersion":"1.0","x/~y":1}""", "$['x/~y']", 0, 23)]
    [InlineData("""{"schemaVersion":"1.0","":1}""", "$.", 0, 23)]
    public void It_leads_to_the_first_problem_as_other_exceptions_of_json_do(string json, string path, long line, long column)
    {
        JsonException exception = Assert.ThrowsAny<JsonException>(() => MoteplassJson.Read(json));

        Assert.Equal((path, line, column), (exception.Path, exception.LineNumber, exception.BytePositionInLine));
    }

    [Fact]
    public void Problems_without_a_position_lead_nowhere()
    {
        var exception = new RegisterFormatException([new Problem { Code = "X", Severity = ProblemSeverity.Error, Message = new LocalizedText("x"), Pointer = JsonPointer.Root }]);

        Assert.Equal((null, null, null), (exception.Path, exception.LineNumber, exception.BytePositionInLine));
    }

    [Fact]
    public void Without_problems_it_says_no_more_than_what_it_is()
    {
        Assert.Equal("The document is not in the wire format.", new RegisterFormatException().Message);
        Assert.Equal("The document is not in the wire format.", new RegisterFormatException(default(ValueList<Problem>)).Message);
        Assert.Empty(new RegisterFormatException().Problems);
    }

    [Fact]
    public void A_message_and_a_cause_of_the_callers_own_are_kept()
    {
        var cause = new JsonException("cause");

        Assert.Equal("message", new RegisterFormatException("message").Message);
        Assert.Equal(("message", (Exception)cause), (new RegisterFormatException("message", cause).Message, new RegisterFormatException("message", cause).InnerException!));
        Assert.Empty(new RegisterFormatException("message", cause).Problems);
    }
}
