using Moteplass.Domain.Planning;

namespace Moteplass.Domain.Testing;

/// <summary>A register, and what is to be planned of it.</summary>
/// <param name="Register">The register.</param>
/// <param name="Request">The request.</param>
public sealed record PlanInstance(CollaborationRegister Register, PlanRequest Request);
