using Moteplass.Domain.Tests.Goldens;
using Moteplass.Domain.Tests.Json;
using Moteplass.Domain.Tests.Validation.Samples;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Spelling;

/// <summary>Keeps the list of what the library says in Norwegian current; <c>spelling.sh</c> in this folder has a dictionary read it.</summary>
public sealed class NorwegianTextsTests
{
    [Theory]
    [Trait("Kind", "golden")]
    [InlineData(Language.Nb)]
    [InlineData(Language.Nn)]
    public void The_texts_whose_spelling_is_checked_are_those_that_the_rules_say(Language language) => Golden.Holds(
        $"tests/Moteplass.Domain.Tests/Spelling/messages.{(language == Language.Nn ? "nn" : "nb")}.txt",
        string.Concat(Texts(language).Distinct(StringComparer.Ordinal).Select(text => $"{text}\n")));

    private static IEnumerable<string> Texts(Language language) =>
    [
        .. RuleCatalogue.All.Select(rule => rule.Title.In(language)),
        .. RuleSamples.All.Select(sample => sample.Expected).OfType<ExpectedProblem>().Select(problem => language == Language.Nn ? problem.Nn : problem.Nb),
        .. MessagesTests.Messages.Select(row => (string)row[language == Language.Nn ? 2 : 1]),
    ];
}
