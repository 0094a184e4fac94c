using FsCheck;
using FsCheck.Fluent;

namespace Moteplass.Domain.Testing;

// Registers, and records with an error.
public static partial class Arbitraries
{
    /// <summary>Valid registers: none of them has an error, without a date and as of any.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<CollaborationRegister> CollaborationRegister() => RecordArbitraries.Of<CollaborationRegister>();

    /// <summary>The same registers, printed as JSON if a property fails.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<ValidRegister> ValidRegister() => RecordArbitraries.Of<CollaborationRegister>()
        .Convert(register => new ValidRegister { Register = register }, valid => valid.Register);

    /// <summary>Valid registers with one error each; see <see cref="NearlyValidRegisters"/>.</summary>
    /// <returns>The arbitrary; it shrinks the register around the error.</returns>
    public static Arbitrary<NearlyValidRegister> NearlyValidRegister() => NearlyValidRegisters.Any();

    /// <summary>Records with one error each that can be found in them alone, such as <c>NearlyValid&lt;Mandate&gt;</c>.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <returns>The arbitrary; it shrinks what stands around the error, never the error.</returns>
    /// <exception cref="InvalidOperationException">No rule that gives errors can find one in such a record by itself.</exception>
    public static Arbitrary<NearlyValid<T>> NearlyValid<T>()
        where T : DomainRecord => NearlyValidRecords.Of<T>();
}
