using BenchmarkDotNet.Running;
using Moteplass.Domain.Benchmarks;

// Six commands of our own; everything else goes to BenchmarkDotNet.
switch (args)
{
    case ["minima"]:
        Minima.Show(1_000, 20_000, 100_000);
        break;
    case ["growth"]:
        Growth.Show();
        break;
    case ["edits"]:
        Edits.Show();
        break;
    case ["cold-start"]:
        ColdStart.Show();
        break;
    case ["plans"]:
        PlanSizes.Show();
        break;
    case ["stream"]:
        await StreamingHeap.Show(1_000_000);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(StreamingHeap).Assembly).Run(args);
        break;
}
