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
        .. MeasureLine.CountIfAny(new("Det deltakerne fikk vite på forhånd", "Det deltakarane fekk vite på førehand", "What participants were told beforehand"), voice.Told),
        .. voice.OwnTime is null ? (LocalizedText[])[] : [MeasureLine.Share(new("Deltakernes egen tid", "Deltakarane si eiga tid", "Time of the participants' own"), voice.OwnTime)],
        .. voice.LongestStretch is not { } minutes ? (LocalizedText[])[] :
            [MeasureLine.Of(new("Lengste økt uten pause", "Lengste økt utan pause", "Longest time without a break"), new($"{minutes} minutter", $"{minutes} minutt", $"{minutes} minutes"))],
        .. voice.LargestGroup is not { } people ? (LocalizedText[])[] :
            [MeasureLine.Of(new("Deltakere i den største gruppen", "Deltakarar i den største gruppa", "Participants in the largest group"), CountRange.AtLeast(people).InWords())],
        .. MeasureLine.CountIfAny(new("Organisasjoner som har gitt innspill", "Organisasjonar som har gitt innspel", "Organisations that gave contributions"), voice.OrganisationsHeard),
    ];

    private static LocalizedText PerTheme(WorkshopVoice voice, IReadOnlyDictionary<Id<WorkshopTheme>, LocalizedText> names) =>
        voice.Themes.All(one => one.Contributions == CountRange.AtLeast(0))
            ? None
            : EachLanguage.Of(language => string.Join("; ", voice.Themes.Select(one => $"{Name(one, names).In(language)} ({one.Contributions.InWords(language)})")));

    private static LocalizedText Name(ThemeVoice one, IReadOnlyDictionary<Id<WorkshopTheme>, LocalizedText> names) =>
        one.Theme is not { } theme ? NoTheme : names.GetValueOrDefault(theme, NoName);
}
