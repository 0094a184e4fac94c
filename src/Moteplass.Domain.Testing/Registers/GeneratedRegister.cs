using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Moteplass.Domain.Testing;

/// <summary>Registers of any size, the same each time, in which every member of every record is sometimes stated and sometimes not.</summary>
/// <remarks>
/// They are many registers of <see cref="Arbitraries.CollaborationRegister"/> in one: none has an error, and references lead to records of the
/// same part. The ids of a part end with its number.
/// </remarks>
public static class GeneratedRegister
{
    private const int UsualSize = 50;

    /// <summary>Makes a register.</summary>
    /// <param name="records">How many records it has at the least, as <see cref="Count"/> counts them. The last part may bring some hundreds more.</param>
    /// <param name="seed">A number that chooses among registers of the same size.</param>
    /// <returns>The register; a larger one with the same seed begins with the same parts.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="records"/> is negative.</exception>
    public static CollaborationRegister Make(int records, int seed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(records);
        var parts = new List<CollaborationRegister>();
        for (int count = 0; count < records; count += Count(parts[^1]))
        {
            parts.Add(Part(seed, parts.Count));
        }

        return RegisterShape.Join([.. parts]);
    }

    /// <summary>Counts the records of a register, those within others too, but not the register itself.</summary>
    /// <param name="register">The register.</param>
    /// <returns>How many there are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static int Count(CollaborationRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return RegisterShape.Count(register) - 1;
    }

    private static CollaborationRegister Part(int seed, int number)
    {
        var random = new Rnd((uint)seed, (2 * (ulong)number) + 1);
        CollaborationRegister valid = Arbitraries.CollaborationRegister().Generator.Sample(1, random, UsualSize)[0];
        return RegisterTies.Rename(valid, name => string.Create(CultureInfo.InvariantCulture, $"{name}-{number}"));
    }
}
