namespace Moteplass.Domain.Tests.Generator;

/// <summary>How what analyses answer is written follows from its declaration.</summary>
public sealed class AnswerTests
{
    private const string Answers = """

        namespace Moteplass.Domain.Analysis
        {
            public sealed partial record Tally { public int Count { get; } public bool? IsEven { get; } }
            public sealed partial record Review
            {
                public Id<Moteplass.Domain.Hall> Hall { get; }
                public Tally Held { get; } = null!;
                public ValueList<Moteplass.Domain.HallKind> Kinds { get; }
            }
        }
        """;

    [Fact]
    public void An_answer_is_written_with_all_its_members_and_names_its_converter()
    {
        string source = MiniDomain.Source.Replace("namespace Moteplass.Domain;", "namespace Moteplass.Domain {", StringComparison.Ordinal) + "}" + Answers;

        SortedDictionary<string, string> files = Generation.Of(source).Files;

        Assert.Contains("partial record Review;", files["AnswerConverters"], StringComparison.Ordinal);
        Assert.Contains("AnswerConverter<Analysis.Tally>.For(type, AnswerWriter.Write) ??", files["AnswerWriter"], StringComparison.Ordinal);
        Assert.Contains("Scalar(json, value.Hall);", files["AnswerWriter"], StringComparison.Ordinal);
        Assert.Contains("Write(json, value.Held);", files["AnswerWriter"], StringComparison.Ordinal);
        Assert.Contains("if (value.IsEven is { } isEvenValue)", files["AnswerWriter"], StringComparison.Ordinal);
        Assert.Contains("json.WriteStringValue(RecordWriter.WordOf(kindsValue, \"\", \"\"));", files["AnswerWriter"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_that_has_no_form_is_an_error() => Assert.Equal(
        ["MOT002"],
        Generation.Of("namespace Moteplass.Domain.Analysis { public sealed partial record Review { public System.Type Kind { get; } = null!; } }").Result.Diagnostics.Select(one => one.Id));

    [Fact]
    public void An_answer_that_is_not_partial_is_an_error() => Assert.Equal(
        ["MOT001"],
        Generation.Of("namespace Moteplass.Domain.Analysis { public sealed record Review { public int Count { get; } } }").Result.Diagnostics.Select(one => one.Id));
}
