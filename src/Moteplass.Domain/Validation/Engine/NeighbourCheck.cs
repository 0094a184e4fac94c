namespace Moteplass.Domain.Validation;

/// <summary>Checks one record with what its <see cref="Neighbourhood"/> says: a pure function that reports what it finds.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <param name="record">The record.</param>
/// <param name="place">Where it is in the register.</param>
/// <param name="context">The register.</param>
/// <param name="report">Takes what is found.</param>
internal delegate void NeighbourCheck<in T>(T record, Place place, RuleContext context, ReportProblem report)
    where T : DomainRecord;
