using FsCheck;
using FsCheck.Fluent;
using static Moteplass.Domain.Testing.MemberGenerators;
using static Moteplass.Domain.Testing.RecordShrinkers;

namespace Moteplass.Domain.Testing;

/// <summary>Documents, references to them and texts that state theirs.</summary>
public static class SourceGenerators
{
    /// <summary>References to documents that stand alone: no document is there.</summary>
    public static Arbitrary<SourceReference> Reference { get; } = Arb.From(
        from document in ScalarGenerators.Id<SourceDocument>().Generator
        from locator in Maybe(TextGenerators.Text.Generator)
        from basis in Word<SourceBasis>()
        from members in Few(TextGenerators.Text.Generator)
        from note in Maybe(TextGenerators.LocalizedText.Generator)
        from extensions in MemberGenerators.Extensions
        select new SourceReference { Document = document, Locator = locator, Basis = basis, Members = members, Note = note, Extensions = extensions },
        Members<SourceReference>(
            WithoutExtensions,
            List<SourceReference, string>(r => r.Members, (r, members) => r with { Members = members }, TextGenerators.Text.Shrinker),
            Optional<SourceReference, LocalizedText>(r => r.Note, (r, note) => r with { Note = note }, TextGenerators.LocalizedText.Shrinker),
            Optional<SourceReference, string>(r => r.Locator, (r, locator) => r with { Locator = locator }, TextGenerators.Text.Shrinker)));

    /// <summary>Documents, whose issuers and whole need not be there.</summary>
    public static Arbitrary<SourceDocument> Document { get; } = Arb.From(
        from id in ScalarGenerators.Id<SourceDocument>().Generator
        from title in TextGenerators.LocalizedText.Generator
        from date in MaybeValue(DateGenerators.PartialDate.Generator)
        from issuedBy in Few(ScalarGenerators.Id<Actor>().Generator)
        from annexTo in MaybeValue(ScalarGenerators.Id<SourceDocument>().Generator)
        from webAddress in Maybe(TextGenerators.Text.Generator)
        from extensions in MemberGenerators.Extensions
        select new SourceDocument { Id = id, Title = title, Date = date, IssuedBy = issuedBy, AnnexTo = annexTo, WebAddress = webAddress, Extensions = extensions },
        Members<SourceDocument>(
            WithoutExtensions,
            List<SourceDocument, Id<Actor>>(d => d.IssuedBy, (d, issuedBy) => d with { IssuedBy = issuedBy }),
            Optional<SourceDocument, PartialDate>(d => d.Date, (d, date) => d with { Date = date }),
            Optional<SourceDocument, Id<SourceDocument>>(d => d.AnnexTo, (d, annexTo) => d with { AnnexTo = annexTo }),
            Optional<SourceDocument, string>(d => d.WebAddress, (d, address) => d with { WebAddress = address }, TextGenerators.Text.Shrinker),
            Required<SourceDocument, LocalizedText>(d => d.Title, (d, title) => d with { Title = title }, TextGenerators.LocalizedText.Shrinker)));

    /// <summary>Texts with sources, sometimes sources alone.</summary>
    public static Arbitrary<StatedText> StatedText { get; } = Arb.From(
        from text in Maybe(TextGenerators.LocalizedText.Generator)
        from end in Ending
        select new StatedText { Text = text, Sources = end.Sources, Extensions = end.Extensions },
        Members<StatedText>(
            Sourced,
            Optional<StatedText, LocalizedText>(t => t.Text, (t, text) => t with { Text = text }, TextGenerators.LocalizedText.Shrinker)));

    /// <summary>What every record with sources ends in.</summary>
    internal static Gen<(ValueList<SourceReference> Sources, Extensions Extensions)> Ending =>
        from sources in Few(Reference.Generator)
        from extensions in MemberGenerators.Extensions
        select (sources, extensions);

    /// <summary>Drops the sources and the extensions, or makes the sources smaller.</summary>
    internal static IEnumerable<T> Sourced<T>(T record)
        where T : SourcedRecord =>
        [
            .. WithoutExtensions(record),
            .. ListGenerators.Shrink(record.Sources, Reference.Shrinker).Select(sources => record with { Sources = sources }),
        ];
}
