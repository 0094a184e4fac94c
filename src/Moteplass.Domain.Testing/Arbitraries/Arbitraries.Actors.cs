using FsCheck;
using FsCheck.Fluent;

namespace Moteplass.Domain.Testing;

// The register, actors, and what records rest on.
public static partial class Arbitraries
{
    /// <summary>Valid registers: none of them has an error, as of no day and as of any.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<CollaborationRegister> CollaborationRegister() => RecordArbitraries.Of<CollaborationRegister>();

    /// <summary>The same registers, each of which is printed as JSON where a property fails.</summary>
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

    /// <summary>Valid records of every case of <see cref="Domain.Actor"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Actor> Actor() => RecordArbitraries.Of<Actor>();

    /// <summary>Valid records: <see cref="Domain.Directorate"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Directorate> Directorate() => RecordArbitraries.Of<Directorate>();

    /// <summary>Valid records: <see cref="Domain.OrganisationGroup"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<OrganisationGroup> OrganisationGroup() => RecordArbitraries.Of<OrganisationGroup>();

    /// <summary>Valid records: <see cref="Domain.OrganisationMembership"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<OrganisationMembership> OrganisationMembership() => RecordArbitraries.Of<OrganisationMembership>();

    /// <summary>Valid records: <see cref="Domain.OtherOrganisation"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<OtherOrganisation> OtherOrganisation() => RecordArbitraries.Of<OtherOrganisation>();

    /// <summary>Valid records: <see cref="Domain.PublicBody"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<PublicBody> PublicBody() => RecordArbitraries.Of<PublicBody>();

    /// <summary>Valid records: <see cref="Domain.TargetGroup"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<TargetGroup> TargetGroup() => RecordArbitraries.Of<TargetGroup>();

    /// <summary>Valid records: <see cref="Domain.UserOrganisation"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<UserOrganisation> UserOrganisation() => RecordArbitraries.Of<UserOrganisation>();

    /// <summary>Valid records: <see cref="Domain.SourceDocument"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<SourceDocument> SourceDocument() => RecordArbitraries.Of<SourceDocument>();

    /// <summary>Valid records: <see cref="Domain.SourceReference"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<SourceReference> SourceReference() => RecordArbitraries.Of<SourceReference>();

    /// <summary>Valid records: <see cref="Domain.StatedText"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<StatedText> StatedText() => RecordArbitraries.Of<StatedText>();
}
