using System.IO.Pipelines;
using System.Text;
using Moteplass.Domain.Exchange;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Json;

/// <summary>How many bytes a document may have where a host says so.</summary>
public sealed class LargeDocumentTests
{
    private const string Document = """{"schemaVersion":"1.0"}""";

    private static readonly byte[] Utf8 = Encoding.UTF8.GetBytes(Document);

    private static readonly RegisterReadOptions Enough = new() { MostBytes = Utf8.Length };

    private static readonly RegisterReadOptions TooFew = new() { MostBytes = Utf8.Length - 1 };

    [Fact]
    public void A_document_larger_than_is_wanted_is_refused_in_three_languages_and_not_looked_into()
    {
        Assert.False(MoteplassJson.TryRead(Encoding.UTF8.GetBytes(new string('x', 1_000_000)), new RegisterReadOptions { MostBytes = 40_960 }, out _, out ValueList<Problem> problems));

        Problem problem = Assert.Single(problems);
        Assert.Equal("feil FMT019 på øverste nivå (1:1): Dokumentet er for stort. Tillatt: høyst 40 960 byte.", problem.In(Language.Nb));
        Assert.Equal("feil FMT019 på øvste nivå (1:1): Dokumentet er for stort. Tillate: høgst 40 960 byte.", problem.In(Language.Nn));
        Assert.Equal("error FMT019 at the root (1:1): The document is too large. Allowed: at most 40,960 bytes.", problem.In(Language.En));
    }

    [Fact]
    public void One_of_the_size_that_is_wanted_is_read_from_bytes_and_text()
    {
        Assert.NotNull(MoteplassJson.Read(Utf8, Enough));
        Assert.NotNull(MoteplassJson.Read(Document, Enough));
        Assert.Equal([FormatCodes.DocumentTooLarge], RegisterExchange.Read(Utf8, null, TooFew).Report.Problems.Select(problem => problem.Code));
        Assert.Throws<RegisterFormatException>(() => MoteplassJson.Read(Document, TooFew));
    }

    [Fact]
    public async Task Of_a_stream_or_a_pipe_no_more_is_taken_in_than_shows_that_it_is_too_large()
    {
        using var endless = new MemoryStream(new byte[1_000_000]);
        Assert.False((await RegisterExchange.ReadAsync(endless, null, new RegisterReadOptions { MostBytes = 100 })).IsReadable);
        Assert.Equal(101, endless.Position);

        await Assert.ThrowsAsync<RegisterFormatException>(() => MoteplassJson.ReadAsync(new MemoryStream(Utf8), TooFew));
        await Assert.ThrowsAsync<RegisterFormatException>(() => MoteplassJson.ReadAsync(PipeReader.Create(new MemoryStream(Utf8)), TooFew));
        Assert.NotNull(await MoteplassJson.ReadAsync(new MemoryStream(Utf8), Enough));
        Assert.NotNull(await MoteplassJson.ReadAsync(PipeReader.Create(new MemoryStream(Utf8)), Enough));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    public void No_document_is_smaller_than_two_bytes_or_larger_than_can_be_held(int most)
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(() => new RegisterReadOptions { MostBytes = most });

        Assert.StartsWith("Allowed: 2 to 2,147,483,591 bytes.", refusal.Message, StringComparison.Ordinal);
    }
}
