using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Exchange;

/// <summary>What reading and checking one record came to (innlesing av en post): the record, where it could be read, and everything that was found.</summary>
/// <remarks>Immutable and value-equal; it may be read from any thread.</remarks>
/// <typeparam name="T">The type of record.</typeparam>
[JsonConverter(typeof(ExchangeJsonConverter))]
public sealed record RecordReading<T>
    where T : DomainRecord
{
    internal RecordReading(T? record, ValidationReport report) => (Record, Report) = (record, report);

    /// <summary>The record, or null where the document cannot be read as one. It may break rules; the report says which.</summary>
    public T? Record { get; }

    /// <summary>Every problem: those of the form where the document cannot be read, else those of the rules that can check the record alone; each with its place in the document.</summary>
    public ValidationReport Report { get; }

    /// <summary>Whether the document can be read as a record, with or without errors of rules.</summary>
    [MemberNotNullWhen(true, nameof(Record))]
    public bool IsReadable => Record is not null;

    /// <summary>Whether the document can be read and breaks no rule that is an error.</summary>
    [MemberNotNullWhen(true, nameof(Record))]
    public bool IsValid => Record is not null && !Report.HasErrors;

    /// <summary>What a web API answers (RFC 9457), with the kind of record in its title.</summary>
    /// <remarks>It has every problem of the report; give it the least severity that shall stop a request.</remarks>
    /// <param name="language">The language of the texts.</param>
    /// <param name="least">The least severity that is answered.</param>
    /// <returns>The content.</returns>
    /// <exception cref="InvalidOperationException">There is no problem of that severity, and so nothing to answer with: look for one first.</exception>
    public ProblemDetailsContent ToProblemDetails(Language language, ProblemSeverity least = ProblemSeverity.Error)
    {
        ValidationReport answered = Report.AtLeast(least);
        return answered.IsEmpty
            ? throw new InvalidOperationException("A reading without problems cannot be answered as a problem.")
            : ProblemDetailsContent.Of(answered, typeof(T), language);
    }
}
