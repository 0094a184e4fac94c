using System.Text.Json;
using FsCheck.Xunit;
using Moteplass.Domain.Changes;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Tests.Validation;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Changes;

/// <summary>The problems that a change of a register adds and removes.</summary>
public sealed class ProblemDiffTests
{
    private static readonly LocalDate Day = new(2024, 6, 30);

    [Fact]
    public void A_change_adds_the_problems_that_were_not_there_and_removes_those_that_are_gone()
    {
        CollaborationRegister before = Registers.With("""
            "actors":[{"type":"directorate","id":"hdir","name":{"nb":"Hdir"},"organisationNumber":"983544622"}],
            "structures":[{"id":"a","name":{"nb":"A"},"kind":"user-council","owners":["udir"]},
              {"id":"b","name":{"nb":"B"},"kind":"user-council","owners":["hdir"],"mandates":[{"members":"6","voting":{"quorum":{"count":4}}}] }]
            """);
        CollaborationRegister after = Registers.With("""
            "actors":[{"type":"directorate","id":"hdir","name":{"nb":"Hdir"},"organisationNumber":"983544622"}],
            "structures":[{"id":"b","name":{"nb":"B"},"kind":"user-council","owners":["hdir"],"mandates":[{"members":"6","voting":{"quorum":{"count":7}}}] },
              {"id":"a","name":{"nb":"A"},"kind":"user-council","owners":["hdir"]}]
            """);

        var change = ProblemDiff.Of(before, after, Day);

        Assert.Equal(["error MAN002 at /structures/0/mandates/0/voting/quorum: 7 must be present, but at most 6 may vote."], change.Added.Select(problem => problem.ToString()));
        Assert.Equal(["REG002 /structures/0/owners/0"], change.Removed.Select(problem => $"{problem.Code} {problem.Pointer}"));
        Assert.True(change.AddsErrors);
        Assert.False(ProblemDiff.Of(after, before with { Actors = [] }, Day).Added.IsEmpty);
    }

    [Fact]
    public void A_problem_that_only_stands_elsewhere_or_says_another_number_is_the_same()
    {
        static CollaborationRegister With(int count, string more) => Registers.With($$"""
            "structures":[{{more}}{"id":"b","name":{"nb":"B"},"kind":"user-council","owners":["hdir"],"mandates":[{"members":"6","voting":{"quorum":{"count":{{count}} } } }] }],
            "actors":[{"type":"directorate","id":"hdir","name":{"nb":"Hdir"},"organisationNumber":"983544622"}]
            """);

        var change = ProblemDiff.Of(With(7, ""), With(8, """{"id":"a","name":{"nb":"A"},"kind":"user-council","owners":["hdir"]},"""), Day);

        Assert.DoesNotContain(change.Added, problem => problem.Code == "MAN002");
        Assert.Empty(change.Removed);
        Assert.False(change.AddsErrors);
    }

    [Fact]
    public void Of_two_problems_of_one_kind_the_one_that_is_new_is_said()
    {
        static CollaborationRegister With(string owners) => Registers.With($$"""
            "structures":[{"id":"b","name":{"nb":"B"},"kind":"user-council","owners":[{{owners}}]}]
            """);

        Problem added = Assert.Single(ProblemDiff.Of(With("\"udir\""), With("\"hdir\",\"udir\"")).Added);

        Assert.Equal(("REG002", "/structures/0/owners/0", "hdir"), (added.Code, added.Pointer.ToString(), added.Found));
    }

    [Property(MaxTest = 30)]
    public void What_one_way_adds_the_other_way_removes_and_the_numbers_add_up(CollaborationRegister before, CollaborationRegister after)
    {
        var there = ProblemDiff.Of(before, after, Day);
        var back = ProblemDiff.Of(after, before, Day);

        Assert.Equal(there.Added.Count, back.Removed.Count);
        Assert.Equal(there.Removed.Count, back.Added.Count);
        Assert.Equal(Count(before) + there.Added.Count - there.Removed.Count, Count(after));
        Assert.Empty(ProblemDiff.Of(before, before, Day).Added);
        Assert.Empty(ProblemDiff.Of(before, before, Day).Removed);
    }

    [Fact]
    public void It_is_written_as_json_with_its_problems()
    {
        var change = ProblemDiff.Of(new CollaborationRegister(), ReferenceRegister.ZeroToTwentyFour);

        using JsonDocument json = JsonDocument.Parse(JsonSerializer.Serialize(change));

        Assert.Equal(change.Added, json.RootElement.GetProperty("added").Deserialize<ValueList<Problem>>());
        Assert.False(json.RootElement.GetProperty("addsErrors").GetBoolean());
    }

    private static int Count(CollaborationRegister register) => ValidationReport.Of(register, Day, int.MaxValue).Problems.Count;
}
