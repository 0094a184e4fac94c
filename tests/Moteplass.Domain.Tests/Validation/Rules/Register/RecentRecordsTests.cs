using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Validation.Rules.Register;

public sealed class RecentRecordsTests
{
    private static readonly CollaborationRegister Of = new()
    {
        Documents = [new SourceDocument { Id = Id<SourceDocument>.Parse("x-1"), Title = new("D") }, new SourceDocument { Id = Id<SourceDocument>.Parse("x-2"), Title = new("E") }],
        Actors = [new Directorate { Id = Id<Actor>.Parse("x-1"), Name = new("A") }],
    };

    private readonly RecentRecords _recent = new(RegisterIndex.Of(Of));

    [Fact]
    public void A_record_is_found_again()
    {
        string id = "x-1";

        Assert.Same(Of.Documents[0], _recent.Find(RecordType.Document, id));
        Assert.Same(Of.Documents[0], _recent.Find(RecordType.Document, id));
        Assert.Same(Of.Documents[0], _recent.Find(RecordType.Document, new string(id)));
    }

    [Fact]
    public void One_id_of_two_types_is_two_records()
    {
        string id = "x-1";

        Assert.Same(Of.Documents[0], _recent.Find(RecordType.Document, id));
        Assert.Same(Of.Actors[0], _recent.Find(RecordType.Actor, id));
        Assert.Same(Of.Documents[0], _recent.Find(RecordType.Document, id));
    }

    [Fact]
    public void Ids_that_are_kept_in_one_place_are_told_apart()
    {
        Assert.Same(Of.Documents[1], _recent.Find(RecordType.Document, "x-2"));
        Assert.Null(_recent.Find(RecordType.Document, "xz0"));
        Assert.Same(Of.Documents[1], _recent.Find(RecordType.Document, "x-2"));
    }

    [Fact]
    public void What_the_register_does_not_have_is_not_found()
    {
        Assert.Null(_recent.Find(RecordType.Document, ""));
        Assert.Null(_recent.Find(RecordType.Structure, "x-1"));
    }
}
