using FsCheck;

namespace Moteplass.Domain.Testing;

// What is found by reflection, so that a new record has its arbitrary at once.
public static partial class Arbitraries
{
    /// <summary>Extensions, up to three on one record, mostly none.</summary>
    /// <returns>The arbitrary; it shrinks to none.</returns>
    public static Arbitrary<Extensions> Extensions() => ExtensionGenerators.Extensions;

    /// <summary>Valid registers with one error each; see <see cref="NearlyValidRegisters"/>.</summary>
    /// <returns>The arbitrary; it shrinks the register around the error.</returns>
    public static Arbitrary<NearlyValidRegister> NearlyValidRegister() => NearlyValidRegisters.Any();

    /// <summary>
    /// For FsCheck, which asks here for every type that has no arbitrary of its own: records of every kind are
    /// <see cref="RecordArbitraries.Of"/>'s, all else is derived as FsCheck does.
    /// </summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="map">The arbitraries of other types; FsCheck gives it.</param>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<T> Any<T>(IArbMap map) =>
        typeof(T).IsAssignableTo(typeof(DomainRecord)) ? RecordArbitraries.Found<T>() : DerivedArbitraries.Of<T>(map);
}
