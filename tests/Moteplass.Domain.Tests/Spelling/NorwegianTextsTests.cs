using Moteplass.Domain.Tests.Json;
using Moteplass.Domain.Tests.Validation.Samples;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Spelling;

/// <summary>Keeps the list of what the library says in Norwegian current; <c>spelling.sh</c> in this folder has a dictionary read it.</summary>
public sealed class NorwegianTextsTests
{
    [Theory]
    [InlineData(Language.Nb, "messages.nb.txt")]
    [InlineData(Language.Nn, "messages.nn.txt")]
    public void The_texts_whose_spelling_is_checked_are_those_that_the_rules_say(Language language, string file)
    {
        string current = string.Concat(Texts(language).Distinct(StringComparer.Ordinal).Select(text => $"{text}\n"));
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, file), current);

        Assert.True(
            current == TestFiles.Text(file),
            $"The texts have changed. Take them over, and check their spelling:\n  cp tests/Moteplass.Domain.Tests/bin/Debug/net10.0/{file} tests/Moteplass.Domain.Tests/Spelling/{file}\n  bash tests/Moteplass.Domain.Tests/Spelling/spelling.sh");
    }

    private static IEnumerable<string> Texts(Language language) =>
    [
        .. RuleCatalogue.All.Select(rule => rule.Title.In(language)),
        .. RuleSamples.All.Select(sample => sample.Expected).OfType<ExpectedProblem>().Select(problem => language == Language.Nn ? problem.Nn : problem.Nb),
        .. MessagesTests.Messages.Select(row => (string)row[language == Language.Nn ? 2 : 1]),
    ];
}
