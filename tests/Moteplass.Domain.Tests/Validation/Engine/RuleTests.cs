using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Validation.Engine;

/// <summary>What a rule says of itself follows from its checks, and of those the first that finds something to judge is the one that judges.</summary>
public sealed class RuleTests
{
    private static readonly LocalDate Day = new(2018, 5, 14);

    private static readonly Seat Seat = new() { Id = Id<Seat>.Parse("p") };

    private static readonly CollaborationStructure Structure =
        new() { Id = Id<CollaborationStructure>.Parse("s"), Name = new LocalizedText("S"), Kind = StructureKind.Other, Seats = [Seat] };

    private static readonly CollaborationRegister Register = new() { Structures = [Structure] };

    [Fact]
    public void A_rule_judges_as_much_as_is_at_hand()
    {
        Assert.Equal("register", Judged(Register, null));
        Assert.Equal("register on 2018-05-14", Judged(Register, Day));
        Assert.Equal("structure  knowing s", Judged(Structure, null));
        Assert.Equal("seat  on 2018-05-14", Judged(Seat, Day));
        Assert.Equal("seat ", Judged(Seat, null));
        Assert.Equal("", Judged(new Phase { Status = PhaseStatus.Active }, Day));
    }

    [Fact]
    public void A_rule_of_records_judges_them_wherever_they_are()
    {
        var rule = OfChecks(RuleCheck.OfRecord<Seat>((seat, place, report) => report(place, Say($"{seat.Id}"))));

        Assert.Equal("/structures/0/seats/0 p", Found(rule, Register, null));
        Assert.Equal("/seats/0 p", Found(rule, Structure, null));
        Assert.Equal(" p", Found(rule, Seat, null));
    }

    [Fact]
    public void A_rule_that_looks_at_neighbours_judges_records_of_one_kind_after_those_of_another()
    {
        var rule = OfChecks(RuleCheck
            .OfNeighbours<Seat>((seat, place, context, report) => report(place, Say($"{seat.Id} of {context.Register.Structures.Count}.")))
            .And<CollaborationStructure>((structure, place, _, report) => report(place, Say($"{structure.Id}."))));

        Assert.Equal("/structures/0/seats/0 p of 1./structures/0 s.", Found(rule, Register, null));
        Assert.Equal("", Found(rule, Structure, null));
    }

    [Fact]
    public void A_rule_that_looks_at_neighbours_may_need_a_day()
    {
        var rule = OfChecks(RuleCheck.OfNeighbours<Seat>((seat, place, _, day, report) => report(place, Say($"{seat.Id} {day:uuuu-MM-dd}"))));

        Assert.Equal("/structures/0/seats/0 p 2018-05-14", Found(rule, Register, Day));
        Assert.Equal("", Found(rule, Register, null));
        Assert.Equal((RuleScope.Register, true), Needs(rule));
    }

    [Fact]
    public void A_rule_needs_what_the_least_of_its_checks_needs()
    {
        Assert.Equal((RuleScope.Record, true), Needs(Most()));
        Assert.Equal((RuleScope.Register, false), Needs(OfChecks(RuleCheck.OfNeighbours<Seat>((_, _, _, _) => { }))));
        Assert.Equal((RuleScope.Structure, true), Needs(OfChecks(RuleCheck.OfStructure((CollaborationStructure _, Place _, LocalDate _, ReportProblem _) => { }))));
        Assert.Equal((RuleScope.Record, false), Needs(OfChecks()));
    }

    [Theory]
    [InlineData("REG002", "wire format")]
    [InlineData("MTG007", "B9, corpus")]
    [InlineData("STR010", "guidance, kommuneloven § 5-12")]
    [InlineData("DEC005", "")]
    public void What_a_rule_rests_on_is_told_in_a_few_words(string code, string sources) =>
        Assert.Equal(sources, string.Join(", ", RuleCatalogue.Find(code)!.Sources));

    [Fact]
    public void The_source_of_a_rule_tells_its_kind_and_paragraph()
    {
        Assert.Equal((RuleSourceKind.Law, "kommuneloven", "5-12"), Parts(RuleCatalogue.Find("STR010")!.Sources[1]));
        Assert.Equal((RuleSourceKind.Fact, "B9", null), Parts(RuleCatalogue.Find("MTG007")!.Sources[0]));
        Assert.Equal(RuleSource.Fact("B9"), RuleCatalogue.Find("MTG007")!.Sources[0]);
        Assert.Equal(
            Enum.GetValues<RuleSourceKind>(), RuleCatalogue.All.SelectMany(rule => rule.Sources).Select(source => source.Kind).Distinct().Order());

        static (RuleSourceKind, string, string?) Parts(RuleSource source) => (source.Kind, source.Text, source.Paragraph);
    }

    [Fact]
    public void A_rule_is_told_by_its_code_and_title() => Assert.Equal("STR001 A structure must have an owner.", RuleCatalogue.Find("STR001")!.ToString());

    private static string Judged(DomainRecord subject, LocalDate? day)
    {
        string found = Found(Most(), subject, day);
        return found.Length == 0 ? "" : found[1..];
    }

    private static string Found(Rule rule, DomainRecord subject, LocalDate? day)
    {
        string found = "";
        rule.Judge(new Judgement(subject, day), (place, message, _, _, _) => found += $"{place.ToPointer()} {message.Nb}");
        return found;
    }

    /// <summary>A rule with a check of every kind.</summary>
    private static Rule Most() => OfChecks(
        RuleCheck.OfRegister((_, day, report) => report(Place.Root, Say($"register on {day:uuuu-MM-dd}")), RuleReach.Neighbours),
        RuleCheck.OfRegister((_, report) => report(Place.Root, Say("register")), RuleReach.Neighbours),
        RuleCheck.OfStructure((CollaborationStructure structure, Place place, RegisterIndex known, ReportProblem report) =>
            report(place, Say($"structure {place.ToPointer()} knowing {known.Find(structure.Id)?.Id}"))),
        RuleCheck.OfRecord<Seat>((_, place, day, report) => report(place, Say($"seat {place.ToPointer()} on {day:uuuu-MM-dd}"))),
        RuleCheck.OfRecord<Seat>((_, place, report) => report(place, Say($"seat {place.ToPointer()}"))));

    private static Rule OfChecks(params ReadOnlySpan<RuleCheck> checks) =>
        new("TST001", RuleCategory.Register, ProblemSeverity.Info, new LocalizedText("T."), [], checks);

    private static (RuleScope, bool) Needs(Rule rule) => (rule.Scope, rule.NeedsDay);

    private static ProblemMessage Say(string text) => new LocalizedText(text);
}
