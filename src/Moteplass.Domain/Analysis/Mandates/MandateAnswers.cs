namespace Moteplass.Domain.Analysis;

/// <summary>What a mandate answers to a question, in the words of the wire format.</summary>
internal static class MandateAnswers
{
    /// <summary>The answers; null where there is none.</summary>
    public static Phrase[]? To(MandateTopic topic, Mandate mandate) => topic switch
    {
        MandateTopic.Period => One(mandate.Period),
        MandateTopic.Adopted => One(mandate.Adopted),
        MandateTopic.Review => One(mandate.ReviewEvery),
        MandateTopic.Members => One(mandate.Members is null && mandate.EvenMembers is null
            ? null
            : Phrase.Of(mandate.Members).And("even", mandate.EvenMembers).And("force", mandate.MembersForce)),
        MandateTopic.Seats => Many(mandate.SeatGroups, MandateParts.Of),
        MandateTopic.EqualStanding => One(mandate.EqualStanding),
        MandateTopic.EqualSeats => mandate.EqualSeats is { } equal ? [.. equal.Between.Distinct().Select(side => Phrase.Of(side))] : null,
        MandateTopic.Composition => Many(mandate.CompositionRules, MandateParts.Of),
        MandateTopic.Selection => mandate.Selection is { } selection ? One(MandateParts.Of(selection)) : null,
        MandateTopic.Term => mandate.Term is { } term ? One(MandateParts.Of(term)) : null,
        MandateTopic.Chair => Offices(mandate, role => role == SeatRole.Chair),
        MandateTopic.ViceChair => Offices(mandate, role => role == SeatRole.ViceChair),
        MandateTopic.Secretary => Offices(mandate, role => role == SeatRole.Secretary),
        MandateTopic.OtherOffices => Offices(mandate, role => role is not (SeatRole.Chair or SeatRole.ViceChair or SeatRole.Secretary)),
        MandateTopic.Deputies => mandate.Deputies is { } deputies ? One(MandateParts.Of(deputies)) : null,
        MandateTopic.Cadence => Many(mandate.Cadence.Where(cadence => cadence.For == CadencePurpose.Ordinary), CadenceParts.Of),
        MandateTopic.Gatherings => Many(mandate.Cadence.Where(cadence => cadence.For != CadencePurpose.Ordinary), CadenceParts.Of),
        MandateTopic.Times => One(mandate.Times),
        MandateTopic.Notice => One(mandate.Deadlines?.Notice),
        MandateTopic.AgendaItems => One(mandate.Deadlines?.AgendaItems),
        MandateTopic.Agenda => One(mandate.Deadlines?.Agenda),
        MandateTopic.Papers => One(mandate.Deadlines?.Papers),
        MandateTopic.Minutes => One(mandate.Deadlines?.Minutes),
        MandateTopic.MinutesApproval => One(mandate.Deadlines?.MinutesApproval),
        MandateTopic.Extraordinary => mandate.Extraordinary is { } extraordinary ? One(MandateParts.Of(extraordinary)) : null,
        MandateTopic.Quorum => mandate.Voting?.Quorum is { } quorum ? One(MandateParts.Of(quorum)) : null,
        MandateTopic.CastingVote => One(mandate.Voting?.CastingVote),
        MandateTopic.AttendanceRights => Many(mandate.AttendanceRights, MandateParts.Of),
        MandateTopic.Duties => Many(mandate.Duties, MandateParts.Of),
        _ => throw new ArgumentOutOfRangeException(nameof(topic), topic, "A topic is one of the enum's."),
    };

    /// <summary>The answer that a single value gives.</summary>
    public static Phrase[]? One<T>(T? answer)
        where T : struct => answer is { } stated ? [Phrase.Of(stated)] : null;

    /// <summary>A part that is stated without members is an answer without words.</summary>
    private static Phrase[]? One(Phrase? answer) => answer is null ? null : answer.ToString().Length == 0 ? [] : [answer];

    private static Phrase[]? Many<T>(IEnumerable<T> parts, Func<T, Phrase> phrase)
    {
        Phrase[] answers = [.. parts.Select(phrase)];
        return answers.Length == 0 ? null : answers;
    }

    private static Phrase[]? Offices(Mandate mandate, Func<SeatRole, bool> isOne) =>
        Many(mandate.Offices.Where(office => isOne(office.Role)), MandateParts.Of);
}
