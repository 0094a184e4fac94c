using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using FsCheck.Xunit;
using Moteplass.Domain.Json;
using Moteplass.Domain.Tests.Goldens;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Json;

/// <summary>What can be made in code and has no form on the wire is refused by name.</summary>
public sealed class UnwritableTests
{
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = MoteplassJson.TypeInfoResolver };

    private static readonly CollaborationStructure Council = new() { Id = Id<CollaborationStructure>.Parse("rad"), Name = new("Råd"), Kind = StructureKind.UserCouncil };

    public static TheoryData<CollaborationRegister, string> Unwritable { get; } = new()
    {
        {
            new() { Structures = [Council with { Name = null! }] },
            "The required member 'name' of the record CollaborationStructure is null and cannot be written. It is at /structures/0, in structure rad."
        },
        {
            new() { Structures = [Council with { Kind = (StructureKind)99 }] },
            "The member 'kind' of the record CollaborationStructure cannot be written. 99 is no StructureKind. Allowed: UserCouncil, UserCommittee, BilateralProgramme, JointArena, WorkingGroup, SteeringGroup, NationalCouncil, ReferenceGroup, ExpertCommittee, YouthCouncil, ParticipationCouncil, DialogueForum, AssignmentDialogue, Other. It is at /structures/0/kind, in structure rad."
        },
        {
            new() { Structures = [Council with { ContactForm = (ContactForm)(-1) }] },
            "The member 'contactForm' of the record CollaborationStructure cannot be written. -1 is no ContactForm. Allowed: Council, Bilateral. It is at /structures/0/contactForm, in structure rad."
        },
        {
            new() { Structures = [Council with { Id = default }] },
            "The member 'id' of the record CollaborationStructure cannot be written. An Id<CollaborationStructure> is the default, no id. Give the record an id. It is at /structures/0/id."
        },
        {
            new() { Structures = [Council with { Mandates = [new() { AttendanceRights = [new() { Party = null! }] }] }] },
            "The required member 'party' of the record AttendanceRight is null and cannot be written. It is at /structures/0/mandates/0/attendanceRights/0, in structure rad."
        },
        {
            new() { SchemaVersion = new(2, 0) },
            "The member 'schemaVersion' of the record CollaborationRegister cannot be written. Schema version 2.0 is not supported. Allowed: 1.0 and newer 1.x versions. It is at /schemaVersion."
        },
        {
            new() { Structures = [Council with { Mandates = [new() { AttendanceRights = [new() { Party = AnyOf(100) }] }] }] },
            "The member 'parties' of the record AnyOfParty cannot be written. The document is nested more than 64 levels deep."
        },
        {
            new() { Structures = [Council with { Extensions = [Lists(62)] }] },
            "The member 'a:b' of the record CollaborationStructure cannot be written. The document is nested more than 64 levels deep."
        },
    };

    [Theory]
    [MemberData(nameof(Unwritable))]
    public void It_is_refused_by_name(CollaborationRegister register, string message)
    {
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => MoteplassJson.Write(register)).Message);
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => MoteplassJson.WriteUtf8(register, indented: true)).Message);
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => MoteplassJson.Write(register, new ArrayBufferWriter<byte>())).Message);
    }

    /// <summary>Every member that is a text or a number with bounds, as the field tables have it, and what is refused there.</summary>
    [Fact]
    public void Each_number_outside_its_bounds_and_each_text_that_is_none_is_refused_by_name() => Assert.All(
        Refused(),
        one =>
        {
            DomainRecord record = With(Samples[one.Record], one.Member, one.Value);

            InvalidOperationException exception = Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(record, one.Record, Options));

            Problem problem = Assert.Single(ShapeCheck.Of(record));
            string within = problem.Record is { } holding ? $", in {holding}" : "";
            Assert.Equal($"The member '{one.Member}' of the record {one.Record.Name} cannot be written. {one.Reason} It is at {problem.Pointer}{within}.", exception.Message);
            Assert.Equal(one.Member, problem.Pointer.Segments[0]);
        });

    [Theory]
    [MemberData(nameof(Misshapen))]
    public void What_cannot_be_written_is_an_error_at_its_place_and_judged_by_no_other_rule(CollaborationRegister register, params string[] problems)
    {
        var report = ValidationReport.Of(register, new LocalDate(2024, 6, 30));

        Assert.Equal(problems, report.Problems.Select(problem => $"{problem} ({problem.Record})"));
        Assert.All(report.Problems, problem => Assert.Equal(ProblemSeverity.Error, problem.Severity));
        Assert.Throws<InvalidOperationException>(() => MoteplassJson.Write(register));
    }

    public static TheoryData<CollaborationRegister, string[]> Misshapen { get; } = new()
    {
        {
            new() { Meetings = [new() { Id = default, Kind = (MeetingKind)99 }], Structures = [Council with { Kind = (StructureKind)99, Name = null! }] },
            [
                "error FMT008 at /structures/0: The member 'name' is missing. (structure rad)",
                "error FMT009 at /structures/0/kind: Unknown code '99'. Allowed: user-council, user-committee, bilateral-programme, joint-arena, working-group, steering-group, national-council, reference-group, expert-committee, youth-council, participation-council, dialogue-forum, assignment-dialogue, other. (structure rad)",
                "error FMT010 at /meetings/0/id: '' is not an id: it is empty. Allowed: 1 to 100 characters: lower-case letters a–z and digits, with single hyphens between, for example 'hdir-brukerrad'. ()",
                "error FMT009 at /meetings/0/kind: Unknown code '99'. Allowed: ordinary, extraordinary, constituting, gathering, seminar, input-meeting. ()",
            ]
        },
        {
            new() { Structures = [Council with { Owners = [default] }] },
            ["error FMT010 at /structures/0/owners/0: '' is not an id: it is empty. Allowed: 1 to 100 characters: lower-case letters a–z and digits, with single hyphens between, for example 'hdir-brukerrad'. (structure rad)"]
        },
        {
            new() { SchemaVersion = new(2, 0) },
            ["error FMT014 at /schemaVersion: Schema version 2.0 is not supported. Allowed: 1.0 and newer 1.x versions. ()"]
        },
    };

    [Fact]
    public void A_line_that_cannot_be_written_names_its_record_and_the_place()
    {
        CollaborationStructure bad = Council with { Seats = [new() { Id = Id<Seat>.Parse("leder"), Side = (Side)9 }] };

        Assert.Equal(
            "The member 'side' of the record Seat cannot be written. 9 is no Side. Allowed: Users, Authority, Politicians, Others. It is at /seats/0/side, in seat leder.",
            Assert.Throws<InvalidOperationException>(() => MoteplassNdjson.WriteAsync(Stream.Null, [bad]).GetAwaiter().GetResult()).Message);
    }

    [Property]
    public void What_is_read_is_never_misshapen(CollaborationRegister register) => Assert.Empty(ShapeCheck.Of(register));

    [Fact]
    [Trait("Kind", "golden")]
    public void These_are_the_members_of_which_something_is_refused() => Golden.Holds(
        "tests/Moteplass.Domain.Tests/TestData/unwritable-members.txt",
        string.Concat(Refused().Select(one => $"{(one.Record.IsSubclassOf(typeof(Actor)) ? typeof(Actor) : one.Record).Name}.{one.Member}\n").Distinct().Order(StringComparer.Ordinal)));

    [Fact]
    public void What_lies_as_deep_as_reading_goes_is_written_and_reads_back_equal()
    {
        CollaborationRegister[] deepest =
        [
            new() { Extensions = [Lists(63)] },
            new() { Structures = [Council with { Extensions = [Lists(61)] }] },
            new() { Structures = [Council with { Mandates = [new() { AttendanceRights = [new() { Party = AnyOf(27) }] }] }] },
        ];

        Assert.All(deepest, register =>
        {
            Assert.Equal(register, MoteplassJson.Read(MoteplassJson.Write(register)));
            Assert.Equal(register, MoteplassJson.Read(MoteplassJson.Write(register, indented: true)));
        });
        Assert.Throws<InvalidOperationException>(() => MoteplassJson.Write(new CollaborationRegister { Extensions = [Lists(64)] }));
        Assert.Throws<InvalidOperationException>(() => MoteplassJson.Write(deepest[2] with { Structures = [Council with { Mandates = [new() { AttendanceRights = [new() { Party = AnyOf(28) }] }] }] }));
    }

    [Fact]
    public void In_a_consumers_document_the_consumer_says_how_deep_it_may_go()
    {
        var options = new JsonSerializerOptions(Options) { MaxDepth = 300 };

        string deep = $$"""{"type":"self","a:b":{{new string('[', 200)}}{{new string(']', 200)}}}""";

        Assert.Equal(AnyOf(100), JsonSerializer.Deserialize<Party>(JsonSerializer.Serialize(AnyOf(100), options), options));
        Assert.Equal(deep, JsonSerializer.Serialize(JsonSerializer.Deserialize<Party>(deep, options), options));
    }

    [Fact]
    public void A_value_that_stands_in_no_withinis_refused_for_itself() => Assert.Equal(
        "The value cannot be written. 99 is no StructureKind. Allowed: UserCouncil, UserCommittee, BilateralProgramme, JointArena, WorkingGroup, SteeringGroup, NationalCouncil, ReferenceGroup, ExpertCommittee, YouthCouncil, ParticipationCouncil, DialogueForum, AssignmentDialogue, Other.",
        Assert.ThrowsAny<InvalidOperationException>(() => JsonSerializer.Serialize((StructureKind)99, Options)).Message);

    /// <summary>Words are found by the number of their enum, which therefore follow one another.</summary>
    [Fact]
    public void The_numbers_of_each_enum_on_the_wire_follow_one_another() => Assert.All(
        typeof(DomainRecord).Assembly.GetExportedTypes().Where(type => type.IsEnum && MoteplassJson.TypeInfoResolver.GetTypeInfo(type, Options) is not null),
        type =>
        {
            int[] numbers = [.. Enum.GetValuesAsUnderlyingType(type).Cast<int>()];
            Assert.Equal(Enumerable.Range(numbers[0], numbers.Length), numbers);
        });

    /// <summary>A party that is nested so many times, with a text innermost.</summary>
    private static Party AnyOf(int times) => Enumerable.Range(0, times).Aggregate<int, Party>(new OwnerParty { Label = new("Eier") }, (party, _) => new AnyOfParty { Parties = [party] });

    private static Extension Lists(int levels) => MoteplassJson.CreateExtension("a:b", new string('[', levels) + new string(']', levels));

    private static IEnumerable<(Type Record, string Member, object Value, string Reason)> Refused() =>
        from record in Declarations.Records
        from member in record.Members
        let shape = member.Value is WireShape.List list ? list.Element : member.Value
        from refused in shape switch
        {
            WireShape.Number number => (IEnumerable<(object Value, string Reason)>)
                [Outside(number, number.Smallest - 1), Outside(number, number.Largest + 1)],
            WireShape.Text =>
            [
                ("", "The text is blank."),
                (" \t\n", "The text is blank."),
                ("\u200B", "The text is blank."),
                ("x\ud800y", "The text has half a surrogate pair and is not valid Unicode."),
                ("x\ud800", "The text has half a surrogate pair and is not valid Unicode."),
                ("\ude00\ud83d", "The text has half a surrogate pair and is not valid Unicode."),
            ],
            _ => [],
        }
        select (record.Type, member.Name, refused.Value, refused.Reason);

    private static (object Value, string Reason) Outside(WireShape.Number bounds, int number) =>
        (number, string.Create(CultureInfo.InvariantCulture, $"'{number}' is not a whole number from {bounds.Smallest:N0} to {bounds.Largest:N0}."));

    private static DomainRecord With(DomainRecord record, string member, object value)
    {
        var copy = (DomainRecord)record.GetType().GetMethod("<Clone>$")!.Invoke(record, [])!;
        PropertyInfo property = record.GetType().GetProperty(member == "$schema" ? nameof(CollaborationRegister.SchemaAddress) : member, BindingFlags.IgnoreCase | BindingFlags.Public | BindingFlags.Instance)!;
        object stated = property.PropertyType == typeof(ValueList<string>) ? ValueList.Create((string)value)
            : property.PropertyType == typeof(ValueList<int>) ? ValueList.Create((int)value)
            : value;
        property.SetValue(copy, stated);
        return copy;
    }

    /// <summary>A record of each type, such as can be written.</summary>
    private static Dictionary<Type, DomainRecord> Samples { get; } =
        Records(MoteplassJson.Read(Reading.EveryMember)).GroupBy(record => record.GetType()).ToDictionary(group => group.Key, group => group.First());

    private static IEnumerable<DomainRecord> Records(object? value) => value switch
    {
        DomainRecord record => record.GetType().GetProperties().SelectMany(property => Records(property.GetValue(record))).Prepend(record),
        IEnumerable list and not string => list.Cast<object>().SelectMany(Records),
        _ => [],
    };
}
