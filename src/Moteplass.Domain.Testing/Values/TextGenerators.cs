using FsCheck;
using FsCheck.Fluent;

namespace Moteplass.Domain.Testing;

/// <summary>Texts, and what is made of texts.</summary>
internal static class TextGenerators
{
    // Norwegian and Sámi letters, letters with combining marks, emoji outside the basic plane and joined ones, quotes, and what JSON and HTML escape.
    private static readonly Gen<string> Piece = Gen.Frequency(
        (6, Gen.Elements("brukerråd", "møte", "være", "Ålesund", "nemnd", "ja", "a", "9")),
        (2, Gen.Elements("æ", "ø", "å", "Æ", "Ø", "Å", "á", "č", "đ", "ŋ", "š", "ŧ", "ž", "I", "i", "İ", "ı", "ß")),
        (1, Gen.Elements("a\u030A", "o\u0308", "e\u0301", "🙂", "👩‍🦽", "🇳🇴", "—", "«", "»", "\"", "'", "\\", "/", "<", "&", "+", "{", "\u00A0")),
        (3, Gen.Constant(" ")));

    /// <summary>Texts that are not blank and have no control characters: æøå, combining marks, emoji and quotes.</summary>
    public static Arbitrary<string> Text { get; } = Arb.From(
        from first in Piece.Where(piece => !string.IsNullOrWhiteSpace(piece))
        from length in Gen.Choose(0, 6)
        from rest in Piece.ArrayOf(length)
        select first + string.Concat(rest),
        ShrinkText);

    /// <summary>Texts in one to four languages, at least in bokmål or nynorsk.</summary>
    public static Arbitrary<LocalizedText> LocalizedText { get; } = Arb.From(
        from languages in Gen.Elements(Enumerable.Range(1, 15).Where(set => (set & 3) != 0))
        from texts in Text.Generator.ArrayOf(4)
        select new LocalizedText(
            (languages & 1) != 0 ? texts[0] : null,
            (languages & 2) != 0 ? texts[1] : null,
            (languages & 4) != 0 ? texts[2] : null,
            (languages & 8) != 0 ? texts[3] : null),
        ShrinkLocalizedText);

    /// <summary>Places in a file.</summary>
    public static Arbitrary<SourcePosition> SourcePosition { get; } = Arb.From(
        from line in Gen.Choose(1, 5000)
        from column in Gen.Choose(1, 200)
        select new SourcePosition(line, column),
        place => ShrinkNumbers((place.Line, place.Column), 1).Select(smaller => new SourcePosition(smaller.First, smaller.Second)));

    /// <summary>Problems of every severity, with and without a place in a file.</summary>
    public static Arbitrary<Problem> Problem { get; } = Arb.From(
        from letters in Gen.Elements("FMT", "REG", "MAN", "MTG")
        from number in Gen.Choose(1, 999)
        from severity in Gen.Elements(ProblemSeverity.Info, ProblemSeverity.Warning, ProblemSeverity.Error)
        from message in LocalizedText.Generator
        from pointer in ScalarGenerators.JsonPointer.Generator
        from hasPosition in Gen.Elements(true, false)
        from position in SourcePosition.Generator
        select new Problem
        {
            Code = $"{letters}{number:000}",
            Severity = severity,
            Message = message,
            Pointer = pointer,
            Position = hasPosition ? position : null,
        },
        ShrinkProblem);

    internal static IEnumerable<(int First, int Second)> ShrinkNumbers((int First, int Second) pair, int least)
    {
        foreach (int smaller in ScalarGenerators.ShrinkNumber(pair.First, least))
        {
            yield return (smaller, pair.Second);
        }

        foreach (int smaller in ScalarGenerators.ShrinkNumber(pair.Second, least))
        {
            yield return (pair.First, smaller);
        }
    }

    private static IEnumerable<string> ShrinkText(string text)
    {
        if (text == "a")
        {
            yield break;
        }

        yield return "a";
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1)
        {
            foreach (string word in words.Where(word => !string.IsNullOrWhiteSpace(word)))
            {
                yield return word;
            }
        }
    }

    private static IEnumerable<LocalizedText> ShrinkLocalizedText(LocalizedText text)
    {
        if (text.Nb is { } nb)
        {
            if (text != new LocalizedText(nb))
            {
                yield return new LocalizedText(nb);
            }

            foreach (string smaller in ShrinkText(nb))
            {
                yield return new LocalizedText(smaller, text.Nn, text.En, text.Se);
            }
        }

        if (text.Nn is { } nn)
        {
            if (text != new LocalizedText(nn: nn))
            {
                yield return new LocalizedText(nn: nn);
            }

            foreach (string smaller in ShrinkText(nn))
            {
                yield return new LocalizedText(text.Nb, smaller, text.En, text.Se);
            }
        }
    }

    private static IEnumerable<Problem> ShrinkProblem(Problem problem)
    {
        if (problem.Position is { })
        {
            yield return problem with { Position = null };
        }

        foreach (JsonPointer pointer in ScalarGenerators.JsonPointer.Shrinker(problem.Pointer))
        {
            yield return problem with { Pointer = pointer };
        }

        foreach (LocalizedText message in ShrinkLocalizedText(problem.Message))
        {
            yield return problem with { Message = message };
        }
    }
}
