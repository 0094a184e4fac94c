using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Moteplass.Domain.Fuzz;

namespace Moteplass.Domain.Tests.Json;

/// <summary>Whatever the bytes, there is an answer: a register, or problems that a reader can look up.</summary>
public sealed class FuzzTests
{
    private static readonly byte[] Indented = Encoding.UTF8.GetBytes(Reading.EveryMember);

    private static readonly byte[] Compact = Encoding.UTF8.GetBytes(Reading.Text(Reading.Tree()));

    private static readonly HashSet<string> Codes =
    [
        .. typeof(FormatCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!),
    ];

    [Trait("Speed", "slow")]
    [Fact]
    public void Every_document_cut_short_is_said_to_end_too_early()
    {
        foreach (byte[] whole in Reading.SingleRecords().Select(one => Encoding.UTF8.GetBytes(Reading.Text(one))))
        {
            for (int length = 1; length < whole.Length; length++)
            {
                string problem = Check(whole[..length])[^1].ToString();

                Assert.StartsWith("error FMT001 at ", problem, StringComparison.Ordinal);
                Assert.EndsWith($" (1:{length + 1}): The document ends before it is complete.", problem, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Mutated_documents_and_texts_give_what_is_documented() => AssertDocumented(3_000, seed: 1);

    [Trait("Speed", "slow")]
    [Fact]
    public void Thousands_of_mutated_documents_and_texts_give_what_is_documented() => AssertDocumented(12_000, seed: 2);

    [Property(MaxTest = 2_000)]
    [Trait("Speed", "slow")]
    public Property Any_byte_of_a_document_may_be_another() => Prop.ForAll(
        Gen.Choose(0, Indented.Length - 1).Zip(Gen.Choose(0, byte.MaxValue)).ToArbitrary(),
        change =>
        {
            byte[] json = [.. Indented];
            json[change.Item1] = (byte)change.Item2;
            _ = Check(json);
        });

    [Property(MaxTest = 2_000)]
    [Trait("Speed", "slow")]
    public Property Any_span_of_a_document_may_stand_elsewhere() => Prop.ForAll(
        Gen.Choose(0, Compact.Length).Three().ToArbitrary(),
        cut =>
        {
            (int start, int end) = (Math.Min(cut.Item1, cut.Item2), Math.Max(cut.Item1, cut.Item2));
            _ = Check([.. Compact[..cut.Item3], .. Compact[start..end], .. Compact[cut.Item3..]]);
        });

    [Property(MaxTest = 1_000)]
    public Property Any_bytes_are_a_document() => Prop.ForAll(
        Gen.Elements("{}[]\":,\\u0123dDEeftn-. \n\u00C3\u00A6\u00ED\u00A0\0".Select(c => (byte)c).ToArray()).ArrayOf().ToArbitrary(),
        json => _ = Check(json));

    private static void AssertDocumented(int inputs, int seed)
    {
        var run = FuzzRun.Of(inputs, seed);

        Assert.True(run.Failure is null, run.Failure);
        Assert.True(run.Registers > inputs / 12 && run.Scalars > inputs / 30, run.ToString());
    }

    private static ValueList<Problem> Check(byte[] json)
    {
        ValueList<Problem> problems = Reading.Judge(json);
        string[] lines = Encoding.Latin1.GetString(json).Split('\n');
        SourcePosition before = new(1, 1);
        foreach (Problem problem in problems)
        {
            SourcePosition place = Assert.NotNull(problem.Position);
            Assert.Contains(problem.Code, Codes);
            Assert.Equal(problem.Pointer, JsonPointer.Parse(problem.Pointer.ToString()));
            Assert.InRange(place.Line, 1, lines.Length);
            Assert.InRange(place.Column, 1, lines[place.Line - 1].Length + 1);
            Assert.True(place >= before, $"{place} stands before {before}.");
            AssertLeadsSomewhere(problem, json);
            before = place;
        }

        return problems;
    }

    /// <summary>In a document that is JSON, every pointer leads to a value of it.</summary>
    private static void AssertLeadsSomewhere(Problem problem, byte[] json)
    {
        if (!Utf8.IsValid(json) || problem.Code == FormatCodes.NotUnicode || Parse(json) is not { } document)
        {
            return;
        }

        using (document)
        {
            JsonElement value = document.RootElement;
            foreach (string step in problem.Pointer.ToString().Split('/').Skip(1))
            {
                string name = step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
                value = value.ValueKind == JsonValueKind.Array ? value[int.Parse(step, null)] : value.GetProperty(name);
            }
        }
    }

    private static JsonDocument? Parse(byte[] json)
    {
        try
        {
            return JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
