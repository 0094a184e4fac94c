using Moteplass.Domain.Words;

namespace Moteplass.Domain.Analysis;

/// <summary>Whether a requirement is met, in words: what it is called, the state, what is lacking and what is not stated.</summary>
internal static class RequirementWords
{
    public static LocalizedText Of(WorkshopRequirement requirement, RequirementState state, IEnumerable<Condition> conditions)
    {
        Condition[] all = [.. conditions];
        LocalizedText[] lacking = [.. all.Where(condition => condition.Holds == false).Select(Words)];
        LocalizedText[] notStated = [.. all.Where(condition => condition is { Holds: null, Reason: UnknownReason.NotStated }).Select(Words)];
        LocalizedText[] unsettled = [.. all.Where(condition => condition is { Holds: null, Reason: UnknownReason.Inconclusive }).Select(Words)];
        return EachLanguage.Of(language => state == RequirementState.NotStated
            ? $"{Head(language)} ({Join(notStated, language)})."
            : $"{Head(language)}."
            + List(lacking, new("Mangler", "Manglar", "Lacking"), language)
            + List(notStated, new("Ikke oppgitt", "Ikkje oppgitt", "Not stated"), language)
            + List(unsettled, new("Ikke avgjort", "Ikkje avgjort", "Not settled"), language));

        string Head(Language language) => $"{Capital(requirement.InWords(language))}: {state.InWords(language)}";
    }

    private static LocalizedText Words(Condition condition) => UnknownWords.Of(RecordType.Workshop, condition.Member);

    private static string List(LocalizedText[] items, LocalizedText label, Language language) =>
        items.Length == 0 ? "" : $" {label.In(language)}: {Join(items, language)}.";

    private static string Join(LocalizedText[] items, Language language) => string.Join("; ", items.Select(item => item.In(language)));

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
