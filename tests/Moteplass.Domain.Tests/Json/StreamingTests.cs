using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Moteplass.Domain.Json;
using Moteplass.Domain.Tests.Conventions;

namespace Moteplass.Domain.Tests.Json;

/// <summary>Documents that arrive in small pieces: every text may lie in several of them.</summary>
public sealed class StreamingTests
{
    private const int LongEnough = 64 * 1024;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        TypeInfoResolverChain = { MoteplassJson.TypeInfoResolver, new DefaultJsonTypeInfoResolver() },
    };

    /// <summary>A register with many records, each text of it also in escapes.</summary>
    private static readonly byte[] Large = Encoding.UTF8.GetBytes(Repeated().ToJsonString());

    private static readonly CollaborationRegister Expected = MoteplassJson.Read(Large);

    private static readonly byte[] Broken = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Large)
        .Replace("\"document\"", "\"docume\\uD800nt\"", StringComparison.Ordinal)
        .Replace("\"0-24\"", "\"0\\u002d\\u00e6\"", StringComparison.Ordinal)
        .Replace("\"deputyRank\":1", "\"deputyRank\":123456789012", StringComparison.Ordinal)
        .Replace("\"health\"", "\"\\u0048ealth\"", StringComparison.Ordinal));

    [Fact]
    public async Task A_register_from_a_stream_is_the_same_however_little_comes_at_a_time()
    {
        Assert.True(Large.Length > LongEnough);
        await using var stream = new SlowStream(Large);

        Assert.Equal(Expected, await JsonSerializer.DeserializeAsync<CollaborationRegister>(stream, Options));
    }

    [Fact]
    public async Task A_register_within_a_document_from_a_stream_is_the_same()
    {
        await using var stream = new SlowStream([.. "{\"own\":\"x\",\"register\":"u8, .. Large, .. "}"u8]);

        Consumer? consumer = await JsonSerializer.DeserializeAsync<Consumer>(stream, Options);

        Assert.Equal(Expected, consumer?.Register);
    }

    [Fact]
    public async Task A_register_from_a_pipe_is_the_same()
    {
        var pipe = PipeReader.Create(new ReadOnlySequence<byte>(Large));

        Assert.Equal(Expected, await JsonSerializer.DeserializeAsync<CollaborationRegister>(pipe, Options));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(100)]
    public void A_register_in_pieces_is_the_same(int size)
    {
        var reader = new Utf8JsonReader(Piece.Split(Large, size));

        Assert.Equal(Expected, JsonSerializer.Deserialize<CollaborationRegister>(ref reader, Options));
    }

    [Fact]
    [Trait("Speed", "slow")]
    public void A_small_document_is_the_same_wherever_it_is_cut_in_two() => Offenders.None(
        from one in Reading.SingleRecords()
        let whole = Encoding.UTF8.GetBytes(Reading.Text(one))
        let expected = MoteplassJson.Read(whole)
        from size in Enumerable.Range(1, whole.Length - 1)
        where !Read(Piece.Cut(whole, size)).Equals(expected)
        select $"{Encoding.UTF8.GetString(whole)} cut after {size} bytes");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(100)]
    public void The_problems_of_a_register_in_pieces_are_the_same(int size)
    {
        Assert.False(MoteplassJson.TryRead(Broken, out _, out ValueList<Problem> problems));

        RegisterFormatException exception = Assert.Throws<RegisterFormatException>(() =>
        {
            var reader = new Utf8JsonReader(Piece.Split(Broken, size));
            JsonSerializer.Deserialize<CollaborationRegister>(ref reader, Options);
        });

        Assert.Equal(problems.Select(problem => problem with { Position = null }), exception.Problems);
    }

    private static CollaborationRegister Read(ReadOnlySequence<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        return JsonSerializer.Deserialize<CollaborationRegister>(ref reader, Options)!;
    }

    private static JsonObject Repeated()
    {
        JsonObject tree = Reading.Tree();
        foreach (JsonArray list in tree.Select(member => member.Value).OfType<JsonArray>())
        {
            foreach (JsonNode? record in list.ToList().SelectMany(record => Enumerable.Repeat(record, 12)))
            {
                list.Add(record!.DeepClone());
            }
        }

        return tree;
    }

    /// <summary>Gives one to seven bytes a read.</summary>
    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        private int _reads;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 1 + (_reads++ % 7))], cancellationToken);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public static ReadOnlySequence<byte> Cut(byte[] bytes, int at)
        {
            Piece first = new() { Memory = bytes.AsMemory(0, at) };
            Piece last = new() { Memory = bytes.AsMemory(at), RunningIndex = at };
            first.Next = last;
            return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
        }

        public static ReadOnlySequence<byte> Split(byte[] bytes, int size)
        {
            Piece first = new() { Memory = bytes.AsMemory(0, size) };
            Piece last = first;
            for (int at = size; at < bytes.Length; at += size)
            {
                Piece next = new() { Memory = bytes.AsMemory(at, Math.Min(size, bytes.Length - at)), RunningIndex = at };
                last.Next = next;
                last = next;
            }

            return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
        }
    }
}
