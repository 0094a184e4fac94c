using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>
/// Where the mandates of structures say the same and where each does it its own way (sammenligning av mandater): what common routines would
/// have to agree on (A3, A4).
/// </summary>
/// <remarks>The same register gives the same comparison whatever the order of its lists. Immutable, and so safe to use from any thread.</remarks>
public sealed partial record MandateComparison
{
    private MandateComparison()
    {
    }

    /// <summary>The questions, in the order of the enum; those that no mandate answers are there too.</summary>
    public ValueList<TopicComparison> Topics { get; private init; }

    /// <summary>Compares the mandates that are in force on a day.</summary>
    /// <param name="register">The register.</param>
    /// <param name="structures">The structures to compare; named twice is named once.</param>
    /// <param name="asOf">The day. A structure without exactly one mandate that is definitely in force has no known answers.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The register does not have one of the structures.</exception>
    public static MandateComparison Of(CollaborationRegister register, IEnumerable<Id<CollaborationStructure>> structures, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(structures);
        var index = RegisterIndex.Of(register);
        (CollaborationStructure Structure, Mandate? Mandate)[] compared =
        [
            .. structures.Distinct().Order()
                .Select(id => index.Find(id) ?? throw new ArgumentException($"The register has no structure with the id '{Excerpt.Of(id.ToString())}'.", nameof(structures)))
                .Select(structure => (structure, MandateSuccession.Of(structure, index).On(asOf.InIso()))),
        ];
        return new MandateComparison { Topics = [.. Enum.GetValues<MandateTopic>().Select(topic => Compare(topic, compared))] };
    }

    private static TopicComparison Compare(MandateTopic topic, (CollaborationStructure Structure, Mandate? Mandate)[] compared)
    {
        (MandateAnswer Answer, ValueList<string> Meanings)[] answers = [.. compared.Select(one => Answer(topic, one.Structure, one.Mandate))];
        ValueList<string>[] stated = [.. answers.Where(one => one.Answer.State == AnswerState.Stated).Select(one => one.Meanings)];
        return new TopicComparison(
            topic: topic,
            answers: [.. answers.Select(one => one.Answer)],
            agreement: stated.Length < 2 ? TopicAgreement.TooFew
                : stated.Distinct().Skip(1).Any() ? TopicAgreement.Different
                : TopicAgreement.Same);
    }

    private static (MandateAnswer Answer, ValueList<string> Meanings) Answer(MandateTopic topic, CollaborationStructure structure, Mandate? mandate)
    {
        AnswerText[]? answers = MandateAnswers.To(topic, structure, mandate);
        var answer = new MandateAnswer(
            structure: structure.Id,
            state: answers is not null ? AnswerState.Stated : mandate?.IsReadWhole() == true ? AnswerState.NotStated : AnswerState.Unknown,
            answers: Sorted(answers, one => one.ToString()));
        return (answer, Sorted(answers, one => one.Meaning));
    }

    private static ValueList<string> Sorted(AnswerText[]? answers, Func<AnswerText, string> line) => [.. (answers ?? []).Select(line).Order(StringComparer.Ordinal)];
}
