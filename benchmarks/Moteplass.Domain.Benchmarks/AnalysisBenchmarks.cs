using BenchmarkDotNet.Attributes;
using Moteplass.Domain.Analysis;
using NodaTime;

namespace Moteplass.Domain.Benchmarks;

/// <summary>How the analyses grow: ten times the structures should take no more than twelve times as long.</summary>
[Config(typeof(ByTheLeast))]
public class AnalysisBenchmarks
{
    internal static readonly Id<PracticeMapping> Mapped = Id<PracticeMapping>.Parse("kartlegging");
    internal static readonly LocalDate Day = new(2018, 5, 14);

    private CollaborationRegister _register = null!;

    [Params(1_000, 10_000, 100_000)]
    public int Seats { get; set; }

    [GlobalSetup]
    public void Setup() => _register = RegisterOf(Seats);

    [Benchmark(Description = "PracticeMappingAnalysis.Of")]
    public PracticeMappingAnalysis Mapping() => PracticeMappingAnalysis.Of(_register, Mapped);

    [Benchmark(Description = "RepresentationGraph.Of")]
    public RepresentationGraph Representation() => RepresentationGraph.Of(_register, Day);

    /// <summary>A register of so many seats at the least, with one mapping of all its structures.</summary>
    internal static CollaborationRegister RegisterOf(int seats)
    {
        CollaborationRegister register = MeasuredRegister.Of(seats);
        for (int records = seats; register.Structures.Sum(structure => structure.Seats.Count) < seats; records += seats / 10)
        {
            register = MeasuredRegister.Of(records);
        }

        // One mapping of everything: each directorate tells of all of its structures.
        var mapping = new PracticeMapping
        {
            Id = Mapped,
            Responses =
            [
                .. register.Structures.Where(structure => !structure.Owners.IsEmpty).GroupBy(structure => structure.Owners[0]).Select(own => new MappingResponse
                {
                    Respondent = own.Key,
                    Status = ResponseStatus.Answered,
                    Structures = [.. own.Select(structure => structure.Id)],
                }),
            ],
        };
        return register with { Mappings = [mapping] };
    }
}
