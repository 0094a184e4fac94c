using System.Collections;
using System.Text;
using System.Text.Json.Nodes;
using Moteplass.Domain.Json;
using Moteplass.Domain.Tests.Testing;

namespace Moteplass.Domain.Tests.Json;

/// <summary>Takes a register in which every member of every record is filled, and adds a member to one object at a time.</summary>
public sealed class EveryRecordExtensionTests
{
    private const string Added = "æ-unknown";

    private const string Vendors = "zz.example:added";

    private static readonly string[] Languages = ["nb", "nn", "en", "se"];

    private static readonly RegisterReadOptions Keeping = new() { UnknownMembers = UnknownMemberHandling.Keep };

    private static readonly CollaborationRegister Plain = MoteplassJson.Read(Reading.EveryMember);

    [Fact]
    public void There_is_an_object_for_every_type_of_record() => Assert.Equal(
        RecordKinds.Sealed.Select(type => type.Name).Order(),
        Objects().Select(pointer => Holder(MoteplassJson.Read(WithFirst(pointer, Vendors)), Vendors).GetType().Name).Distinct().Order());

    [Fact]
    public void An_extension_of_any_record_is_kept_counts_and_is_written_last() => Assert.All(Objects(), pointer =>
    {
        CollaborationRegister read = MoteplassJson.Read(WithFirst(pointer, Vendors));

        Assert.NotEqual(Plain, read);
        Assert.Equal([MoteplassJson.CreateExtension(Vendors, """{"a":[1,null]}""")], Holder(read, Vendors).Extensions.Where(one => one.Name == Vendors));
        AssertWrittenLast(pointer, Vendors, read);
        Assert.Equal(read, MoteplassJson.Read(MoteplassJson.Write(read)));
        Assert.Equal(read, MoteplassJson.Read(MoteplassJson.Write(read, indented: true)));
    });

    [Fact]
    public void An_unknown_member_of_any_record_is_refused_strictly_and_kept_where_the_caller_chose_so() => Assert.All(Objects(), pointer =>
    {
        string json = WithFirst(pointer, Added);
        Problem problem = Assert.Single(Reading.Judge(Encoding.UTF8.GetBytes(json)));
        Assert.Equal((FormatCodes.UnknownMember, $"{pointer}/{Added}"), (problem.Code, problem.Pointer.ToString()));

        CollaborationRegister read = MoteplassJson.Read(json, Keeping);

        Assert.NotEqual(Plain, read);
        Assert.Equal("""{"a":[1,null]}""", Holder(read, Added).Extensions.Single(one => one.Name == Added).Json);
        AssertWrittenLast(pointer, Added, read);
        Assert.Equal(read, MoteplassJson.Read(MoteplassJson.Write(read), Keeping));
    });

    [Fact]
    public void An_unknown_member_of_any_record_of_a_newer_version_is_kept() => Assert.All(Objects(), pointer =>
    {
        JsonObject tree = Reading.Tree();
        tree["schemaVersion"] = "1.1";
        Reading.At(tree, pointer).AsObject().Insert(0, Added, 1);

        CollaborationRegister read = MoteplassJson.Read(Reading.Text(tree));

        Assert.Equal("1", Holder(read, Added).Extensions.Single(one => one.Name == Added).Json);
        Assert.Equal(read, MoteplassJson.Read(MoteplassJson.Write(read)));
    });

    private static void AssertWrittenLast(string pointer, string name, CollaborationRegister read)
    {
        JsonObject tree = Reading.Tree();
        Reading.At(tree, pointer).AsObject().Add(name, Value());
        Assert.Equal(Reading.Text(tree), MoteplassJson.Write(read));
    }

    private static string WithFirst(string pointer, string name)
    {
        JsonObject tree = Reading.Tree();
        Reading.At(tree, pointer).AsObject().Insert(0, name, Value());
        return Reading.Text(tree);
    }

    private static JsonObject Value() => new() { ["a"] = new JsonArray(1, null) };

    /// <summary>The way to every object that is a record.</summary>
    private static IEnumerable<string> Objects() =>
        from one in Reading.Values(Reading.Tree())
        where one.Node is JsonObject record && !record.All(member => Languages.Contains(member.Key))
        select one.Pointer;

    private static DomainRecord Holder(CollaborationRegister register, string name) =>
        Records(register).Single(record => record.Extensions.Any(extension => extension.Name == name));

    private static IEnumerable<DomainRecord> Records(object? value) => value switch
    {
        DomainRecord record => record.GetType().GetProperties().SelectMany(property => Records(property.GetValue(record))).Prepend(record),
        IEnumerable list and not string => list.Cast<object>().SelectMany(Records),
        _ => [],
    };
}
