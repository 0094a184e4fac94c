using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Json.Lines;

/// <summary>Whatever the register, lines hold all of it; whatever the bytes, each line has an answer.</summary>
public sealed class NdjsonPropertyTests
{
    private static readonly byte[] EveryMember = Ndjson.WriteAsync(MoteplassJson.Read(Reading.EveryMember)).GetAwaiter().GetResult();

    [Property]
    public void A_register_is_gathered_from_its_records(CollaborationRegister register)
    {
        List<RegisterRecord> records = [.. MoteplassNdjson.RecordsOf(register)];

        Assert.Equal(register, MoteplassNdjson.ToRegister(records, register));
        Assert.Equal(records, MoteplassNdjson.RecordsOf(MoteplassNdjson.ToRegister(records)));
    }

    [Property]
    [Trait("Speed", "slow")]
    public async Task A_register_in_lines_reads_back_equal_and_is_written_the_same_under_every_culture(CollaborationRegister register)
    {
        byte[] written = await Ndjson.WriteAsync(register);

        List<RegisterLine> lines = await Ndjson.ReadAsync(written);

        Assert.Equal(MoteplassNdjson.RecordsOf(register), lines.Skip(1).Select(line => line.Record!));
        Assert.Equal(Enumerable.Range(1, lines.Count), lines.Select(line => line.LineNumber));
        Assert.Equal(register, Ndjson.RegisterOf(lines));
        Cultures.Each(() => Assert.Equal(written, Ndjson.WriteAsync(Ndjson.RegisterOf(lines)).GetAwaiter().GetResult()));
    }

    [Property]
    public Property The_kinds_may_stand_in_any_order(CollaborationRegister register) => Prop.ForAll(
        Gen.Shuffle(Enumerable.Range(0, 20).ToArray()).ToArbitrary(),
        order =>
        {
            RegisterRecord[] records = [.. MoteplassNdjson.RecordsOf(register)];
            List<Type> kinds = [.. records.Select(Kind).Distinct()];
            IEnumerable<RegisterRecord> mixed = records.OrderBy(record => order[kinds.IndexOf(Kind(record))]);

            Assert.Equal(register, MoteplassNdjson.ToRegister(mixed, register));
        });

    [Property]
    public async Task Records_read_the_same_from_lines_and_from_a_register(CollaborationRegister register)
    {
        CollaborationRegister later = register with { SchemaVersion = new SchemaVersion(1, 3) };

        List<RegisterLine> lines = await Ndjson.ReadAsync(await Ndjson.WriteAsync(later));

        Assert.Equal(FormatCodes.NewerVersion, Assert.Single(lines.SelectMany(line => line.Problems)).Code);
        Assert.Equal(MoteplassJson.Read(MoteplassJson.Write(later)), Ndjson.RegisterOf(lines));
    }

    [Property(MaxTest = 1_000)]
    public Property Any_byte_of_the_lines_may_be_another() => Prop.ForAll(
        Gen.Choose(0, EveryMember.Length - 1).Zip(Gen.Choose(0, byte.MaxValue)).ToArbitrary(),
        change =>
        {
            byte[] lines = [.. EveryMember];
            lines[change.Item1] = (byte)change.Item2;
            Check(lines);
        });

    [Property(MaxTest = 1_000)]
    public Property Any_span_of_the_lines_may_stand_elsewhere() => Prop.ForAll(
        Gen.Choose(0, EveryMember.Length).Three().ToArbitrary(),
        cut =>
        {
            (int start, int end) = (Math.Min(cut.Item1, cut.Item2), Math.Max(cut.Item1, cut.Item2));
            Check([.. EveryMember[..cut.Item3], .. EveryMember[start..end], .. EveryMember[cut.Item3..]]);
        });

    [Property(MaxTest = 1_000)]
    public Property Any_bytes_are_lines() => Prop.ForAll(
        Gen.Elements("{}[]\":,\\u0123dDEeftn-. \n\r\u00EF\u00BB\u00BF\u00C3\u00A6\u00ED\u00A0\0".Select(c => (byte)c).ToArray()).ArrayOf().ToArbitrary(),
        Check);

    /// <summary>Every line that is not blank has its result, with a record or with an error at a place of the line.</summary>
    private static void Check(byte[] bytes)
    {
        List<RegisterLine> read = Ndjson.ReadAsync(bytes).GetAwaiter().GetResult();

        string[] lines = Encoding.Latin1.GetString(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes).Split('\n');
        Assert.NotEmpty(read);
        Assert.Equal(read.Select(line => line.LineNumber).Order(), read.Select(line => line.LineNumber));
        Assert.All(
            read.SelectMany(line => line.Problems),
            problem => Assert.InRange(problem.Position!.Value.Column, 1, lines[problem.Position.Value.Line - 1].Length + 1));
        if (!read.SelectMany(line => line.Problems).Any(problem => problem.Code == FormatCodes.UnsupportedVersion))
        {
            IEnumerable<int> filled = Enumerable.Range(1, lines.Length).Where(number => lines[number - 1].Trim(' ', '\t', '\r').Length > 0);
            Assert.Equal(filled.DefaultIfEmpty(1), read.Select(line => line.LineNumber).Distinct());
        }
    }

    private static Type Kind(DomainRecord record) => record is Actor ? typeof(Actor) : record.GetType();
}
