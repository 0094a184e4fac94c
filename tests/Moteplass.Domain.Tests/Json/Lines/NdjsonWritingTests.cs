using System.Text;
using System.Text.Json.Nodes;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Json.Lines;

/// <summary>Registers in lines: what is written, and what cannot be.</summary>
public sealed class NdjsonWritingTests
{
    private static readonly CollaborationRegister EveryMember = MoteplassJson.Read(Reading.EveryMember);

    private static readonly SourceDocument Document = EveryMember.Documents[0];

    [Fact]
    public async Task A_register_with_every_member_is_written_as_its_records_with_their_type_first()
    {
        JsonObject tree = Reading.Tree();
        string[] records = [.. from list in tree where list.Value is JsonArray && RootLists.Types.ContainsKey(list.Key) from record in list.Value.AsArray() select Typed(RootLists.Types[list.Key], record!)];
        foreach (string list in RootLists.Types.Keys)
        {
            Assert.True(tree.Remove(list));
        }

        string expected = string.Concat(records.Prepend(Typed("register", tree)).Select(line => line + "\n"));
        string written = Encoding.UTF8.GetString(await Ndjson.WriteAsync(EveryMember));

        Assert.Equal(expected, written);
        Assert.Equal(EveryMember, Ndjson.RegisterOf(await Ndjson.ReadAsync(written)));
    }

    [Fact]
    public async Task Without_a_header_that_of_the_current_version_is_written()
    {
        Assert.Equal(Ndjson.Header + "\n", await Ndjson.WrittenAsync());
        Assert.Equal(Ndjson.Header + "\n", Encoding.UTF8.GetString(await Ndjson.WriteAsync(new CollaborationRegister())));
        Assert.StartsWith(Ndjson.Header + "\n{\"recordType\":\"document\",\"id\":", await Ndjson.WrittenAsync(Document), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_that_come_one_by_one_are_written_the_same()
    {
        using var stream = new MemoryStream();

        await MoteplassNdjson.WriteAsync(stream, MoteplassNdjson.RecordsOf(EveryMember).ToAsyncEnumerable(), EveryMember);

        Assert.Equal(await Ndjson.WriteAsync(EveryMember), stream.ToArray());
    }

    [Fact]
    public async Task The_stream_is_written_from_where_it_stands_flushed_and_left_open()
    {
        using var stream = new FlushedStream();
        stream.WriteByte((byte)'x');

        await MoteplassNdjson.WriteAsync(stream, [Document]);

        Assert.StartsWith("x{\"recordType\":\"register\"", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
        Assert.Equal(stream.Length, stream.Flushed);
        Assert.True(stream.CanWrite);
    }

    [Fact]
    public async Task A_record_that_is_null_is_refused()
    {
        RegisterRecord[] records = [Document, null!];

        ArgumentException writing = await Assert.ThrowsAsync<ArgumentException>(nameof(records), () => Ndjson.WriteAsync(records));
        ArgumentException gathering = Assert.Throws<ArgumentException>(nameof(records), () => MoteplassNdjson.ToRegister(records));

        Assert.Equal(["A record must not be null. (Parameter 'records')", "A record must not be null. (Parameter 'records')"], [writing.Message, gathering.Message]);
    }

    [Fact]
    public async Task The_records_of_the_header_are_not_written() => Assert.Equal(
        Ndjson.Header + "\n", Encoding.UTF8.GetString(await Ndjson.WriteAsync([], new CollaborationRegister { Documents = [Document] })));

    [Fact]
    public async Task A_record_that_cannot_be_written_is_refused_as_in_a_register()
    {
        var nameless = new SourceDocument { Id = default, Title = new LocalizedText("A") };

        InvalidOperationException whole = Assert.Throws<InvalidOperationException>(
            () => MoteplassJson.Write(new CollaborationRegister { Documents = [nameless] }));
        Assert.Equal("The member 'id' of the record SourceDocument cannot be written. An Id<SourceDocument> is the default, no id. Give the record an id. It is at /documents/0/id.", whole.Message);
        Assert.Equal(whole.Message.Replace("/documents/0", "", StringComparison.Ordinal), (await Assert.ThrowsAsync<InvalidOperationException>(() => Ndjson.WriteAsync([nameless]))).Message);
    }

    [Fact]
    public async Task A_line_may_be_as_deep_as_a_register_with_its_record()
    {
        SourceDocument deepest = Document with { Extensions = [Lists(61)] };
        var header = new CollaborationRegister { Extensions = [Lists(63)] };

        Assert.Equal([header, deepest], (await Ndjson.ReadAsync(await Ndjson.WriteAsync([deepest], header))).Select(line => Ndjson.RecordOf(line)!));
        Assert.Equal(
            "The member 'a:b' of the record SourceDocument cannot be written. The document is nested more than 62 levels deep.",
            (await Assert.ThrowsAsync<InvalidOperationException>(() => Ndjson.WriteAsync([Document with { Extensions = [Lists(62)] }]))).Message);
        Assert.Equal(
            "The member 'a:b' of the record CollaborationRegister cannot be written. The document is nested more than 64 levels deep.",
            (await Assert.ThrowsAsync<InvalidOperationException>(() => Ndjson.WriteAsync(new CollaborationRegister { Extensions = [Lists(64)] }))).Message);

        static Extension Lists(int levels) => MoteplassJson.CreateExtension("a:b", new string('[', levels) + new string(']', levels));
    }

    [Fact]
    public async Task Writing_ends_when_it_is_stopped_and_has_then_written_whole_lines_alone()
    {
        using var source = new CancellationTokenSource();
        using var stream = new MemoryStream();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => MoteplassNdjson.WriteAsync(stream, Endless(source), cancellationToken: source.Token));

        string written = Encoding.UTF8.GetString(stream.ToArray());
        Assert.StartsWith(Ndjson.Header + "\n", written, StringComparison.Ordinal);
        Assert.EndsWith("}\n", written, StringComparison.Ordinal);
        Assert.All(await Ndjson.ReadAsync(written), line => Assert.True(line.IsReadable));
    }

    [Fact]
    public async Task Nothing_is_written_where_writing_is_stopped_before_it_begins()
    {
        using var stream = new MemoryStream();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => MoteplassNdjson.WriteAsync(stream, [Document], cancellationToken: new CancellationToken(canceled: true)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => MoteplassNdjson.WriteAsync(stream, [], cancellationToken: new CancellationToken(canceled: true)));

        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public async Task What_the_stream_throws_comes_through()
    {
        await using var stream = new BrokenStream([], "full");

        Assert.Equal("full", (await Assert.ThrowsAsync<IOException>(() => MoteplassNdjson.WriteAsync(stream, [Document]))).Message);
    }

    [Fact]
    public async Task Nothing_may_be_null()
    {
        await Assert.ThrowsAsync<ArgumentNullException>("utf8Lines", () => MoteplassNdjson.WriteAsync(null!, [Document]));
        await Assert.ThrowsAsync<ArgumentNullException>("records", () => MoteplassNdjson.WriteAsync(Stream.Null, (IEnumerable<RegisterRecord>)null!));
        await Assert.ThrowsAsync<ArgumentNullException>("utf8Lines", () => MoteplassNdjson.WriteAsync(null!, AsyncEnumerable.Empty<RegisterRecord>()));
        await Assert.ThrowsAsync<ArgumentNullException>("records", () => MoteplassNdjson.WriteAsync(Stream.Null, (IAsyncEnumerable<RegisterRecord>)null!));
        await Assert.ThrowsAsync<ArgumentNullException>("register", () => MoteplassNdjson.WriteAsync(Stream.Null, (CollaborationRegister)null!));
        Assert.Throws<ArgumentNullException>("register", () => MoteplassNdjson.RecordsOf(null!));
        Assert.Throws<ArgumentNullException>("records", () => MoteplassNdjson.ToRegister(null!));
    }

    private static string Typed(string recordType, JsonNode record)
    {
        JsonObject typed = record.DeepClone().AsObject();
        typed.Insert(0, "recordType", recordType);
        return Reading.Text(typed);
    }

    /// <summary>Asks for the end after many records, and goes on.</summary>
    private static IEnumerable<RegisterRecord> Endless(CancellationTokenSource source)
    {
        for (int i = 0; ; i++)
        {
            if (i == 5_000)
            {
                source.Cancel();
            }

            yield return Document;
        }
    }

    private sealed class FlushedStream : MemoryStream
    {
        public long Flushed { get; private set; }

        public override Task FlushAsync(CancellationToken cancellationToken)
        {
            Flushed = Length;
            return base.FlushAsync(cancellationToken);
        }
    }
}
