using System.Text;
using Moteplass.Domain.Exchange;
using Moteplass.Domain.Json;
using NodaTime;

namespace Moteplass.Domain.Tests.Cost;

/// <summary>Small documents that once cost seconds, gigabytes or reports of megabytes.</summary>
public sealed class HostileDocumentTests
{
    private const long MostAllocated = 4_000_000;

    private static readonly LocalDate AsOf = new(2024, 6, 30);

    public static TheoryData<string> Names =>
    [
        "dec003-n80", "graph-160", "graph-evidence-1", "graph-evidence-2", "mandate-comparison-28", "mapping-split", "mapping-whole", "mtg005-n120", "mtg007-weekly-10x10",
        "str003-1", "str003-2",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_small_document_costs_little_to_read_and_judge_and_its_report_is_small(string name)
    {
        byte[] document = TestFiles.Bytes($"hostile/{name}.json");
        RegisterReading reading = RegisterExchange.Read(document, AsOf);

        Assert.True(reading.IsReadable);
        Assert.InRange(Encoding.UTF8.GetByteCount(ReportJson.Write(reading.Report)), 0, 5 * document.Length);
        Assert.InRange(Allocated(() => RegisterExchange.Read(document, AsOf)), 0, MostAllocated);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_question_about_it_is_answered_at_little_cost(string name)
    {
        CollaborationRegister register = MoteplassJson.Read(TestFiles.Bytes($"hostile/{name}.json"));
        foreach (Fuzz.Analysis analysis in Fuzz.Analysis.All().Where(analysis => analysis.Ask(register)))
        {
            long allocated = Allocated(() => analysis.Ask(register));
            Assert.True(allocated <= MostAllocated, $"{analysis} allocates {allocated} bytes.");
        }
    }

    private static long Allocated(Action work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
