using FsCheck;

namespace Moteplass.Domain.Testing;

public static partial class Arbitraries
{
    /// <summary>Registers in which every id is used once and every reference leads to a record of the right kind.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<CollaborationRegister> CollaborationRegister() => RecordArbitraries.Of<CollaborationRegister>();

    /// <summary>Extensions, up to three on one record, mostly none.</summary>
    /// <returns>The arbitrary; it shrinks to none.</returns>
    public static Arbitrary<Extensions> Extensions() => ExtensionGenerators.Extensions;
}
