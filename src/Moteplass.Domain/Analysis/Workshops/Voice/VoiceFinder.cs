namespace Moteplass.Domain.Analysis;

/// <summary>What was said, and whose topics it was on.</summary>
internal static class VoiceFinder
{
    public static WorkshopVoice Find(WorkshopCase one)
    {
        ILookup<Id<WorkshopTheme>?, Contribution> byTheme = one.Contributions.ToLookup(contribution => contribution.Theme);
        bool isComplete = one.Workshop.ContributionsComplete == true;
        var voice = new WorkshopVoice
        {
            Themes = one.Workshop.Themes.IsEmpty ? [] :
            [
                .. one.Workshop.Themes.Select(theme => theme.Id).Distinct().Order().Select(theme => Of(theme, byTheme[theme])),
                .. byTheme[null].Any() ? [Of(null, byTheme[null])] : (ThemeVoice[])[],
            ],
            OwnTopics = Tally.Of(WorkshopTopics.Of(one.Workshop, one.Index)),
        };
        var names = one.Workshop.Themes.Where(theme => theme.Text is not null).DistinctBy(theme => theme.Id).ToDictionary(theme => theme.Id, theme => theme.Text!);
        return voice with { InWords = VoiceWords.Of(voice, names) };

        ThemeVoice Of(Id<WorkshopTheme>? theme, IEnumerable<Contribution> contributions)
        {
            Contribution[] all = [.. contributions];
            CountRange[] items = [.. all.Select(contribution => contribution.Items).OfType<CountRange>()];

            // A contribution on a theme that is not known may be on this one.
            bool isWhole = isComplete && (theme is null || !byTheme[null].Any());
            CountRange sum = CountRange.Sum(items);
            return new ThemeVoice
            {
                Theme = theme,
                Contributions = isWhole ? CountRange.Exactly(all.Length) : CountRange.AtLeast(all.Length),
                Items = items.Length == 0 ? null : isWhole && items.Length == all.Length ? sum : new CountRange(sum.Minimum, null, sum.IsApproximate),
            };
        }
    }
}
