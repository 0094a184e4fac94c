using Moteplass.Domain.Analysis;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.AnnualReports;

/// <summary>What was on the agenda, and what became of contributions and proposals.</summary>
internal static class MattersSection
{
    private static readonly LocalizedText Nothing = new(
        "Saker, innspill og forslag er ikke registrert.", "Saker, innspel og forslag er ikkje registrerte.", "Matters, contributions and proposals are not recorded.");

    private static readonly LocalizedText From = new("Fra", "Frå", "From");

    private static readonly LocalizedText Date = new("Dato", "Dato", "Date");

    private static readonly LocalizedText Answer = new("Svar", "Svar", "Answer");

    private static readonly LocalizedText Open = new("åpent", "ope", "open");

    public static ReportSection Of(ReportCase one)
    {
        AnswerReview answers = one.Answers;
        bool hasItems = answers.Agenda.Items > 0;
        bool hasContributions = answers.ContributionCount is not { Given: 0, MayBeGiven: 0 };
        bool hasProposals = answers.ProposalCount is not { Given: 0, MayBeGiven: 0 };
        if (!hasItems && !hasContributions && !hasProposals)
        {
            return new ReportSection(ReportSectionKind.Matters, [], [], Nothing);
        }

        return new ReportSection(
            ReportSectionKind.Matters,
            [
                .. hasItems ? [answers.Agenda.InWords, .. Kinds(answers.Agenda)] : Array.Empty<LocalizedText>(),
                .. hasContributions ? [answers.ContributionsInWords, .. Told(answers.ContributionCount, new("innspill", "innspel", "contributions"))] : Array.Empty<LocalizedText>(),
                .. hasProposals ? [answers.ProposalsInWords, .. Told(answers.ProposalCount, new("forslag", "forslag", "proposals"))] : Array.Empty<LocalizedText>(),
            ],
            ReportWords.Tables(Items(one), Contributions(one), Proposals(one)),
            ReportWords.NotKnown([
                hasItems ? null : new("hvilke saker møtene hadde", "kva saker møta hadde", "which items meetings had"),
                hasContributions || hasProposals ? null : new("om det ble gitt innspill eller fremmet forslag", "om det vart gitt innspel eller fremja forslag", "whether contributions or proposals were made"),
                .. ReportCase.Words(answers.Evidence.Unknowns.Where(unknown => unknown.Member is "when" || (hasItems && unknown.Member == "agendaItems"))),
                answers.ContributionCount.Told.Unknown + answers.ProposalCount.Told.Unknown > 0
                    ? new("om alle som kom med innspill eller forslag, fikk tilbakemelding", "om alle som kom med innspel eller forslag, fekk tilbakemelding", "whether all who made contributions or proposals were told") : null,
            ]));
    }

    /// <summary>The items by what is done with them.</summary>
    private static IEnumerable<LocalizedText> Kinds(AgendaReview agenda)
    {
        (LocalizedText Kind, int Items)[] kinds =
        [
            .. agenda.Kinds.Select(kind => (kind.Kind is { } known ? EachLanguage.Of(language => known.InWords(language)) : ReportWords.NotStated, kind.Items)),
            .. agenda.MinutesApprovals == 0 ? [] : new[] { (EachLanguage.Of(language => AgendaItemKind.MinutesApproval.InWords(language)), agenda.MinutesApprovals) },
        ];
        yield return ReportWords.Fact(
            new("Saker etter type", "Saker etter type", "Items by kind"),
            EachLanguage.Of(language => string.Join(", ", kinds.Select(kind => $"{kind.Kind.In(language)} ({ReportWords.Count(kind.Items).In(language)})"))));
    }

    private static IEnumerable<LocalizedText> Told(AnswerCount count, LocalizedText what) => count.Told.Yes == 0
        ? []
        : [
            new($"Tilbakemelding er registrert på {count.Told.Yes} av {count.Answered.Yes} besvarte {what.Nb}.",
                $"Tilbakemelding er registrert på {count.Told.Yes} av {count.Answered.Yes} {what.Nn} det er svara på.",
                $"Feedback is recorded on {count.Told.Yes} of {count.Answered.Yes} answered {what.En}."),
        ];

    private static ReportTable Items(ReportCase one) => new(
        new("Sakene", "Sakene", "The items"),
        [new("Sak", "Sak", "Item"), new("Møte", "Møte", "Meeting"), new("Type", "Type", "Kind"), new("Meldt av", "Meldt av", "Raised by")],
        [
            .. from view in one.View.Meetings
               where view.WasHeldIn(one.Answers.Interval) == true && view.Date?.IsBy(one.AsOf) == true
               orderby view.Date, view.Meeting.Id
               from item in view.Meeting.AgendaItems
               select new ReportRow(
                   ReportWords.Text(item.Title),
                   ReportWords.Date(view.Date),
                   item.Kind is { } kind ? EachLanguage.Of(language => kind.InWords(language)) : ReportWords.NotStated,
                   item.RaisedBy is { } actor ? one.Names.Of(actor) : ReportWords.NotStated),
        ]);

    private static ReportTable Contributions(ReportCase one) => new(
        new("Innspillene", "Innspela", "The contributions"),
        [new("Innspill", "Innspel", "Contribution"), From, Answer],
        [
            .. from review in one.Answers.Contributions
               let contribution = one.Index.Find(review.Contribution)
               where contribution is not null
               select new ReportRow(ReportWords.Text(contribution.Text), one.Names.Of(contribution.Contributors), Of(review.IsAnswered, review.Outcome is { } outcome ? EachLanguage.Of(language => outcome.InWords(language)) : null, null, null)),
        ]);

    private static ReportTable Proposals(ReportCase one) => new(
        new("Forslagene", "Forslaga", "The proposals"),
        [new("Forslag", "Forslag", "Proposal"), From, Date, Answer],
        [
            .. from review in one.Answers.Proposals
               let proposal = one.Index.Find(review.Proposal)
               where proposal is not null
               select new ReportRow(
                   ReportWords.Text(proposal.Text),
                   one.Names.Of(proposal.ProposedBy),
                   ReportWords.Date(proposal.When),
                   Of(review.IsAnswered, review.Outcome is { } outcome ? EachLanguage.Of(language => outcome.InWords(language)) : null, review.DaysToAnswer, review.DaysOpen)),
        ]);

    /// <summary>"vedtatt etter 90 dager", "åpent i 213 dager".</summary>
    private static LocalizedText Of(bool? isAnswered, LocalizedText? outcome, CountRange? toAnswer, CountRange? open)
    {
        LocalizedText answer = isAnswered switch
        {
            true => outcome ?? new("besvart", "svara på", "answered"),
            false => Open,
            null => MeasureWords.Unknown,
        };
        LocalizedText after = isAnswered == true ? new("etter", "etter", "after") : new("i", "i", "for");
        return (isAnswered == true ? toAnswer : open) is { } days ? EachLanguage.Of(language => $"{answer.In(language)} {after.In(language)} {DayWords.Of(days).In(language)}") : answer;
    }
}
