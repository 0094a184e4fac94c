#:package Google.OrTools@9.15.6755
#:package Google.Protobuf@3.35.0
#:project ../../src/Moteplass.Domain.Testing/Moteplass.Domain.Testing.csproj
#:property PublishAot=false
#:property JsonSerializerIsReflectionEnabledByDefault=true

// Proves the best plans of small instances with CP-SAT, a solver that knows nothing of the planner, and writes them to a file that the tests compare with.
//
//   dotnet run benchmarks/PlanOptima/plan-optima.cs -- tests/Moteplass.Domain.Tests/TestData/plan-optima.json 8
//
// The first argument is the file, the second how many seconds an instance may take. What is not proved by then is left out.
using System.Globalization;
using System.Text.Json;
using Google.OrTools.Sat;
using Moteplass.Domain;
using Moteplass.Domain.Testing;
using NodaTime;

const int Divisible = 2520; // by 1 to 9: the number of meetings less one

string path = args[0];
double seconds = double.Parse(args[1], CultureInfo.InvariantCulture);
var format = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
var proved = new List<Optimum>();
int tried = 0;
foreach (int structures in new[] { 3, 4, 5, 6, 7, 8, 10, 12 })
{
    foreach (int organisations in new[] { 2, 4, 8 })
    {
        // The settings of the planner were chosen by the first four alone.
        foreach (int seed in structures <= 8 ? new[] { 1, 2, 3, 4, 11, 12, 13 } : [1, 2, 3, 4])
        {
            tried++;
            (int fewest, int most) = (1, Math.Min(3, organisations));
            PlanInstance instance = PlanInstances.Make(structures, organisations, seed, busiest: 60, fewest, most);
            if (Solve(instance, seconds) is { } cost)
            {
                proved.Add(new Optimum(structures, organisations, seed, 60, fewest, most, Mean(cost, structures)));
            }

            Console.WriteLine($"{structures} structures, {organisations} organisations, seed {seed}: {proved.Count} of {tried} proved");
            File.WriteAllText(path, $"[\n  {string.Join(",\n  ", proved.Select(one => JsonSerializer.Serialize(one, format)))}\n]\n");
        }
    }
}

static double Mean(long cost, int structures) => 1 - (cost / (double)Divisible / (2.0 * 365) / structures);

// Twice the overshoot of the gaps above L/n is all that they are off, for what is above and what is below add up to nothing.
static long? Solve(PlanInstance instance, double seconds)
{
    DateInterval year = instance.Request.Interval;
    var days = Google.OrTools.Util.Domain.FromValues([.. Enumerable.Range(0, year.Length).Where(day => instance.Request.Calendar.IsWorkingDay(year.Start.PlusDays(day))).Select(day => (long)day)]);
    var alone = instance.Register.Structures.Select(structure => Minimise([structure], days, year.Length, null, seconds)).ToArray();
    return alone.Any(cost => cost is null) ? null : Minimise([.. instance.Register.Structures], days, year.Length, [.. alone.Select(cost => cost!.Value)], seconds);
}

static long? Minimise(CollaborationStructure[] structures, Google.OrTools.Util.Domain days, int length, long[]? least, double seconds)
{
    var model = new CpModel();
    var busy = new Dictionary<Id<Actor>, List<IntVar>>();
    LinearExpr total = LinearExpr.Constant(0);
    for (int i = 0; i < structures.Length; i++)
    {
        int meetings = ((RateCadence)structures[i].Mandates[0].Cadences[0]).Count!.Value.Minimum;
        IntVar[] at = [.. Enumerable.Range(0, meetings).Select(number => model.NewIntVarFromDomain(days, $"{i}-{number}"))];
        LinearExpr cost = LinearExpr.Constant(0);
        for (int k = 0; k < meetings; k++)
        {
            LinearExpr gap = k + 1 < meetings ? at[k + 1] - at[k] : at[0] - at[k] + length;
            IntVar over = model.NewIntVar(0, (long)meetings * length, $"over-{i}-{k}");
            model.Add(over >= (gap * meetings) - length);
            model.Add(gap >= 1);
            cost += over * 2;
        }

        if (least is not null)
        {
            model.Add(cost * (Divisible / (meetings - 1)) >= least[i]);
        }

        total += cost * (Divisible / (meetings - 1));
        foreach (Id<Actor> organisation in structures[i].Seats.Select(seat => seat.OnBehalfOf!.Value))
        {
            (busy.TryGetValue(organisation, out List<IntVar>? held) ? held : busy[organisation] = []).AddRange(at);
        }
    }

    foreach (List<IntVar> held in busy.Values)
    {
        model.AddAllDifferent(held);
    }

    model.Minimize(total);
    var solver = new CpSolver { StringParameters = $"max_time_in_seconds:{seconds.ToString(CultureInfo.InvariantCulture)} num_workers:2 random_seed:1" };
    return solver.Solve(model) == CpSolverStatus.Optimal ? (long)Math.Round(solver.ObjectiveValue) : null;
}

/// <summary>An instance of <see cref="PlanInstances"/> and the highest mean evenness that any plan of it has.</summary>
internal sealed record Optimum(int Structures, int Organisations, int Seed, int Busiest, int FewestSeats, int MostSeats, double MeanEvenness);
