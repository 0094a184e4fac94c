using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Testing;

/// <summary>A record that is valid by itself but for one thing, and what its own validator must say of it (nesten gyldig post).</summary>
/// <remarks>
/// The validator of the record, such as <c>MandateValidator</c> for a mandate, finds exactly one error in it when it checks without a date: of the rule
/// <see cref="Code"/>, at <see cref="Pointer"/>. There may be warnings and notes beside it.
/// </remarks>
/// <typeparam name="T">The kind of record.</typeparam>
public sealed record NearlyValid<T>
    where T : DomainRecord
{
    private static readonly JsonSerializerOptions Options =
        new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.ConfigureForMoteplass();

    internal NearlyValid()
    {
    }

    /// <summary>The record with the one error.</summary>
    public required T Record { get; init; }

    /// <summary>The code of the rule that is broken, for example <c>MAN001</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Where it is broken, in <see cref="Record"/>; the root where the record itself is.</summary>
    public required JsonPointer Pointer { get; init; }

    /// <summary>How it is broken, in a few words.</summary>
    public required string Breach { get; init; }

    /// <summary>The rule, the place and the breach in one line, and the record as JSON in the next, to be copied into a test.</summary>
    /// <returns>The lines.</returns>
    public override string ToString() =>
        $"{Code} at {(Pointer == JsonPointer.Root ? "the root" : Pointer)}: {Breach}{Environment.NewLine}{JsonSerializer.Serialize(Record, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T)))}";
}
