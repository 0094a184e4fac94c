using FsCheck;
using FsCheck.Fluent;

namespace Moteplass.Domain.Testing;

/// <summary>Valid registers that each have one error put into them, from every rule that can give one.</summary>
/// <remarks>
/// The codes of the form (FMT) are not among them: they are of documents, and a register that is an object has none of them. Neither are
/// rules that give only warnings and notes.
/// </remarks>
public static class NearlyValidRegisters
{
    /// <summary>The codes of the rules that are broken, each at least in one way, in their order.</summary>
    public static ValueList<string> Codes { get; } = [.. Breaches.All.Select(breach => breach.Code).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Any of them.</summary>
    /// <returns>The arbitrary; it shrinks the register around the error, never the error.</returns>
    public static Arbitrary<NearlyValidRegister> Any() => From(Breaches.All);

    /// <summary>Those that break one rule.</summary>
    /// <param name="code">The code of the rule, one of <see cref="Codes"/>.</param>
    /// <returns>The arbitrary; it shrinks the register around the error, never the error.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is none of the codes; the message names them.</exception>
    public static Arbitrary<NearlyValidRegister> Breaking(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        Breach[] breaches = [.. Breaches.All.Where(breach => breach.Code == code)];
        return breaches.Length > 0
            ? From(breaches)
            : throw new ArgumentException($"No nearly valid register breaks '{code}'; those there are break {string.Join(", ", Codes)}.", nameof(code));
    }

    private static Arbitrary<NearlyValidRegister> From(IReadOnlyCollection<Breach> breaches)
    {
        Arbitrary<CollaborationRegister> valid = RecordArbitraries.Of<CollaborationRegister>();
        return Arb.From(
            from register in valid.Generator
            from breach in Gen.Elements<Breach>(breaches)
            select breach.In(register),
            nearly => valid.Shrinker(nearly.Valid).Select(nearly.In));
    }
}
