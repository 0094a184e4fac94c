namespace Moteplass.Domain.Fuzz;

/// <summary>A run of so many inputs: three documents to each text.</summary>
internal sealed record FuzzRun(int Inputs, int Registers, int Scalars, string? Failure)
{
    public static FuzzRun Of(int inputs, int seed, Action<int>? progress = null)
    {
        var mutator = new Mutator(Seed.All(), seed);
        (int registers, int scalars) = (0, 0);
        for (int i = 0; i < inputs; i++)
        {
            byte[] json = [];
            string text = "";
            try
            {
                if (i % 4 == 3)
                {
                    scalars += Target.Text(text = mutator.NextText()) > 0 ? 1 : 0;
                }
                else
                {
                    registers += Target.Document(json = mutator.Next()) ? 1 : 0;
                }
            }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                string input = text.Length > 0 ? string.Join(' ', text.Select(c => $"{(int)c:X4}")) : Convert.ToBase64String(json);
                return new FuzzRun(i, registers, scalars, $"input {i} of seed {seed}: {exception}\n{input}");
            }

            progress?.Invoke(i);
        }

        return new FuzzRun(inputs, registers, scalars, null);
    }

    public override string ToString() => Failure ?? FormattableString.Invariant($"{Inputs} inputs, of which {Registers} were registers and {Scalars} scalars; nothing but what is documented happened.");
}
