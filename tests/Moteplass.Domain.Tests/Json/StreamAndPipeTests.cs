using System.IO.Pipelines;
using System.Text;
using Moteplass.Domain.Json;
using Moteplass.Domain.Tests.Json.Lines;

namespace Moteplass.Domain.Tests.Json;

/// <summary>Registers from and to streams and pipes are those from and to bytes.</summary>
public sealed class StreamAndPipeTests
{
    private static readonly byte[] EveryMember = Encoding.UTF8.GetBytes(Reading.EveryMember);

    private static readonly CollaborationRegister Register = MoteplassJson.Read(EveryMember);

    [Fact]
    public async Task A_stream_reads_as_its_bytes_and_is_left_open()
    {
        using var stream = new MemoryStream(EveryMember);

        Assert.Equal(Register, await MoteplassJson.ReadAsync(stream));
        Assert.True(stream.CanRead);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4096)]
    public async Task A_pipe_reads_as_its_bytes_however_little_comes_at_a_time(int size)
    {
        var pipe = PipeReader.Create(new MemoryStream(EveryMember), new StreamPipeReaderOptions(bufferSize: size));

        Assert.Equal(Register, await MoteplassJson.ReadAsync(pipe));
    }

    [Fact]
    public async Task A_broken_document_is_refused_with_its_problems()
    {
        using var stream = new MemoryStream("{}"u8.ToArray());

        RegisterFormatException refusal = await Assert.ThrowsAsync<RegisterFormatException>(() => MoteplassJson.ReadAsync(stream));

        Assert.Equal("FMT008", Assert.Single(refusal.Problems).Code);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_written_to_a_stream_or_a_pipe_is_what_is_written_as_bytes(bool indented)
    {
        using var stream = new MemoryStream();
        using var piped = new MemoryStream();
        var pipe = PipeWriter.Create(piped);

        await MoteplassJson.WriteAsync(Register, stream, indented);
        await MoteplassJson.WriteAsync(Register, pipe, indented);

        byte[] expected = MoteplassJson.WriteUtf8(Register, indented);
        Assert.Equal(expected, stream.ToArray());
        Assert.Equal(expected, piped.ToArray());
        Assert.True(stream.CanWrite);
    }

    [Fact]
    public async Task Nothing_is_written_of_a_register_that_cannot_be_written()
    {
        using var stream = new MemoryStream();
        CollaborationRegister nameless = Register with { Documents = [Register.Documents[0] with { Id = default }] };

        await Assert.ThrowsAsync<InvalidOperationException>(() => MoteplassJson.WriteAsync(nameless, stream));

        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public async Task What_the_stream_throws_comes_through()
    {
        await using var stream = new BrokenStream([], "gone");

        Assert.Equal("gone", (await Assert.ThrowsAsync<IOException>(() => MoteplassJson.ReadAsync(stream))).Message);
    }

    [Fact]
    public async Task Nothing_may_be_null()
    {
        await Assert.ThrowsAsync<ArgumentNullException>("utf8Json", () => MoteplassJson.ReadAsync((Stream)null!));
        await Assert.ThrowsAsync<ArgumentNullException>("utf8Json", () => MoteplassJson.ReadAsync((PipeReader)null!));
        await Assert.ThrowsAsync<ArgumentNullException>("utf8Json", () => MoteplassJson.WriteAsync(Register, (Stream)null!));
        await Assert.ThrowsAsync<ArgumentNullException>("utf8Json", () => MoteplassJson.WriteAsync(Register, (PipeWriter)null!));
        await Assert.ThrowsAsync<ArgumentNullException>("register", () => MoteplassJson.WriteAsync(null!, Stream.Null));
    }
}
