using System.Reflection;
using FluentValidation;
using FluentValidation.Results;
using Moteplass.Domain.Json;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Tests.Json;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Validation.Validators;

public sealed class RecordValidatorTests
{
    private static readonly Type[] Validators =
        [.. typeof(ActorValidator).Assembly.GetExportedTypes().Where(type => type.IsAssignableTo(typeof(IValidator)) && !type.IsAbstract)];

    public static TheoryData<Type> Each { get; } = [.. Validators];

    [Fact]
    public void Every_record_of_the_register_has_a_validator() => Offenders.None(
        from record in RootLists.Properties.Select(RootLists.ElementOf)
        where !Validators.Any(validator => validator.BaseType!.GenericTypeArguments[0] == record)
        select $"{record.Name} has no validator");

    [Theory]
    [MemberData(nameof(Each))]
    public void A_validator_is_named_for_its_record_and_can_be_made_in_four_ways(Type validator)
    {
        Type record = validator.BaseType!.GenericTypeArguments[0];

        Assert.Equal($"{record.Name}Validator", validator.Name);
        Assert.Equal(typeof(AbstractValidator<>), validator.BaseType.BaseType!.GetGenericTypeDefinition());
        Assert.NotNull(validator.GetConstructor([]));
        Assert.NotNull(validator.GetConstructor([typeof(Language), typeof(LocalDate?), typeof(ProblemSeverity)]));
        Assert.NotNull(validator.GetConstructor([typeof(ValidatorSettings)]));
        PropertyInfo instance = validator.GetProperty("Instance", BindingFlags.Public | BindingFlags.Static)!;
        Assert.IsType(validator, instance.GetValue(null));
        Assert.Same(instance.GetValue(null), instance.GetValue(null));
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void A_validator_is_one_rule_that_no_name_or_set_of_rules_touches(Type validator)
    {
        var made = (IValidator)Activator.CreateInstance(validator)!;

        Assert.Single((IEnumerable<IValidationRule>)made);
    }

    [Fact]
    public void Paths_and_pointers_begin_at_the_record()
    {
        Meeting meeting = Read(""" "meetings":[{"id":"a"},{"id":"b","status":"cancelled","minutes":{}}] """).Meetings[1];

        ValidationFailure failure = Assert.Single(new MeetingValidator(Language.Nb, null, ProblemSeverity.Info).Validate(meeting).Errors);

        Assert.Equal(("Minutes", "MTG004", "Møtet er avlyst, men har et referat."), (failure.PropertyName, failure.ErrorCode, failure.ErrorMessage));
        Assert.Equal("/minutes", Assert.IsType<Problem>(failure.CustomState).Pointer.ToString());
    }

    [Fact]
    public void Whether_an_observer_may_vote_is_not_asked_of_a_seat_alone_whose_holder_may_be_a_member_too() => Assert.Empty(
        Judge(All<SeatValidator>(), Read(""" "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","seats":[{"id":"b","role":"observer","hasVote":true}]}] """).Structures[0].Seats[0]));

    [Fact]
    public void A_problem_of_the_record_itself_has_the_empty_path() => Assert.Equal(
        "", Assert.Single(All<CollaborationStructureValidator>().Validate(Structure(""" "id":"s","name":{"nb":"S"},"kind":"other" """)).Errors).PropertyName);

    [Fact]
    public void A_mandate_is_judged_by_its_totals_and_its_quorum() => Assert.Equal(
        [("Voting.Quorum", "MAN002"), ("Deadlines.Agenda", "MAN003")],
        Judge(All<MandateValidator>(), Mandate(""" "members":"6","voting":{"quorum":{"count":7}},"deadlines":{"agendaItems":"P1W","agenda":"P3W"} """)));

    [Fact]
    public void A_mandate_alone_is_reviewed_only_where_its_own_period_tells_that_it_is_in_force()
    {
        var validator = new MandateValidator(Language.En, new LocalDate(2018, 5, 14), ProblemSeverity.Info);

        Assert.Empty(Judge(validator, Mandate(""" "adopted":"2014","reviewEvery":"P2Y" """)));
        Assert.Equal([("ReviewEvery", "MAN006")], Judge(validator, Mandate(""" "period":"2014/..","adopted":"2014","reviewEvery":"P2Y" """)));
        Assert.Empty(Judge(All<MandateValidator>(), Mandate(""" "period":"2014/..","adopted":"2014","reviewEvery":"P2Y" """)));
    }

    [Fact]
    public void A_structure_is_judged_with_all_its_parts() => Assert.Equal(
        [("Seats[0].HasVote", "SEA003"), ("", "STR001"), ("Phases[0]", "STR002")],
        Judge(All<CollaborationStructureValidator>(), Structure("""
            "id":"s","name":{"nb":"S"},"kind":"other","phases":[{"status":"active","permanence":"pilot","evaluationDue":"2018"}],"seats":[{"id":"b","role":"secretary","hasVote":true}]
            """)));

    [Fact]
    public void A_cadence_is_judged_by_itself() => Assert.Equal(
        [("", "CAD001")], Judge(All<MeetingCadenceValidator>(), Mandate(""" "cadences":[{"type":"dated","dates":[]}] """).Cadences[0]));

    [Fact]
    public void A_meeting_is_judged_without_its_structure() => Assert.Equal(
        [("Held.Date", "MTG002")],
        Judge(All<MeetingValidator>(), Read(""" "meetings":[{"id":"m","structures":["x"],"status":"held","held":{"date":"2018-05-17"},"attendance":[{"seat":"y","voted":true}]}] """).Meetings[0]));

    [Fact]
    public void A_membership_of_oneself_is_seen_alone() => Assert.Equal(
        [("", "MEM002")], Judge(All<OrganisationMembershipValidator>(), Read(""" "memberships":[{"member":"a","umbrella":"a"}] """).Memberships[0]));

    [Fact]
    public void References_are_judged_within_the_register_alone() =>
        Assert.Empty(Judge(All<ActorValidator>(), Read(""" "actors":[{"type":"directorate","id":"a","name":{"nb":"A"},"parent":"b","sources":[{"document":"d"}]}] """).Actors[0]));

    [Fact]
    public void A_validator_of_actors_takes_the_place_of_one_for_each_kind_of_actor() =>
        Assert.IsAssignableFrom<IValidator<Directorate>>(ActorValidator.Instance);

    [Fact]
    public async Task A_record_can_be_judged_asynchronously() =>
        Assert.Single((await All<CollaborationStructureValidator>().ValidateAsync(Structure(""" "id":"s","name":{"nb":"S"},"kind":"other" """))).Errors);

    [Fact]
    public void A_host_can_judge_records_within_its_own()
    {
        var host = new InlineValidator<Envelope>();
        host.RuleFor(envelope => envelope.Structure).SetValidator(new CollaborationStructureValidator(Language.En, null, ProblemSeverity.Info));

        ValidationFailure failure = Assert.Single(host.Validate(new Envelope(Structure(""" "id":"s","name":{"nb":"S"},"kind":"other" """))).Errors);

        Assert.Equal("The structure is only named; no owner is stated.", failure.ErrorMessage);
    }

    [Fact]
    public void Rules_that_need_the_register_are_never_judged_without_it()
    {
        var needing = RuleCatalogue.All.Where(rule => rule.Scope == RuleScope.Register).Select(rule => rule.Code).ToHashSet();
        CollaborationRegister register = MoteplassJson.Read(Reading.EveryMember);

        Assert.Contains("REG001", needing);
        Assert.Contains("REG002", needing);
        Assert.DoesNotContain(LoneRecord.In(register).SelectMany(record => record.Judge(null).Errors), failure => needing.Contains(failure.ErrorCode));
    }

    [Fact]
    public void Rules_that_need_the_structure_judge_a_structure_and_none_of_its_parts()
    {
        CollaborationStructure structure = Structure(
            """
            "id":"s","name":{"nb":"S"},"kind":"other","owners":["a"],"seats":[{"id":"a","role":"deputy","deputyRank":1},{"id":"b","role":"deputy","deputyRank":1}]
            """);

        Assert.Equal(RuleScope.Structure, RuleCatalogue.Find(RuleCodes.DeputyRanks)!.Scope);
        Assert.Equal([("Seats[1].DeputyRank", "SEA005")], Judge(All<CollaborationStructureValidator>(), structure));
        Assert.Empty(Judge(All<SeatValidator>(), structure.Seats[1]));
    }

    /// <summary>A validator that finds notes too.</summary>
    private static T All<T>()
        where T : IValidator => (T)Activator.CreateInstance(typeof(T), Language.Nb, null, ProblemSeverity.Info)!;

    private static (string, string)[] Judge<T>(IValidator<T> validator, T record) =>
        [.. validator.Validate(record).Errors.Select(failure => (failure.PropertyName, failure.ErrorCode))];

    private static CollaborationRegister Read(string members) => Registers.With(members);

    private static CollaborationStructure Structure(string members) => Read($$""" "structures":[{ {{members}} }] """).Structures[0];

    private static Mandate Mandate(string members) =>
        Structure($$""" "id":"s","name":{"nb":"S"},"kind":"other","mandates":[{ {{members}} }] """).Mandates[0];

    private sealed record Envelope(CollaborationStructure Structure);
}
