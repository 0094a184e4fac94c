using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>Whose the themes of a workshop are.</summary>
internal static class WorkshopTopics
{
    /// <summary>Of each theme whether it was proposed on the users' side; unknown where nobody is stated to have proposed it.</summary>
    public static IEnumerable<bool?> Of(Workshop workshop, RegisterIndex index) =>
        workshop.Themes.Select(theme => theme.ProposedBy.IsEmpty ? IsFound(theme, workshop, index) : UserParties.Any(theme.ProposedBy, index));

    /// <summary>A theme that a workshop it follows has under the same words was found there.</summary>
    private static bool? IsFound(WorkshopTheme theme, Workshop workshop, RegisterIndex index) =>
        theme.Text is { } text && workshop.Follows.Any(earlier => index.Find(earlier)?.Themes.Any(other => other.Text == text) == true) ? true : null;
}
