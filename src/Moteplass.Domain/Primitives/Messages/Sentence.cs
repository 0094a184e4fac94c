using System.Text;

namespace Moteplass.Domain;

/// <summary>
/// What problems of one sort say, in bokmål, nynorsk and English, with a numbered place, <c>{0}</c>, for each thing that differs from problem to
/// problem. It is written once, beside what finds the problem.
/// </summary>
internal sealed record Sentence
{
    private readonly LocalizedText _text;
    private readonly int _places;

    /// <exception cref="ArgumentException">The languages do not have the same places.</exception>
    public Sentence(string nb, string nn, string en)
    {
        (_text, _places) = (new LocalizedText(nb, nn, en), Places(nb));
        if (Places(nn) != _places || Places(en) != _places)
        {
            throw new ArgumentException($"The languages of a sentence do not have the same places: {nb}", nameof(nb));
        }
    }

    public static implicit operator ProblemMessage(Sentence sentence) => sentence.With();

    /// <exception cref="ArgumentException">There are more or fewer arguments than places.</exception>
    public ProblemMessage With(params ReadOnlySpan<MessageArgument> arguments) => arguments.Length == _places
        ? new ProblemMessage(_text, ValueList.Create(arguments))
        : throw new ArgumentException($"{_places} arguments belong in: {_text}", nameof(arguments));

    private static int Places(string text) => CompositeFormat.Parse(text).MinimumArgumentCount;
}
