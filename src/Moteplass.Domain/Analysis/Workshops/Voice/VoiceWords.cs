using Moteplass.Domain.Words;

namespace Moteplass.Domain.Analysis;

/// <summary>What was said in a workshop, in words.</summary>
internal static class VoiceWords
{
    private static readonly LocalizedText NoTheme = new("uten tema", "utan tema", "on no theme");

    private static readonly LocalizedText NoName = new("et tema uten navn", "eit tema utan namn", "a theme without a name");

    private static readonly LocalizedText None = new("ikke registrert", "ikkje registrerte", "none recorded");

    /// <param name="voice">What was said.</param>
    /// <param name="names">What the themes are called.</param>
    public static ValueList<LocalizedText> Of(WorkshopVoice voice, IReadOnlyDictionary<Id<WorkshopTheme>, LocalizedText> names) =>
    [
        .. voice.Themes.IsEmpty ? (LocalizedText[])[] : [MeasureLine.Of(new("Innspill per tema", "Innspel per tema", "Contributions for each theme"), PerTheme(voice, names))],
        MeasureLine.Count(new("Tema som brukersiden har foreslått", "Tema som brukarsida har føreslått", "Themes proposed on the users' side"), voice.OwnTopics),
    ];

    private static LocalizedText PerTheme(WorkshopVoice voice, IReadOnlyDictionary<Id<WorkshopTheme>, LocalizedText> names) =>
        voice.Themes.All(one => one.Contributions == CountRange.AtLeast(0))
            ? None
            : EachLanguage.Of(language => string.Join("; ", voice.Themes.Select(one => $"{Name(one, names).In(language)} ({one.Contributions.InWords(language)})")));

    private static LocalizedText Name(ThemeVoice one, IReadOnlyDictionary<Id<WorkshopTheme>, LocalizedText> names) =>
        one.Theme is not { } theme ? NoTheme : names.GetValueOrDefault(theme, NoName);
}
