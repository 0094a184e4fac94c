using Moteplass.Domain.Words;

namespace Moteplass.Domain.Analysis;

/// <summary>What was said in a workshop, in words.</summary>
internal static class VoiceWords
{
    public static ValueList<LocalizedText> Of(WorkshopVoice voice) =>
    [
        .. voice.Themes.IsEmpty ? (LocalizedText[])[] : [MeasureLine.Of(new("Innspill per tema", "Innspel per tema", "Contributions for each theme"), PerTheme(voice))],
        MeasureLine.Count(new("Tema som brukersiden har foreslått", "Tema som brukarsida har føreslått", "Themes proposed on the users' side"), voice.OwnTopics),
    ];

    private static LocalizedText PerTheme(WorkshopVoice voice)
    {
        LocalizedText withoutTheme = new("uten tema", "utan tema", "on no theme");
        return EachLanguage.Of(language => string.Join("; ", voice.Themes.Select(one =>
            (one.Theme is null ? $"{withoutTheme.In(language)} " : "") + one.Contributions.InWords(language))));
    }
}
