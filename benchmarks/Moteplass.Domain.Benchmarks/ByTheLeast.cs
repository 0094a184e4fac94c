using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Mathematics;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Moteplass.Domain.Benchmarks;

/// <summary>Shows the least time beside the median, the ratio of the least to that of the baseline, and what is allocated.</summary>
public sealed class ByTheLeast : ManualConfig
{
    public ByTheLeast()
    {
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(StatisticColumn.Min, StatisticColumn.Median, new RatioOfTheLeast());
        HideColumns(Column.Mean, Column.Error, Column.StdDev, Column.RatioSD, Column.Ratio);
    }

    private sealed class RatioOfTheLeast : BaselineCustomColumn
    {
        public override string Id => nameof(RatioOfTheLeast);

        public override string ColumnName => "Ratio of Min";

        public override string Legend => "Least time / least time of the baseline";

        public override int PriorityInCategory => 0;

        public override bool IsNumeric => true;

        public override UnitType UnitType => UnitType.Dimensionless;

        public override string GetValue(
            Summary summary,
            BenchmarkCase benchmarkCase,
            Statistics baseline,
            IReadOnlyDictionary<string, Metric> baselineMetrics,
            Statistics current,
            IReadOnlyDictionary<string, Metric> currentMetrics,
            bool isBaseline) => (current.Min / baseline.Min).ToString("f2", System.Globalization.CultureInfo.InvariantCulture);
    }
}
