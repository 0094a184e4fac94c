using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FsCheck.Xunit;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Changes;
using Moteplass.Domain.Exchange;
using Moteplass.Domain.Feeds;
using Moteplass.Domain.Json;
using Moteplass.Domain.Planning;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Testing;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Json;

/// <summary>Every public type is written whole with the options of any host, and read back equal or refused with what to do; never an empty object.</summary>
public sealed class EveryPublicTypeTests
{
    private const string Unreadable = "{\"schemaVersion\":\"1.0\",\"actors\":[7,{\"type\":\"directorate\",\"id\":\"A\"}],\"x\":1}";

    private static readonly Dictionary<string, JsonSerializerOptions> Options = new()
    {
        ["plain"] = new(),
        ["web"] = new(JsonSerializerDefaults.Web),
        ["a foreign context first"] = new(JsonSerializerDefaults.Web) { TypeInfoResolverChain = { EveryTypeContext.Default, new DefaultJsonTypeInfoResolver() } },
        ["a foreign context alone"] = new(EveryTypeContext.Default.Options),
        ["configured, with the template's own line"] = Template(),
    };

    /// <summary>What is asked has no form in JSON. These are all.</summary>
    private static readonly Type[] Asked =
    [
        typeof(RegisterIndex), typeof(CheckedRegister), typeof(MeetingCalendar), typeof(Domain.Analysis.RepresentationGraph),
        typeof(PlanRequest), typeof(StructureWish), typeof(Capacity), typeof(PlanWeights), typeof(CalendarFeed), typeof(FeedScope), typeof(FeedOptions),
    ];

    private static readonly string[] Answering =
    [
        "Moteplass.Domain.Analysis", "Moteplass.Domain.Changes", "Moteplass.Domain.Validation", "Moteplass.Domain.Planning", "Moteplass.Domain.Feeds", "Moteplass.Domain.AnnualReports",
    ];

    private static readonly Dictionary<Type, List<object>> Values = All();

    public static TheoryData<string> Ways => [.. Options.Keys];

    [Fact]
    public void There_are_values_of_every_public_type_that_holds_data()
    {
        Type[] missing = [.. PublicTypes.OfData.Where(type => !type.IsAbstract && !Values.Any(one => PublicTypes.Open(one.Key) == type && one.Value.Count > 0))];

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_value_reads_back_equal_or_is_refused_with_what_to_do(string way) => Assert.All(
        Values.Where(one => Options[way].TryGetTypeInfo(one.Key, out _) || !way.EndsWith("alone", StringComparison.Ordinal)),
        one => Assert.All(one.Value, value => Holds(value, one.Key, Options[way])));

    [Property(MaxTest = 10)]
    public void So_does_what_is_generated(CollaborationRegister register) => Assert.All(
        PublicTypes.Values([register]),
        one => Assert.All(one.Value, value => Assert.All(Options.Where(way => way.Value.TryGetTypeInfo(one.Key, out _)), way => Holds(value, one.Key, way.Value))));

    [Property(MaxTest = 50)]
    public void So_does_a_report(ValidationReport report) => Assert.All(Options.Values, options => Holds(report, typeof(ValidationReport), options));

    [Fact]
    public void The_foreign_context_knows_what_the_library_answers() => Assert.Empty(
        Values.Keys.Where(type => Answering.Contains(type.Namespace) && EveryTypeContext.Default.GetTypeInfo(type) is null).Select(type => $"[JsonSerializable(typeof({Name(type)}))]"));

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_record_is_written_as_what_it_is_under_the_type_of_any_of_its_bases(string way)
    {
        CollaborationRegister register = SampleRegisters.EveryMember;
        foreach (RegisterRecord record in MoteplassNdjson.RecordsOf(register).Where(record => Options[way].TryGetTypeInfo(record.GetType(), out _)))
        {
            string own = JsonSerializer.Serialize(record, record.GetType(), Options[way]);

            Assert.Equal(own, JsonSerializer.Serialize<DomainRecord>(record, Options[way]));
            Assert.Equal(own, JsonSerializer.Serialize<SourcedRecord>(record, Options[way]));
            Assert.Equal(record, JsonSerializer.Deserialize<RegisterRecord>(JsonSerializer.Serialize(record, Options[way]), Options[way]));
        }

        Assert.StartsWith("{\"recordType\":\"document\",\"id\":", JsonSerializer.Serialize(MoteplassNdjson.RecordsOf(register).First(), Options[way]), StringComparison.Ordinal);
        Assert.Equal(MoteplassJson.Write(register), Relaxed(way, options => JsonSerializer.Serialize<DomainRecord>(register, options)));
        Assert.StartsWith(
            "A SourcedRecord does not say which record it is, and cannot be read. Read it as its own type, or as a RegisterRecord, which says so.",
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<SourcedRecord>("{}", Options[way])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_of_the_bases_are_their_texts() => Assert.Equal(
        "[\"a\",\"b\",\"c\"]",
        JsonSerializer.Serialize(new object[] { Id<DomainRecord>.Parse("a"), Id<SourcedRecord>.Parse("b"), Id<RegisterRecord>.Parse("c") }));

    [Fact]
    public void Intervals_dates_words_and_ids_of_an_answer_are_as_in_the_wire_format()
    {
        var review = Domain.Analysis.PracticeReview.Of(SampleRegisters.PracticeYear, SampleRegisters.PracticeYear.Structures[0].Id, new DateInterval(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31)));

        using JsonDocument json = JsonDocument.Parse(JsonSerializer.Serialize(review));

        Assert.Equal(SampleRegisters.PracticeYear.Structures[0].Id.ToString(), json.RootElement.GetProperty("structure").GetString());
        Assert.Equal("2024-01-01/2024-12-31", json.RootElement.GetProperty("interval").GetString());
        Assert.Equal(review.Regularity.Cadences[0].Held.ToString(), json.RootElement.GetProperty("regularity").GetProperty("cadences")[0].GetProperty("held").GetString());
        Assert.Equal("ordinary", json.RootElement.GetProperty("regularity").GetProperty("cadences")[0].GetProperty("purpose").GetString());
    }

    [Fact]
    public void A_list_of_other_types_than_those_of_the_wire_format_is_refused_with_what_to_do()
    {
        const string Remedy = "A ValueList<Own> has no form in JSON, for its elements are not of the wire format. Make the member an array or an IReadOnlyList, such as list.ToArray().";
        ValueList<Own> own = [new Own("x")];

        Assert.Equal(Remedy, Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(own)).Message);
        Assert.Equal(Remedy, Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<ValueList<Own>>("[]")).Message);
        Assert.Equal(Remedy, Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new { Members = own })).Message);
        Assert.Equal("[{\"Name\":\"x\"}]", JsonSerializer.Serialize(own.ToArray()));
    }

    [Fact]
    public void A_default_that_is_no_value_is_refused_by_name()
    {
        Assert.Equal(
            "The value cannot be written. A SourcePosition is the default, which is not a place in any file.",
            Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(default(SourcePosition))).Message);
        Assert.Equal(
            "The value cannot be written. A RecordReference is the default, which refers to no record.",
            Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(default(RecordReference))).Message);
    }

    [Theory]
    [InlineData(typeof(Problem), """{"code":"A","severity":"error","pointer":"/a","line":3}""", "error FMT008 at the root: The member 'column' is missing.")]
    [InlineData(typeof(Problem), """{"code":7,"severity":"grave","pointer":"a","message":{}}""", "error FMT004 at /code: Found a number where a string is expected.", "error FMT009 at /severity: Unknown code 'grave'. Allowed: info, warning, error.", "error FMT010 at /pointer: 'a' is not a JSON Pointer: it does not begin with '/'. Allowed: empty text, or parts that each begin with '/', where '~' is written '~0' and '/' is written '~1'.", "error FMT013 at /message: The text is not given in any language.")]
    [InlineData(typeof(SourcePosition), """{"line":0,"column":1}""", "error FMT012 at /line: '0' is not a whole number from 1 to 2,147,483,647.")]
    [InlineData(typeof(ValidationReport), "[]", "error FMT004 at the root: Found a list where an object is expected.")]
    [InlineData(typeof(ProblemDetailsContent), """{"type":"about:blank","title":"x"}""", "error FMT008 at the root: The member 'status' is missing.")]
    [InlineData(typeof(MeetingRevision), """{"meeting":"m","sequence":2}""", "error FMT008 at the root: The member 'lastModified' is missing.")]
    [InlineData(typeof(MeetingRevision), """{"meeting":"m","sequence":-1,"lastModified":"i går"}""", "error FMT010 at /lastModified: 'i går' is not an instant in UTC, such as '2027-01-04T12:00:00Z'.", "error FMT012 at /sequence: '-1' is not a whole number from 0 to 2,147,483,647.")]
    [InlineData(typeof(Rule), """{"code":"XYZ001"}""", "error FMT009 at the root: Unknown code 'XYZ001'. Allowed: a code of the catalogue of rules.")]
    public void What_cannot_be_read_back_says_why(Type type, string json, params string[] problems) => Assert.Equal(
        problems.Order(),
        Assert.Throws<RegisterFormatException>(() => JsonSerializer.Deserialize(json, type)).Problems.Select(problem => problem.ToString()).Order());

    [Fact]
    public void What_a_newer_version_adds_to_a_report_is_passed_over() => Assert.Equal(
        new ValidationReport { NotJudged = ["STR003"] },
        JsonSerializer.Deserialize<ValidationReport>("""{"new":{"x":[1]},"errors":0,"notJudged":["STR003"],"problems":[]}"""));

    private static void Holds(object value, Type type, JsonSerializerOptions options)
    {
        if (Asked.Contains(type))
        {
            Assert.Contains("is for asking, and has no form in JSON.", Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(value, type, options)).Message, StringComparison.Ordinal);
            Assert.Contains("is for asking, and has no form in JSON.", Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", type, options)).Message, StringComparison.Ordinal);
            return;
        }

        string json = JsonSerializer.Serialize(value, type, options);
        object? read;
        try
        {
            read = JsonSerializer.Deserialize(json, type, options);
        }
        catch (NotSupportedException refusal)
        {
            Assert.Matches("^An? [A-Za-z`1]+ is made by this library alone, from a register, and cannot be read. Read the register, and ask again.", refusal.Message);
            Assert.NotEqual("{}", json);
            Assert.DoesNotContain("IsDefault", json, StringComparison.OrdinalIgnoreCase);
            return;
        }

        Assert.True(value.Equals(read), $"{type.Name} {json}");
    }

    private static Dictionary<Type, List<object>> All()
    {
        CollaborationRegister[] registers =
        [
            SampleRegisters.EveryMember, SampleRegisters.UserCouncil, SampleRegisters.PracticeYear, SampleRegisters.Pilot, SampleRegisters.Broken, ReferenceRegister.ZeroToTwentyFour,
        ];
        RegisterReading reading = RegisterExchange.Read(Unreadable);
        var values = new Dictionary<Type, List<object>>(PublicTypes.Values(registers));
        Add(reading, reading.Report, reading.Report.Problems[0], reading.Report.Problems[0].Position!.Value, reading.Report.Problems[0].Message);
        Add(RegisterExchange.Read(MoteplassJson.Write(SampleRegisters.Broken)), ProblemDetailsContent.Of(reading.Report, Language.Nn), ProblemDetailsContent.Of(reading.Report, Language.Nn).Errors[0]);
        Add(ValidationReport.Of(SampleRegisters.Broken, null, 0), ValidationReport.Of(SampleRegisters.Broken, null, 0).NotListed[0]);
        Add([.. Lines().ToBlockingEnumerable()]);
        Add(new LineReadOptions(), new RegisterReadOptions(), RuleCatalogue.All[0], RuleCatalogue.All.First(rule => !rule.Sources.IsEmpty).Sources[0]);
        Add(MeetingCalendar.Norwegian, NorwegianHolidays.InYear(2024)[0], new Frequency(3, FrequencyUnit.Months), new Extensions(), MoteplassJson.CreateExtension("a:b", "[1]"));
        Add(Extensions.Create(MoteplassJson.CreateExtension("a:b", "[1]")), SampleRegisters.Broken.Structures[0].Id, new SchemaVersion(1, 1), CountryCode.Parse("SE"), new Word<Side>(Side.Users), RecordExchange.Read<Seat>("{}"));
        Add([.. PublicTypes.OfData.Where(type => type.IsEnum).SelectMany(type => Enum.GetValues(type).Cast<object>())]);
        var terms = Domain.Analysis.Appointments.Of(SampleRegisters.UserCouncil, new LocalDate(2024, 6, 1), new LocalDate(2026, 12, 31));
        Add([terms, .. terms.Tasks]);
        var answers = Domain.Analysis.AnswerReview.Of(ReferenceRegister.ZeroToTwentyFour, null, new DateInterval(new LocalDate(2014, 1, 1), new LocalDate(2018, 12, 31)), new LocalDate(2019, 1, 1));
        Add([answers, answers.Agenda, .. answers.Parties, .. answers.Proposals, .. answers.Contributions]);
        var index = RegisterIndex.Of(SampleRegisters.PracticeYear);
        Add(index.MeetingsIn(SampleRegisters.PracticeYear.Structures[0].Id, new DateInterval(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31))), index.SeatsHeldOn(SampleRegisters.PracticeYear.Structures[0].Id, new LocalDate(2024, 6, 1)));
        var diff = RegisterDiff.Of(SampleRegisters.Broken, Renamed(SampleRegisters.Broken));
        RecordChange changed = diff.Changes.First(change => !change.Members.IsEmpty);
        var merge = RegisterMerge.Of(SampleRegisters.Broken, Renamed(SampleRegisters.Broken));
        Add(diff, changed, changed.Members[0], merge, merge.Conflicts[0], ProblemDiff.Of(SampleRegisters.Broken, SampleRegisters.UserCouncil));
        Add(RegisterMerge.Of(SampleRegisters.Broken, Renamed(SampleRegisters.Broken), record => $"{record.Id}-2").Renamed[0]);
        var load = Domain.Analysis.LoadReview.Of(SampleRegisters.UserCouncil, new DateInterval(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31)));
        Add(load, load.Meetings, load.Organisations[0], load.Owners[0]);
        var compared = Domain.Analysis.AlternativeComparison.Of(
            Analysis.Load.StatedRates.WithProposals, [new("a")], Analysis.Load.StatedRates.From, Analysis.Load.StatedRates.Year);
        Add(compared, compared.Today, compared.Today.Structures[0], compared.Today.Access[0], compared.Alternatives[0].Changes[0]);
        Domain.Analysis.AppliedProposal applied = Domain.Analysis.Alternatives.Apply(Analysis.Load.StatedRates.WithProposals, new("a"), Analysis.Load.StatedRates.From);
        Add(applied, Domain.Analysis.Alternatives.Apply(applied.Register, new("a"), applied.From).NotApplied[0]);
        Add(RecordReference.To(SampleRegisters.UserCouncil.Structures[0].Id), JsonPointer.Parse("/actors/0"));
        Add([.. NextYear.Values()]);
        return values;

        void Add(params object[] more)
        {
            foreach (object one in more)
            {
                (values.TryGetValue(one.GetType(), out List<object>? list) ? list : values[one.GetType()] = []).Add(one);
            }
        }

        static CollaborationRegister Renamed(CollaborationRegister register) => register with { Structures = [.. register.Structures.Select(structure => structure with { Name = new("Nytt navn") })] };

        static IAsyncEnumerable<RegisterLine> Lines() =>
            MoteplassNdjson.ReadAsync(new MemoryStream("{\"recordType\":\"register\",\"schemaVersion\":\"1.0\"}\n{\"recordType\":\"actor\",\"type\":\"directorate\",\"id\":\"a\",\"name\":{\"nb\":\"A\"}}\nx\n"u8.ToArray()));
    }

    private static JsonSerializerOptions Template()
    {
        JsonSerializerOptions options = new JsonSerializerOptions(JsonSerializerDefaults.Web).ConfigureForMoteplass();
        options.TypeInfoResolverChain.Insert(0, EveryTypeContext.Default);
        return options.ConfigureForMoteplass();
    }

    private static string Relaxed(string way, Func<JsonSerializerOptions, string> write) =>
        write(new JsonSerializerOptions(Options[way]) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static string Name(Type type) => type.IsGenericType ? $"{type.Name.Split('`')[0]}<{type.GetGenericArguments()[0].Name}>" : type.Name;

    public sealed record Own(string Name);
}
