using FsCheck.Xunit;
using Moteplass.Domain.Tests.Validation;

namespace Moteplass.Domain.Tests;

public sealed class RegisterIndexTests
{
    [Property(MaxTest = 50)]
    public void Finds_every_record_that_has_an_id(CollaborationRegister register)
    {
        var index = RegisterIndex.Of(register);

        Assert.All(register.Actors, actor => Assert.Same(actor, index.Find(actor.Id)));
        Assert.All(register.Structures, structure => Assert.Same(structure, index.Find(structure.Id)));
        Assert.All(register.Structures.SelectMany(structure => structure.Seats), seat => Assert.Same(seat, index.Find(seat.Id)));
        Assert.All(register.Meetings, meeting => Assert.Same(meeting, index.Find(meeting.Id)));
        Assert.All(register.Workshops, workshop => Assert.Same(workshop, index.Find(workshop.Id)));
        Assert.All(register.Contributions, contribution => Assert.Same(contribution, index.Find(contribution.Id)));
        Assert.All(register.Evaluations, evaluation => Assert.Same(evaluation, index.Find(evaluation.Id)));
        Assert.All(register.Assignments, assignment => Assert.Same(assignment, index.Find(assignment.Id)));
        Assert.All(register.Proposals, proposal => Assert.Same(proposal, index.Find(proposal.Id)));
        Assert.All(register.Decisions, decision => Assert.Same(decision, index.Find(decision.Id)));
        Assert.All(register.Mappings, mapping => Assert.Same(mapping, index.Find(mapping.Id)));
        Assert.All(register.Documents, document => Assert.Same(document, index.Find(document.Id)));
    }

    [Fact]
    public void An_unknown_id_and_the_default_lead_to_nothing()
    {
        var index = RegisterIndex.Of(Registers.With("""
            "actors":[{"type":"directorate","id":"hdir","name":{"nb":"Hdir"}}]
            """));

        Assert.Null(index.Find(Id<Actor>.Parse("udir")));
        Assert.Null(index.Find(default(Id<Actor>)));
        Assert.Null(index.Find(Id<Seat>.Parse("hdir")));
    }

    [Fact]
    public void The_first_record_has_an_id_that_is_used_twice()
    {
        CollaborationRegister register = Registers.With("""
            "proposals":[{"id":"p","text":{"nb":"Først"}},{"id":"p","text":{"nb":"Sist"}}]
            """);

        Assert.Equal("Først", RegisterIndex.Of(register).Find(Id<Proposal>.Parse("p"))?.Text?.Nb);
    }

    [Fact]
    public void Every_type_of_record_with_an_id_can_be_looked_for() => Assert.All(
        typeof(CollaborationRegister).Assembly.GetExportedTypes().Where(type => type.GetProperty("Id")?.PropertyType is { IsGenericType: true } id && id.GetGenericArguments()[0] == type),
        type => Assert.Null(typeof(RegisterIndex).GetMethod(nameof(RegisterIndex.Find))!.MakeGenericMethod(type)
            .Invoke(RegisterIndex.Of(new CollaborationRegister()), [Activator.CreateInstance(typeof(Id<>).MakeGenericType(type))])));

    [Fact]
    public void What_is_kept_of_a_structure_is_made_once_and_of_an_equal_one_anew()
    {
        CollaborationStructure structure = new() { Id = Id<CollaborationStructure>.Parse("s"), Name = new LocalizedText("S"), Kind = StructureKind.Other };
        var index = RegisterIndex.Of(new CollaborationRegister { Structures = [structure] });
        object kept = index.Keep(structure, _ => new object());

        Assert.Same(kept, index.Keep(structure, _ => new object()));
        Assert.NotSame(kept, index.Keep(structure with { }, _ => new object()));
        Assert.NotSame(kept, RegisterIndex.Of(new CollaborationRegister { Structures = [structure] }).Keep(structure, _ => new object()));
    }

    [Fact]
    public void No_register_is_refused() => Assert.Throws<ArgumentNullException>("register", () => RegisterIndex.Of(null!));
}
