using System.Reflection;
using Moteplass.Domain.Json;
using Moteplass.Domain.Tests.Json;
using Moteplass.Domain.Tests.Testing;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Validation.Engine;

public sealed class RecordsWithinTests
{
    private static readonly CollaborationRegister Register = MoteplassJson.Read(Reading.EveryMember);

    public static TheoryData<Type> Kinds { get; } = [.. RecordKinds.Sealed.Where(kind => kind != typeof(CollaborationRegister))];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Records_of_every_kind_are_found_in_the_register_each_at_its_place(Type kind)
    {
        var found = ((IEnumerable<(DomainRecord Record, string Pointer)>)Method(nameof(Found)).MakeGenericMethod(kind).Invoke(null, [])!).ToArray();

        Assert.NotEmpty(found);
        Assert.All(found, one => Assert.True(one.Record.GetType() == kind && one.Pointer.Length > 0));
        Assert.Equal(found.Length, found.Select(one => one.Pointer).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_read_from_a_list_is_what_a_walk_finds(Type kind) =>
        Assert.True((bool)Method(nameof(IsAlike)).MakeGenericMethod(kind).Invoke(null, [])!);

    [Fact]
    public void A_record_by_itself_is_found_at_its_root_and_its_parts_below()
    {
        CollaborationStructure structure = Register.Structures[0];

        Assert.Same(structure, Assert.Single(RecordsWithin.Of<CollaborationStructure>(structure)).Record);
        Assert.Equal(structure.Mandates[0].Cadences.Select((_, i) => $"/mandates/0/cadences/{i}"), RecordsWithin.Of<MeetingCadence>(structure).Select(one => $"{one.Place.ToPointer()}"));
    }

    private static MethodInfo Method(string name) => typeof(RecordsWithinTests).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;

    private static IEnumerable<(DomainRecord Record, string Pointer)> Found<T>()
        where T : DomainRecord => RecordsWithin.Of<T>(Register).Select(one => ((DomainRecord)one.Record, $"{one.Place.ToPointer()}"));

    private static bool IsAlike<T>()
        where T : DomainRecord => RecordsWithin.Of<T>(Register).Select(one => (one.Record, $"{one.Place.ToPointer()}"))
            .SequenceEqual(RecordFinder<T>.In(Register).Select(one => (one.Record, $"{one.Place.ToPointer()}")));
}
