using System.Globalization;
using Moteplass.Domain.Fuzz;

// What documents of growing size cost, or the given ones.
if (args is ["cost", "--size", var given])
{
    bool isGood = true;
    foreach (CostFamily family in CostFamilies.All)
    {
        Console.WriteLine(family);
        foreach (string wrong in CostRun.Of(family, int.Parse(given, CultureInfo.InvariantCulture), Console.WriteLine))
        {
            isGood = false;
            Console.WriteLine($"  TOO MUCH: {wrong}");
        }
    }

    return isGood ? 0 : 1;
}

if (args is ["cost", .. var files])
{
    foreach (string file in files)
    {
        Console.WriteLine($"{Path.GetFileName(file)}: {Measured.Of(File.ReadAllBytes(file))}");
    }

    return 0;
}

// The number of inputs, and the seed of chance; the same two give the same inputs.
int inputs = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
int seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
var run = FuzzRun.Of(inputs, seed, i =>
{
    if (i % 100_000 == 99_999)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{i + 1} …"));
    }
});
Console.WriteLine(run);
return run.Failure is null ? 0 : 1;
