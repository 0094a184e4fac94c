using System.Text;

namespace Moteplass.Domain.Fuzz;

/// <summary>A part of the library that inputs are given to.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Seeds">What inputs are made from.</param>
/// <param name="Next">Makes the next input.</param>
/// <param name="Try">Gives it an input; answers whether that was more than refused.</param>
internal sealed record FuzzTarget(string Name, Func<Seed[]> Seeds, Func<Mutator, byte[]> Next, Func<byte[], bool> Try)
{
    private static readonly UTF8Encoding Lenient = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    public static FuzzTarget[] All { get; } =
    [
        new("reader", Seed.All, mutator => mutator.Next(), Target.Document),
        new("lines", Seed.Lines, mutator => mutator.Next(), Target.Lines),
        new("extensions", Seed.All, mutator => Encoding.UTF8.GetBytes(mutator.NextText(100)), text => Target.Extension(Lenient.GetString(text))),
        new("scalars", Seed.All, mutator => Encoding.UTF8.GetBytes(mutator.NextText()), text => Target.Text(Lenient.GetString(text)) > 0),
        new("analyses", Seed.All, mutator => mutator.Next(), Target.Analyses),
    ];

    public static FuzzTarget Find(string name) => All.FirstOrDefault(target => target.Name == name)
        ?? throw new ArgumentException($"There is no target {name}: {string.Join(", ", All.Select(target => target.Name))}.", nameof(name));

    /// <summary>Gives it so many inputs, and writes what fails, and what costs most, to a folder.</summary>
    /// <returns>How many were more than refused, and the failures, each once.</returns>
    public (int Taken, IReadOnlyCollection<string> Failures) Run(int inputs, int seed, string folder, Action<string> report)
    {
        const int Often = 10_000;
        var mutator = new Mutator(Seeds(), seed);
        var failures = new Dictionary<string, string>(StringComparer.Ordinal);
        (int taken, long most) = (0, 0);
        for (int i = 1; i <= inputs; i++)
        {
            byte[] input = Next(mutator);
            long before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                taken += Try(input) ? 1 : 0;
            }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                string kind = string.Join('\n', exception.GetBaseException().ToString().Split('\n').Take(4));
                if (failures.TryAdd(kind, kind))
                {
                    File.WriteAllBytes(Path.Combine(folder, $"{Name}-{seed}-{i}.failure"), input);
                    report($"{Name}: input {i} of seed {seed}: {exception.GetBaseException()}");
                }
            }

            long cost = GC.GetAllocatedBytesForCurrentThread() - before;
            if (cost > most)
            {
                most = cost;
                File.WriteAllBytes(Path.Combine(folder, $"{Name}-{seed}.dearest"), input);
            }

            if (i % Often == 0 || i == inputs)
            {
                report(FormattableString.Invariant($"{Name}: {i} inputs of seed {seed}, of which {taken} were more than refused; {failures.Count} failures; the dearest allocates {most / 1024} kB"));
            }
        }

        return (taken, failures.Keys);
    }
}
