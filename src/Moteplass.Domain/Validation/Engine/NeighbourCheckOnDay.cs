using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>Checks one record on a day, with what its <see cref="Neighbourhood"/> says.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <param name="record">The record.</param>
/// <param name="place">Where it is in the register.</param>
/// <param name="context">The register.</param>
/// <param name="day">The day.</param>
/// <param name="report">Takes what is found.</param>
internal delegate void NeighbourCheckOnDay<in T>(T record, Place place, RuleContext context, LocalDate day, ReportProblem report)
    where T : DomainRecord;
