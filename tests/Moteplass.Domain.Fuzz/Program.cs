using System.Globalization;
using Moteplass.Domain.Fuzz;
using SharpFuzz;

// What documents of growing size cost: those of the families by name, those of each list and each two lists of the document of every member, or the given ones.
if (args is ["cost", "--size", var given, .. var parts])
{
    bool isGood = true;
    IEnumerable<CostFamily> families = parts is ["pairs", .. var lists]
        ? CostPairs.OfTwo(lists is [var list, ..] ? list : "")
        : CostFamilies.All.Where(family => parts.Length == 0 || parts.Any(part => family.Name.Contains(part, StringComparison.Ordinal)));
    foreach (CostFamily family in families)
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

// So many inputs to one target, or to each of several in turn: what is found is written to a folder.
if (args is ["run", var folder, var count, var first, .. var names])
{
    Directory.CreateDirectory(folder);
    bool isFine = true;
    foreach (FuzzTarget target in names.Select(FuzzTarget.Find))
    {
        isFine &= target.Run(int.Parse(count, CultureInfo.InvariantCulture), int.Parse(first, CultureInfo.InvariantCulture), folder, Console.WriteLine).Failures.Count == 0;
    }

    return isFine ? 0 : 1;
}

// Inputs that AFL++ makes by what they reach in the library, once that is instrumented; without AFL++ one input, the standard one.
if (args is ["afl", var led])
{
    FuzzTarget target = FuzzTarget.Find(led);
    Fuzzer.OutOfProcess.Run(stream =>
    {
        using var input = new MemoryStream();
        stream.CopyTo(input);
        target.Try(input.ToArray());
    });
    return 0;
}

// What inputs are made from, a file each, for AFL++ to begin with.
if (args is ["seeds", var seeded, var into])
{
    Directory.CreateDirectory(into);
    foreach ((int number, Seed made) in FuzzTarget.Find(seeded).Seeds().Index())
    {
        File.WriteAllBytes(Path.Combine(into, number.ToString(CultureInfo.InvariantCulture)), made.Bytes);
    }

    return 0;
}

// One input, such as one that failed.
if (args is ["try", var one, .. var inputsToTry])
{
    foreach (string file in inputsToTry)
    {
        Console.WriteLine($"{file}: {FuzzTarget.Find(one).Try(File.ReadAllBytes(file))}");
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
