using FsCheck.Xunit;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Testing;
using NodaTime;

namespace Moteplass.Domain.Tests.Analysis;

/// <summary>The order of the lists of a register means nothing to what is asked of its history and its mandates.</summary>
public sealed class OrderOfListsTests
{
    private static readonly LocalDate[] Days = [new(2013, 6, 1), new(2016, 12, 31), new(2018, 1, 1), new(2020, 7, 1)];

    public static TheoryData<string> Registers => ["reference", "council", "every member"];

    [Property]
    public void Of_any_register(CollaborationRegister register) => AnswersTheSame(register);

    [Theory]
    [MemberData(nameof(Registers))]
    public void Of_registers_in_which_much_hangs_together(string name) => AnswersTheSame(name switch
    {
        "reference" => ReferenceRegister.ZeroToTwentyFour,
        "council" => SampleRegisters.UserCouncil,
        _ => Moteplass.Domain.Json.MoteplassJson.Read(Json.Reading.EveryMember),
    });

    private static void AnswersTheSame(CollaborationRegister register)
    {
        CollaborationRegister turned = Turned(register);
        Assert.Equal(Answers(Trail.Of(register)), Answers(Trail.Of(turned)));
        Id<CollaborationStructure>[] structures = [.. register.Structures.Select(structure => structure.Id).Distinct()];
        foreach (LocalDate day in Days)
        {
            Assert.Equal(MandateComparison.Of(register, structures, day).Topics, MandateComparison.Of(turned, structures.Reverse(), day).Topics);
            Assert.Equal(Answers(RegisterOnDay.Of(register, day, day)), Answers(RegisterOnDay.Of(turned, day, day)));
            Assert.All(structures, structure => Assert.Equal(PilotStatus.Of(register, structure, day), PilotStatus.Of(turned, structure, day)));
        }

        Assert.All(structures, structure => Assert.Equal(StructureOverTime.Of(register, structure, Days), StructureOverTime.Of(turned, structure, Days)));
    }

    private static IEnumerable<string> Answers(Trail trail) =>
    [
        .. trail.Links.Select(link => $"{link.Basis} {link.Result}"),
        .. trail.OpenProposals.Select(id => $"open {id}"),
        .. trail.UnansweredContributions.Select(id => $"unanswered {id}"),
        .. trail.Groundless.Select(one => $"groundless {one}"),
        .. trail.Circular.Select(one => $"circular {one}"),
        .. trail.OutOfOrder.Select(link => $"future {link.Basis} {link.Result}"),
    ];

    private static IEnumerable<string> Answers(RegisterOnDay register) =>
    [
        .. Answers("structures", register.Structures, structure => structure.Id.ToString()),
        .. Answers("seats", register.Seats, seat => seat.Id.ToString()),
        .. Answers("memberships", register.Memberships, membership => $"{membership.Member} {membership.Umbrella} {membership.Period}"),
        .. Answers("feedback", register.Feedback, feedback => feedback.Id.ToString()),
        .. Answers("open", register.OpenProposals, proposal => proposal.Id.ToString()),
    ];

    private static IEnumerable<string> Answers<T>(string what, Validity<T> validity, Func<T, string> name)
        where T : DomainRecord =>
        validity.Valid.Select(one => $"{what} {name(one)}").Concat(validity.Unknown.Select(one => $"{what} perhaps {name(one)}"));

    /// <summary>The register with every list turned round that the questions look at.</summary>
    private static CollaborationRegister Turned(CollaborationRegister register) => register.Reversed() with
    {
        Workshops = [.. register.Workshops.Reverse()],
        Contributions = [.. register.Contributions.Reverse()],
        Feedback = [.. register.Feedback.Reverse().Select(feedback => feedback with { Answers = [.. feedback.Answers.Reverse()] })],
        Evaluations = [.. register.Evaluations.Reverse().Select(evaluation => evaluation with { Structures = [.. evaluation.Structures.Reverse()] })],
        Assignments = [.. register.Assignments.Reverse()],
        Decisions = [.. register.Decisions.Reverse().Select(decision => decision with { Answers = [.. decision.Answers.Reverse()] })],
        Proposals = [.. register.Proposals.Reverse().Select(proposal => proposal with
        {
            RestsOnContributions = [.. proposal.RestsOnContributions.Reverse()],
            RestsOnMappings = [.. proposal.RestsOnMappings.Reverse()],
            RestsOnProposals = [.. proposal.RestsOnProposals.Reverse()],
        })],
        Structures = [.. register.Reversed().Structures.Select(structure => structure with { Mandates = [.. structure.Mandates.Reverse().Select(Turned)] })],
    };

    private static Mandate Turned(Mandate mandate) => mandate with
    {
        SeatGroups = [.. mandate.SeatGroups.Reverse()],
        CompositionRules = [.. mandate.CompositionRules.Reverse().Select(rule => rule with { Fields = [.. rule.Fields.Reverse()], Values = [.. rule.Values.Reverse()] })],
        Selection = mandate.Selection is { } selection ? selection with { DecidedBy = [.. selection.DecidedBy.Reverse()], ProposedBy = [.. selection.ProposedBy.Reverse()] } : null,
        Offices = [.. mandate.Offices.Reverse()],
        Cadences = [.. mandate.Cadences.Reverse()],
        AttendanceRights = [.. mandate.AttendanceRights.Reverse().Select(right => right with { Rights = [.. right.Rights.Reverse()] })],
        Duties = [.. mandate.Duties.Reverse().Select(duty => duty with { OwedTo = [.. duty.OwedTo.Reverse()] })],
    };
}
