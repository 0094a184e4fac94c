using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>Checks one record and what is within it on a day.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <param name="record">The record.</param>
/// <param name="place">Where it is in what is checked.</param>
/// <param name="day">The day.</param>
/// <param name="report">Takes what is found.</param>
internal delegate void RecordCheckOnDay<in T>(T record, Place place, LocalDate day, ReportProblem report)
    where T : DomainRecord;
