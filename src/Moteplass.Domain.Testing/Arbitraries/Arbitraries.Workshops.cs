using FsCheck;

namespace Moteplass.Domain.Testing;

// Workshops, what comes of them, and mappings.
public static partial class Arbitraries
{
    /// <summary>Valid records: <see cref="Domain.Assignment"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Assignment> Assignment() => RecordArbitraries.Of<Assignment>();

    /// <summary>Valid records: <see cref="Domain.Decision"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Decision> Decision() => RecordArbitraries.Of<Decision>();

    /// <summary>Valid records: <see cref="Domain.Proposal"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Proposal> Proposal() => RecordArbitraries.Of<Proposal>();

    /// <summary>Valid records: <see cref="Domain.MappingArea"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<MappingArea> MappingArea() => RecordArbitraries.Of<MappingArea>();

    /// <summary>Valid records: <see cref="Domain.MappingResponse"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<MappingResponse> MappingResponse() => RecordArbitraries.Of<MappingResponse>();

    /// <summary>Valid records: <see cref="Domain.PracticeMapping"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<PracticeMapping> PracticeMapping() => RecordArbitraries.Of<PracticeMapping>();

    /// <summary>Valid records: <see cref="Domain.Contribution"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Contribution> Contribution() => RecordArbitraries.Of<Contribution>();

    /// <summary>Valid records: <see cref="Domain.Evaluation"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Evaluation> Evaluation() => RecordArbitraries.Of<Evaluation>();

    /// <summary>Valid records: <see cref="Domain.Workshop"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Workshop> Workshop() => RecordArbitraries.Of<Workshop>();
}
