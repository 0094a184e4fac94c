using System.Text.Json.Serialization;
using Moteplass.Domain.Exchange;

namespace Moteplass.Domain.Validation;

/// <summary>One thing that a <see cref="Rule"/> rests on (grunnlag for en regel).</summary>
/// <remarks>Immutable and value-equal.</remarks>
[JsonConverter(typeof(ExchangeJsonConverter))]
public sealed record RuleSource
{
    private RuleSource(RuleSourceKind kind, string text, string? paragraph = null) => (Kind, Text, Paragraph) = (kind, text, paragraph);

    /// <summary>What kind of thing it is.</summary>
    public RuleSourceKind Kind { get; }

    /// <summary>Which one: the id of a fact, such as <c>B5</c>, the short name of a law, or the name of a guide; otherwise a word for the kind.</summary>
    public string Text { get; }

    /// <summary>The paragraph of a law, such as <c>5-12</c>, or the place in a guide, such as <c>134 f</c>; null where none is named.</summary>
    public string? Paragraph { get; }

    internal static RuleSource Guidance { get; } = new(RuleSourceKind.Guidance, "guidance");

    internal static RuleSource PublishedPractice { get; } = new(RuleSourceKind.PublishedPractice, "corpus");

    internal static RuleSource WireFormat { get; } = new(RuleSourceKind.WireFormat, "wire format");

    /// <summary>The source in a few words.</summary>
    /// <returns>For example <c>B5</c>, <c>kommuneloven § 5-12</c>, <c>General Comment No. 12 (134 f)</c> or <c>wire format</c>.</returns>
    public override string ToString() => Paragraph is null ? Text : Kind == RuleSourceKind.Law ? $"{Text} § {Paragraph}" : $"{Text} ({Paragraph})";

    internal static RuleSource Fact(string id) => new(RuleSourceKind.Fact, id);

    internal static RuleSource Guide(string name, string? place = null) => new(RuleSourceKind.Guidance, name, place);

    internal static RuleSource Law(string name, string paragraph) => new(RuleSourceKind.Law, name, paragraph);
}
