using Moteplass.Domain.Analysis;
using Moteplass.Domain.Exchange;
using Moteplass.Domain.Json;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Testing;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Exchange;

/// <summary>Sixteen threads read, judge and analyse the same and different registers at once.</summary>
public sealed class ConcurrencyTests
{
    private const int Threads = 16;
    private const int Rounds = 6;

    private static readonly LocalDate AsOf = new(2018, 5, 14);

    private static readonly byte[][] Documents =
    [
        MoteplassJson.WriteUtf8(ReferenceRegister.ZeroToTwentyFour),
        TestFiles.Bytes("every-member.json"),
        MoteplassJson.WriteUtf8(GeneratedRegister.Make(600)),
        "{\"schemaVersion\":\"1.0\",\"actors\":[7,{}],\"x\":null"u8.ToArray(),
    ];

    [Fact]
    public void What_they_find_is_what_one_thread_finds()
    {
        string[] alone = [.. Documents.Select(Answer)];
        var together = new string[Threads][];
        using var start = new Barrier(Threads);
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
        {
            start.SignalAndWait();
            together[thread] = [.. Enumerable.Range(0, Rounds).Select(round => Answer(Documents[(thread + round) % Documents.Length]))];
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        Offenders.None(
            from thread in Enumerable.Range(0, Threads)
            from round in Enumerable.Range(0, Rounds)
            where together[thread][round] != alone[(thread + round) % Documents.Length]
            select $"thread {thread}, round {round}");
    }

    [Fact]
    public void One_register_can_be_asked_by_all()
    {
        CollaborationRegister register = ReferenceRegister.ZeroToTwentyFour;
        string alone = Answer(register);

        Assert.All(Enumerable.Range(0, Threads).AsParallel().WithDegreeOfParallelism(Threads).Select(_ => Answer(register)).ToArray(), answer => Assert.Equal(alone, answer));
    }

    private static string Answer(byte[] document)
    {
        RegisterReading reading = RegisterExchange.Read(document, AsOf);
        return reading.Report.In(Language.Nb) + (reading.Register is { } register ? Answer(register) : "");
    }

    private static string Answer(CollaborationRegister register) => string.Join(
        "\n",
        [
            MoteplassJson.Write(register),
            .. RuleRunner.Judge(register, AsOf).Select(problem => problem.In(Language.Nn)),
            .. register.Mappings.Select(mapping => PracticeMappingAnalysis.Of(register, mapping.Id).ToString()),
            Trail.Of(register).ToString(),
            Timeline.Of(register).ToString(),
        ]);
}
