using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>What a register says of the meetings, contributions and proposals of an interval, as a review of answers needs it.</summary>
internal sealed class AnswerCase
{
    private readonly Trail _trail;
    private readonly Dictionary<RecordReference, PartialDate> _dates;
    private readonly ProposalAnswers _answers;
    private readonly ILookup<Id<Contribution>, (ContributionAnswer Answer, Feedback Feedback)> _feedback;
    private readonly HashSet<Id<Decision>> _told;

    public AnswerCase(CollaborationRegister register, RegisterIndex index, Id<CollaborationStructure>? structure, DateInterval interval, LocalDate asOf)
    {
        (Register, Index, AsOf) = (register, index, asOf);
        Structure = structure is { } id ? index.Find(id) : null;
        Within = new DateInterval(interval.Start, LocalDate.Min(interval.End, asOf));
        _trail = Trail.Of(register);
        _dates = TrailDates.Of(register);
        _answers = new ProposalAnswers(register, asOf, null);
        _feedback = register.Feedback.SelectMany(feedback => feedback.Answers.Select(answer => (answer, feedback))).ToLookup(one => one.answer.Contribution);
        _told = [.. register.Feedback.Where(IsThere).SelectMany(feedback => feedback.Answers).Select(answer => answer.Decision).OfType<Id<Decision>>()];
        Meetings = [.. (structure is { } meets ? index.MeetingsOf(meets) : register.Meetings).DistinctBy(meeting => meeting.Id).OrderBy(meeting => meeting.Id)];
        Contribution[] contributions = [.. register.Contributions.DistinctBy(contribution => contribution.Id).Where(IsOfStructure).OrderBy(contribution => contribution.Id)];
        HashSet<Id<Contribution>> own = [.. contributions.Select(contribution => contribution.Id)];
        Contributions = new(contributions, contribution => Within.Includes(DateOf(contribution)));
        Proposals = new(
            register.Proposals.DistinctBy(proposal => proposal.Id)
                .Where(proposal => Structure is null || IsOfStructure(proposal.ProposedBy) || proposal.RestsOnContributions.Any(own.Contains))
                .OrderBy(proposal => proposal.Id),
            proposal => Within.Includes(proposal.When));
        Decisions = register.Decisions.Where(decision => decision.IsAnswer)
            .SelectMany(decision => decision.Answers.Distinct().Select(proposal => (proposal, decision))).ToLookup(one => one.proposal, one => one.decision);
        SetUp = register.Structures.Where(one => one.EstablishedInResponseTo is not null)
            .SelectMany(one => one.EstablishedInResponseTo!.Proposals.Distinct().Select(proposal => (proposal, one))).ToLookup(one => one.proposal, one => one.one);
    }

    public CollaborationRegister Register { get; }

    public RegisterIndex Index { get; }

    /// <summary>The structure, or null for the whole register.</summary>
    public CollaborationStructure? Structure { get; }

    public LocalDate AsOf { get; }

    /// <summary>The interval, up to the day of the question.</summary>
    public DateInterval Within { get; }

    /// <summary>The meetings, by id.</summary>
    public IReadOnlyList<Meeting> Meetings { get; }

    public GivenIn<Contribution> Contributions { get; }

    public GivenIn<Proposal> Proposals { get; }

    /// <summary>The decisions that answer each proposal.</summary>
    public ILookup<Id<Proposal>, Decision> Decisions { get; }

    /// <summary>The structures that were set up in response to each proposal, or are to be.</summary>
    public ILookup<Id<Proposal>, CollaborationStructure> SetUp { get; }

    private HashSet<RecordReference> Heard => field ??= _trail.BasesOf(Answers(isAnswer => isAnswer == true));

    private HashSet<RecordReference> PossiblyHeard => field ??= _trail.BasesOf(Answers(isAnswer => isAnswer != false));

    public bool? WasHeld(Meeting meeting) => new MeetingView(meeting).WasHeldIn(Within);

    /// <summary>The feedback on a contribution that had been given by the day, or may have been.</summary>
    public IEnumerable<Feedback> FeedbackOn(Contribution contribution) => _feedback[contribution.Id].Select(one => one.Feedback).Where(feedback => feedback.When?.IsBy(AsOf) != false);

    public ContributionReview Review(Contribution contribution)
    {
        var reference = RecordReference.To(contribution.Id);
        (ContributionAnswer Answer, Feedback Feedback)[] told = [.. _feedback[contribution.Id].Where(one => IsThere(one.Feedback))];
        return new ContributionReview
        {
            Contribution = contribution.Id,
            IsAnswered = Heard.Contains(reference) ? true : PossiblyHeard.Contains(reference) ? null : false,
            Outcome = AnswerOutcomes.Last([.. told.Select(one => (one.Answer.Outcome, one.Feedback.When))]),
            IsTold = told.Length > 0 ? true : null,
        };
    }

    public ProposalReview Review(Proposal proposal)
    {
        bool? isAnswered = _answers.IsAnswered(proposal.Id);
        Decision[] decisions = [.. Decisions[proposal.Id].Where(decision => decision.When?.IsBy(AsOf) == true)];
        return new ProposalReview
        {
            Proposal = proposal.Id,
            IsAnswered = isAnswered,
            Outcome = AnswerOutcomes.Last([.. decisions.Select(decision => (decision.Outcome, decision.When))]),
            DaysToAnswer = isAnswered == true ? DaysToFirst(proposal) : null,
            DaysOpen = isAnswered == false ? DaysBetween.Of(proposal.When, PartialDate.FromDate(AsOf)) : null,
            IsTold = decisions.Any(decision => _told.Contains(decision.Id)) ? true : null,
        };
    }

    /// <summary>The days to the first of the answers that may have come by the day; null if the date of any is lacking or approximate.</summary>
    private CountRange? DaysToFirst(Proposal proposal)
    {
        CountRange?[] days =
        [
            .. Decisions[proposal.Id].Where(decision => decision.When?.IsBy(AsOf) != false).Select(decision => decision.When)
                .Concat(SetUp[proposal.Id].Select(structure => new StructureLife(structure)).Where(life => life.WasSetUpBy(AsOf) != false).Select(life => life.LatestBeginning))
                .Select(answered => DaysBetween.Of(proposal.When, answered)),
        ];
        return days.Contains(null) ? null : CountRange.Between(days.Min(one => one!.Value.Minimum), days.Min(one => one!.Value.Maximum!.Value));
    }

    /// <summary>What answers: feedback, answered proposals and structures that were set up.</summary>
    private IEnumerable<RecordReference> Answers(Func<bool?, bool> counts) =>
    [
        .. Register.Feedback.Where(feedback => counts(feedback.When?.IsBy(AsOf))).Select(feedback => RecordReference.To(feedback.Id)),
        .. Register.Proposals.Where(proposal => counts(_answers.IsAnswered(proposal.Id))).Select(proposal => RecordReference.To(proposal.Id)),
        .. Register.Structures.Where(structure => structure.EstablishedInResponseTo is not null && counts(new StructureLife(structure).WasSetUpBy(AsOf))).Select(structure => RecordReference.To(structure.Id)),
    ];

    private bool IsThere(Feedback feedback) => feedback.When?.IsBy(AsOf) == true;

    private PartialDate? DateOf(Contribution contribution) =>
        _dates.TryGetValue(RecordReference.To(contribution.Id), out PartialDate date) ? date
        : contribution.Meeting is { } meeting && Index.Find(meeting) is { } held ? new MeetingView(held).Date
        : null;

    private bool IsOfStructure(Contribution contribution) => Structure is not { } structure
        || IsOfStructure(contribution.Contributors)
        || (contribution.Meeting is { } meeting && Index.Find(meeting)?.Structures.Contains(structure.Id) == true)
        || (contribution.Workshop is { } workshop && Index.Find(workshop) is { } found && IsOfStructure(found.ArrangedBy));

    private bool IsOfStructure(ValueList<Party> parties) => parties.Any(party => party is StructureParty of && of.Structure == Structure!.Id);
}
