using Moteplass.Domain.Exchange;
using Moteplass.Domain.Json;
using Moteplass.Domain.Testing;

namespace Moteplass.Domain.Tests.Exchange;

/// <summary>A host may wait for the library on a thread to which everything else would have to come back, such as one of a user interface.</summary>
public sealed class WaitingTests
{
    public static TheoryData<string> Calls => [.. All.Keys];

    private static Dictionary<string, Func<Task>> All { get; } = new()
    {
        ["register"] = () => RegisterExchange.ReadAsync(new SlowStream(Bytes)),
        ["record"] = () => RecordExchange.ReadAsync<Meeting>(new SlowStream("{}"u8.ToArray())),
        ["read"] = () => MoteplassJson.ReadAsync(new SlowStream(Bytes)),
        ["write"] = () => MoteplassJson.WriteAsync(SampleRegisters.UserCouncil, new SlowStream([])),
        ["read lines"] = async () =>
        {
            await foreach (RegisterLine line in MoteplassNdjson.ReadAsync(new SlowStream("{\"recordType\":\"register\",\"schemaVersion\":\"1.0\"}\n"u8.ToArray())).ConfigureAwait(false))
            {
                Assert.NotNull(line);
            }
        },
        ["write lines"] = () => MoteplassNdjson.WriteAsync(new SlowStream([]), SampleRegisters.UserCouncil),
    };

    private static byte[] Bytes => MoteplassJson.WriteUtf8(SampleRegisters.UserCouncil);

    [Theory]
    [MemberData(nameof(Calls))]
    public void Waiting_comes_to_an_end(string call)
    {
        bool isDone = false;
        var thread = new Thread(() =>
        {
            SynchronizationContext.SetSynchronizationContext(new NeverPosts());
            isDone = All[call]().Wait(TimeSpan.FromSeconds(30));
        });
        thread.Start();
        thread.Join();

        Assert.True(isDone);
    }

    /// <summary>What is posted to a thread that waits is never run.</summary>
    private sealed class NeverPosts : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state)
        {
        }
    }

    /// <summary>A stream that never answers at once.</summary>
    private sealed class SlowStream : MemoryStream
    {
        public SlowStream(byte[] bytes)
        {
            base.Write(bytes);
            Position = 0;
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(1, cancellationToken).ConfigureAwait(false);
            return Read(buffer.Span);
        }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(1, cancellationToken).ConfigureAwait(false);
            Write(buffer.Span);
        }

        public override async Task FlushAsync(CancellationToken cancellationToken) => await Task.Delay(1, cancellationToken).ConfigureAwait(false);
    }
}
