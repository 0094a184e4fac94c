using Moteplass.Domain.Changes;
using Moteplass.Domain.Json;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Tests.Validation;

namespace Moteplass.Domain.Tests.Changes;

/// <summary>Two registers made into one.</summary>
public sealed class RegisterMergeTests
{
    private const string Hdir = """
        "actors":[{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"} },{"type":"directorate","id":"hdir","name":{"nb":"Hdir"} }],
        "memberships":[{"member":"nfu","umbrella":"ffo"}],
        "structures":[{"id":"rad","name":{"nb":"Hdirs råd"},"kind":"user-council","owners":["hdir"],"seats":[{"id":"s1","onBehalfOf":"ffo"}] }],
        "meetings":[{"id":"m1","structures":["rad"]}]
        """;

    private const string Udir = """
        "actors":[{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"} },{"type":"directorate","id":"udir","name":{"nb":"Udir"} }],
        "memberships":[{"member":"nfu","umbrella":"ffo"},{"member":"uf","umbrella":"ffo"}],
        "structures":[{"id":"rad","name":{"nb":"Udirs råd"},"kind":"user-council","owners":["udir"],"seats":[{"id":"s1","onBehalfOf":"ffo"}] }],
        "meetings":[{"id":"m2","structures":["rad"],"attendance":[{"seat":"s1"}]}]
        """;

    [Fact]
    public void What_both_say_alike_is_one_and_what_clashes_is_reported()
    {
        RegisterMerge merge = RegisterMerge.Of(Registers.With(Hdir), Registers.With(Udir));

        Assert.Equal(["ffo", "hdir", "udir"], merge.Register.Actors.Select(actor => actor.Id.ToString()));
        Assert.Equal(2, merge.Register.Memberships.Count);
        Assert.Equal("Hdirs råd", Assert.Single(merge.Register.Structures).Name.Nb);
        MergeConflict conflict = Assert.Single(merge.Conflicts);
        Assert.Equal(("structure rad", "/structures/0", "/structures/0"), (conflict.Record.ToString(), conflict.First.ToString(), conflict.Second.ToString()));
        Assert.Equal(["navn: fra «Hdirs råd» til «Udirs råd»", "eiere: fra «hdir» til «udir»"], conflict.Differences.Select(change => change.InWords.Nb));
        Assert.Equal("Registrene sier ulike ting om en struktur, «rad»", conflict.InWords.Nb);
        Assert.Empty(merge.Renamed);
    }

    [Fact]
    public void Both_are_kept_where_the_second_gets_another_id_and_every_reference_follows()
    {
        RegisterMerge merge = RegisterMerge.Of(Registers.With(Hdir), Registers.With(Udir), record => $"udir-{record.Id}");

        Assert.Empty(merge.Conflicts);
        Assert.Equal(["Hdirs råd", "Udirs råd"], merge.Register.Structures.Select(structure => structure.Name.Nb));
        Assert.Equal(["seat s1 → udir-s1", "structure rad → udir-rad"], merge.Renamed.Select(one => $"{one.Record} → {one.NewId}").Order(StringComparer.Ordinal));
        Meeting theirs = merge.Register.Meetings[1];
        Assert.Equal(("udir-rad", "udir-s1"), (theirs.Structures[0].ToString(), theirs.Attendance[0].Seat.ToString()));
    }

    [Fact]
    public void A_record_that_names_one_with_a_new_id_says_something_else_and_follows()
    {
        const string Same = """ "structures":[{"id":"rad","name":{"nb":"Rådet"},"kind":"user-council","owners":["dir"]}] """;
        RegisterMerge merge = RegisterMerge.Of(
            Registers.With(""" "actors":[{"type":"directorate","id":"dir","name":{"nb":"Hdir"} }],""" + Same),
            Registers.With(""" "actors":[{"type":"directorate","id":"dir","name":{"nb":"Udir"} }],""" + Same),
            record => $"{record.Id}-2");

        Assert.Equal(["dir", "dir-2"], merge.Register.Structures.Select(structure => structure.Owners[0].ToString()));
        Assert.Equal(["rad", "rad-2"], merge.Register.Structures.Select(structure => structure.Id.ToString()));
    }

    [Theory]
    [InlineData("hdir")]
    [InlineData("Ikke en id")]
    public void A_new_id_that_is_taken_or_none_is_refused(string id) => Assert.Throws<ArgumentException>("rename", () => RegisterMerge.Of(
        Registers.With(Hdir), Registers.With(Udir.Replace("\"nb\":\"FFO\"", "\"nb\":\"Funksjonshemmedes\"", StringComparison.Ordinal)), _ => id));

    [Theory]
    [InlineData(
        """ "actors":[{"type":"directorate","id":"dir","name":{"nb":"Hdir"} }] """,
        """ "actors":[{"type":"directorate","id":"dir","name":{"nb":"Udir"} },{"type":"directorate","id":"other","name":{"nb":"IMDi"} }] """)]
    [InlineData(
        """ "structures":[{"id":"a","name":{"nb":"A"},"kind":"user-council","seats":[{"id":"dir"}] }] """,
        """ "structures":[{"id":"b","name":{"nb":"B"},"kind":"user-council","seats":[{"id":"dir"},{"id":"other"}] }] """)]
    public void A_new_id_that_the_second_has_already_is_refused(string first, string second) => Assert.StartsWith(
        "The new id of 'dir' is 'other', which is taken.",
        Assert.Throws<ArgumentException>("rename", () => RegisterMerge.Of(Registers.With(first), Registers.With(second), _ => "other")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void What_the_registers_say_of_themselves_is_reported_too()
    {
        RegisterMerge merge = RegisterMerge.Of(Registers.With(""" "x:a":1,"x:b":2 """), Registers.With(""" "x:b":3,"x:c":4 """));

        Assert.Equal(["x:a", "x:b", "x:c"], merge.Register.Extensions.Select(extension => extension.Name));
        MergeConflict conflict = Assert.Single(merge.Conflicts);
        Assert.Equal((null, "/x:b", "2", "3"), (conflict.Record, conflict.First.ToString(), conflict.Differences[0].ValueBefore, conflict.Differences[0].ValueAfter));
    }

    [Fact]
    public void A_register_with_itself_or_with_nothing_is_itself()
    {
        CollaborationRegister register = ReferenceRegister.ZeroToTwentyFour;

        foreach (RegisterMerge merge in new[] { RegisterMerge.Of(register, register), RegisterMerge.Of(register, new CollaborationRegister()), RegisterMerge.Of(new CollaborationRegister(), register) })
        {
            Assert.Equal(register, merge.Register);
            Assert.Empty(merge.Conflicts);
        }
    }

    [Fact]
    public void Of_the_second_nothing_is_lost()
    {
        CollaborationRegister second = MoteplassJson.Read(MoteplassJson.WriteUtf8(ReferenceRegister.ZeroToTwentyFour)).MapIds(record => record.Type == RecordType.Actor ? $"{record.Id}-x" : record.Id);
        RegisterMerge merge = RegisterMerge.Of(ReferenceRegister.ZeroToTwentyFour, second, record => $"{record.Id}-y");

        CollaborationRegister theirs = second.MapIds(record => merge.Renamed.FirstOrDefault(one => one.Record == record)?.NewId ?? record.Id);
        Assert.DoesNotContain(RegisterDiff.Of(theirs, merge.Register).Changes, change => change.Kind != ChangeKind.Added && change.Type is not null);
        Assert.DoesNotContain(RegisterDiff.Of(ReferenceRegister.ZeroToTwentyFour, merge.Register).Changes, change => change.Kind != ChangeKind.Added);
        Assert.Empty(merge.Conflicts);
    }
}
