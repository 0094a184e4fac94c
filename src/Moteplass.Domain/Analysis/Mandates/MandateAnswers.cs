using System.Diagnostics;

namespace Moteplass.Domain.Analysis;

/// <summary>What a structure and its mandate answer to a question, in the words of the wire format.</summary>
internal static class MandateAnswers
{
    /// <summary>The answers of a structure and its mandate; null if there is none.</summary>
    public static AnswerText[]? To(MandateTopic topic, CollaborationStructure structure, Mandate? mandate) =>
        topic == MandateTopic.Function ? One(structure.Function)
        : topic == MandateTopic.TargetGroup ? structure.TargetGroup is { } group ? [MandateTexts.Of(group)] : null
        : mandate is null ? null
        : To(topic, mandate);

    /// <summary>The answers of a mandate alone; null if there is none.</summary>
    internal static AnswerText[]? To(MandateTopic topic, Mandate mandate) => topic switch
    {
        MandateTopic.Function or MandateTopic.TargetGroup => null,
        MandateTopic.Period => One(mandate.Period is null && mandate.EndEvent is null ? null : AnswerText.Of(mandate.Period).With("end-event", mandate.EndEvent)),
        MandateTopic.Adopted => Adoption(mandate),
        MandateTopic.Amendment => Many(mandate.AmendedBy, MandateTexts.Of),
        MandateTopic.Review => One(mandate.ReviewEvery),
        MandateTopic.DecisionPower => One(mandate.HasDecisionPower),
        MandateTopic.IndividualCases => One(mandate.TakesIndividualCases),
        MandateTopic.Members => Members(mandate),
        MandateTopic.Seats => Many(mandate.SeatGroups, MandateTexts.Of),
        MandateTopic.EqualStanding => One(mandate.EqualStanding),
        MandateTopic.EqualSeats => mandate.EqualSeats is { } equal ? [.. equal.Between.Distinct().Select(side => AnswerText.Of(side))] : null,
        MandateTopic.Composition => Many(mandate.CompositionRules, MandateTexts.Of),
        MandateTopic.Selection => mandate.Selection is { } selection ? One(MandateTexts.Of(selection)) : null,
        MandateTopic.Term => mandate.Term is { } term ? One(MandateTexts.Of(term)) : null,
        MandateTopic.Chair => Offices(mandate, role => role == SeatRole.Chair),
        MandateTopic.ViceChair => Offices(mandate, role => role == SeatRole.ViceChair),
        MandateTopic.Secretary => Offices(mandate, role => role == SeatRole.Secretary),
        MandateTopic.OtherOffices => Offices(mandate, role => role is not (SeatRole.Chair or SeatRole.ViceChair or SeatRole.Secretary)),
        MandateTopic.Deputies => mandate.Deputies is { } deputies ? One(MandateTexts.Of(deputies)) : null,
        MandateTopic.Cadence => Many(mandate.Cadences.Where(cadence => cadence.Purpose == CadencePurpose.Ordinary), CadenceTexts.Of),
        MandateTopic.Gatherings => Many(mandate.Cadences.Where(cadence => cadence.Purpose != CadencePurpose.Ordinary), CadenceTexts.Of),
        MandateTopic.Weekdays => Many(mandate.Weekdays.Distinct().Order(), day => AnswerText.Of(day)),
        MandateTopic.Times => One(mandate.Times),
        MandateTopic.Notice => One(mandate.Deadlines?.Notice, mandate.Deadlines?.NoticeModality),
        MandateTopic.AgendaItems => One(mandate.Deadlines?.AgendaItems, mandate.Deadlines?.AgendaItemsModality),
        MandateTopic.Agenda => One(mandate.Deadlines?.Agenda, mandate.Deadlines?.AgendaModality),
        MandateTopic.Papers => One(mandate.Deadlines?.Papers, mandate.Deadlines?.PapersModality),
        MandateTopic.Minutes => One(mandate.Deadlines?.Minutes, mandate.Deadlines?.MinutesModality),
        MandateTopic.MinutesApproval => One(mandate.Deadlines?.MinutesApproval, mandate.Deadlines?.MinutesApprovalModality),
        MandateTopic.Extraordinary => mandate.Extraordinary is { } extraordinary ? One(MandateTexts.Of(extraordinary)) : null,
        MandateTopic.Quorum => mandate.Voting?.Quorum is { } quorum ? One(MandateTexts.Of(quorum)) : null,
        MandateTopic.CastingVote => One(mandate.Voting?.CastingVote),
        MandateTopic.AttendanceRights => Many(mandate.AttendanceRights, MandateTexts.Of),
        MandateTopic.Duties => Many(mandate.Duties, MandateTexts.Of),
        MandateTopic.Rights => Many(mandate.Rights, MandateTexts.Of),
        _ => throw new UnreachableException(),
    };

    /// <summary>The answer that a single value gives.</summary>
    private static AnswerText[]? One<T>(T? answer)
        where T : struct => answer is { } stated ? [AnswerText.Of(stated)] : null;

    private static AnswerText[]? One(LeadTime? deadline, Modality? modality) =>
        deadline is { } stated ? [AnswerText.Of(stated).With("modality", modality)] : null;

    /// <summary>A part that is stated without members is an answer without words.</summary>
    private static AnswerText[]? One(AnswerText? answer) => answer is null ? null : answer.ToString().Length == 0 ? [] : [answer];

    private static AnswerText[]? Many<T>(IEnumerable<T> parts, Func<T, AnswerText> text)
    {
        AnswerText[] answers = [.. parts.Select(text)];
        return answers.Length == 0 ? null : answers;
    }

    private static AnswerText[]? Adoption(Mandate mandate) => One(mandate.Adopted is null && mandate.AdoptedBy.IsEmpty && mandate.AdoptedIn is null
        ? null
        : AnswerText.Of(mandate.Adopted).With("by", mandate.AdoptedBy, MandateTexts.Of).With("in", mandate.AdoptedIn, MandateTexts.Of));

    private static AnswerText[]? Members(Mandate mandate) =>
        One((mandate.Members, mandate.EvenMembers, mandate.MembersIncludeChair, mandate.MembersIncludeObservers) is (null, null, null, null)
            ? null
            : AnswerText.Of(mandate.Members)
                .With("even", mandate.EvenMembers)
                .With("with-chair", mandate.MembersIncludeChair)
                .With("with-observers", mandate.MembersIncludeObservers)
                .With("modality", mandate.MembersModality));

    private static AnswerText[]? Offices(Mandate mandate, Func<SeatRole, bool> isOne) =>
        Many(mandate.Offices.Where(office => isOne(office.Role)), MandateTexts.Of);
}
