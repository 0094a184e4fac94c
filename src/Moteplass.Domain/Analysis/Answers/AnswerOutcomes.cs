using System.Diagnostics;

namespace Moteplass.Domain.Analysis;

/// <summary>What decisions come to, as answers put it.</summary>
internal static class AnswerOutcomes
{
    /// <summary>What a decision comes to; null for one that does not say, and one that only puts off.</summary>
    public static AnswerOutcome? Of(DecisionOutcome? outcome) => outcome switch
    {
        DecisionOutcome.Adopted => AnswerOutcome.Adopted,
        DecisionOutcome.AdoptedInPart => AnswerOutcome.AdoptedInPart,
        DecisionOutcome.Rejected => AnswerOutcome.Rejected,
        DecisionOutcome.Deferred or null => null,
        _ => throw new UnreachableException(),
    };

    /// <summary>Of the outcomes of several answers the one they agree on, or else that of the definitely last; null if neither tells.</summary>
    public static T? Last<T>(IReadOnlyList<(T? Outcome, PartialDate? When)> answers)
        where T : struct
    {
        if (answers.Select(answer => answer.Outcome).Distinct().Count() < 2)
        {
            return answers.Count == 0 ? null : answers[0].Outcome;
        }

        (T? Outcome, PartialDate? When)[] inOrder = [.. answers.OrderBy(answer => answer.When?.Latest)];
        return inOrder[0].When is not null && inOrder[..^1].Max(answer => answer.When!.Value.Latest) < inOrder[^1].When!.Value.Earliest ? inOrder[^1].Outcome : null;
    }
}
