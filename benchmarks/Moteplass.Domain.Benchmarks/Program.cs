using BenchmarkDotNet.Running;
using Moteplass.Domain.Benchmarks;

// "stream" shows what a million lines hold in memory; everything else goes to BenchmarkDotNet.
if (args is ["stream"])
{
    await StreamingHeap.Show(1_000_000);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(StreamingHeap).Assembly).Run(args);
