namespace Moteplass.Domain.Validation;

/// <summary>Checks one record and what is within it: a pure function that reports what it finds.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <param name="record">The record.</param>
/// <param name="place">Where it is in what is checked.</param>
/// <param name="report">Takes what is found.</param>
internal delegate void RecordCheck<in T>(T record, Place place, ReportProblem report)
    where T : DomainRecord;
