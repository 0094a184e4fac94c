using BenchmarkDotNet.Running;
using Moteplass.Domain.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args);
