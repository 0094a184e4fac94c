using System.Diagnostics;
using System.Reflection;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Planning;
using Moteplass.Domain.Tests.Documentation;

namespace Moteplass.Domain.Tests;

public sealed class EnumWordsTests
{
    private static readonly Dictionary<Type, MethodInfo> InWords = new[] { typeof(EnumWords), typeof(AnalysisWords), typeof(PlanningWords) }
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .ToDictionary(method => method.GetParameters()[0].ParameterType);

    public static TheoryData<Type> Enums => [.. typeof(EnumWords).Assembly.GetExportedTypes()
        .Where(type => type.IsEnum && type.Namespace is "Moteplass.Domain" or "Moteplass.Domain.Analysis" or "Moteplass.Domain.Planning")];

    [Theory]
    [MemberData(nameof(Enums))]
    public void Every_value_says_its_term_in_each_language(Type type) => Assert.All(
        Enum.GetNames(type),
        name => Assert.All(
            [Language.Nb, Language.Nn, Language.En],
            language => Assert.Equal(TermLine.All.Single(term => term.Key == $"{type.Name}.{name}").In(language), Say(Enum.Parse(type, name), language))));

    [Theory]
    [MemberData(nameof(Enums))]
    public void What_is_not_a_value_has_no_words(Type type)
    {
        var exception = Assert.IsType<UnreachableException>(Assert.Throws<TargetInvocationException>(() => Say(Enum.ToObject(type, 999), Language.Nb)).InnerException);
        Assert.Equal($"999 is not a value of {type.Name}.", exception.Message);
    }

    [Fact]
    public void Northern_Sámi_is_answered_in_bokmål_as_texts_are() => Assert.Equal("nestleder", SeatRole.ViceChair.InWords(Language.Se));

    [Fact]
    public void A_language_that_is_none_is_refused()
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => SeatRole.ViceChair.InWords((Language)9));
        Assert.Equal("Allowed: Nb, Nn, En, Se. (Parameter 'language')\nActual value was 9.", exception.Message.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Words_are_written_as_within_a_sentence() => Assert.Equal(
        ["lovpålagt medverknadsråd", "planlagt", "måndag", "statutory participation council", "planned", "Monday"],
        [
            StructureKind.ParticipationCouncil.InWords(Language.Nn), TimelineEventKind.PhasePlanned.InWords(Language.Nn), Weekday.Monday.InWords(Language.Nn),
            StructureKind.ParticipationCouncil.InWords(Language.En), TimelineEventKind.PhasePlanned.InWords(Language.En), Weekday.Monday.InWords(Language.En),
        ]);

    private static string Say(object value, Language language) => (string)InWords[value.GetType()].Invoke(null, [value, language])!;
}
