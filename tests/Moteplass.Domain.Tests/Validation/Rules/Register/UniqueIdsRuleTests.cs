using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Validation.Rules.Register;

public sealed class UniqueIdsRuleTests
{
    [Theory]
    [InlineData(
        """ "documents":[{"id":"a","title":{"nb":"A"}},{"id":"a","title":{"nb":"B"}}] """,
        "/documents/1/id",
        "The id 'a' is already used among the documents (see /documents/0).")]
    [InlineData(
        """ "actors":[{"type":"directorate","id":"a","name":{"nb":"A"}},{"type":"user-organisation","id":"a","name":{"nb":"B"}}] """,
        "/actors/1/id",
        "The id 'a' is already used among the actors (see /actors/0).")]
    [InlineData(
        """ "structures":[{"id":"a","name":{"nb":"A"},"kind":"other"},{"id":"a","name":{"nb":"B"},"kind":"other"}] """,
        "/structures/1/id",
        "The id 'a' is already used among the structures (see /structures/0).")]
    [InlineData(
        """ "structures":[{"id":"a","name":{"nb":"A"},"kind":"other","seats":[{"id":"s"}]},{"id":"b","name":{"nb":"B"},"kind":"other","seats":[{"id":"t"},{"id":"s"}]}] """,
        "/structures/1/seats/1/id",
        "The id 's' is already used among the seats (see /structures/0/seats/0).")]
    [InlineData(
        """ "meetings":[{"id":"a"},{"id":"a"}] """,
        "/meetings/1/id",
        "The id 'a' is already used among the meetings (see /meetings/0).")]
    [InlineData(
        """ "mappings":[{"id":"a"},{"id":"a"}] """,
        "/mappings/1/id",
        "The id 'a' is already used among the mappings (see /mappings/0).")]
    public void An_id_used_twice_in_its_kind_is_an_error_at_its_second_use(string members, string pointer, string message)
    {
        Problem problem = Assert.Single(Registers.Check(members, RuleCodes.UniqueIds));

        Assert.Equal(ProblemSeverity.Error, problem.Severity);
        Assert.Equal(pointer, problem.Pointer.ToString());
        Assert.Equal(message, problem.Message.In(Language.En));
    }

    [Fact]
    public void The_message_stands_in_both_forms_of_Norwegian()
    {
        ProblemMessage message = Assert.Single(Registers.Check(""" "mappings":[{"id":"a"},{"id":"a"}] """, RuleCodes.UniqueIds)).Message;

        Assert.Equal("Id-en «a» er allerede brukt blant kartleggingene (se /mappings/0).", message.Nb);
        Assert.Equal("Id-en «a» er allereie brukt blant kartleggingane (sjå /mappings/0).", message.Nn);
    }

    [Fact]
    public void The_same_id_in_different_kinds_is_fine() => Assert.Empty(Registers.Check(
        """ "documents":[{"id":"a","title":{"nb":"A"}}],"structures":[{"id":"a","name":{"nb":"A"},"kind":"other","seats":[{"id":"a"}]}],"mappings":[{"id":"a"}] """,
        RuleCodes.UniqueIds));

    [Fact]
    public void Every_use_after_the_first_is_reported() => Assert.Equal(
        ["/mappings/1/id", "/mappings/2/id"],
        Registers.Check(""" "mappings":[{"id":"a"},{"id":"a"},{"id":"a"}] """, RuleCodes.UniqueIds).Select(problem => problem.Pointer.ToString()));
}
