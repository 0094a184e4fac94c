using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Json;

/// <summary>Our types within a consumer's own documents, which System.Text.Json reads and writes.</summary>
public sealed class ConsumerTests
{
    private const string Register = """{"schemaVersion":"1.0","documents":[{"id":"notat","title":{"nb":"Notat"},"arkiv:sak":17}]}""";

    private const string Filled = $$$"""
        {
        "actor":{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"},"targetGroup":{"ages":"0-24"}},
        "directorate":{"type":"directorate","id":"hdir","name":{"nb":"Helsedirektoratet"}},
        "structure":{"id":"rad","name":{"nn":"Råd"},"kind":"user-council","seats":[{"id":"plass","hasVote":false}]},
        "register":{{{Register}}},
        "cadence":{"type":"rate","per":"half-year","count":"2.."},
        "text":{"nb":"Hei","se":"Bures"},
        "id":"hdir","seat":"plass","date":"2015-12","until":"2016","ages":"13-25","persons":"~60-70","period":"2012/..",
        "number":"983544622","lead":"P14D","pointer":"/actors/0","version":"1.0","field":"mental-health","role":"vice-chair",
        "actors":[{"type":"organisation-group","id":"foreldre","name":{"nb":"Foreldre"},"unit":"persons"}],
        "ids":["ffo","safo"],"fields":["health","care"],
        "structures":[{"id":"forum","name":{"nb":"Forum"},"kind":"dialogue-forum"}],
        "own":"x"
        }
        """;

    private static readonly Dictionary<string, IJsonTypeInfoResolver> Resolvers = new()
    {
        ["reflection"] = new DefaultJsonTypeInfoResolver(),
        ["generated"] = ConsumerContext.Default,
    };

    public static TheoryData<string> Ways { get; } = [.. Resolvers.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Our_types_are_read_and_written_in_our_form_as_members_of_the_consumers(string way)
    {
        JsonSerializerOptions options = Options(way);
        string json = Filled.ReplaceLineEndings("");

        Consumer? consumer = JsonSerializer.Deserialize<Consumer>(json, options);

        Assert.NotNull(consumer);
        Assert.Equal(MoteplassJson.Read(Register), consumer.Register);
        Assert.Equal(PartialDate.Parse("2015-12"), consumer.Date);
        Assert.Equal(SeatRole.ViceChair, consumer.Role);
        Assert.Equal(json, JsonSerializer.Serialize(consumer, options));
    }

    [Fact]
    public void They_are_so_with_a_generated_context_alone_without_any_configuration()
    {
        var context = new ConsumerContext(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        string json = Filled.ReplaceLineEndings("");

        Consumer? consumer = JsonSerializer.Deserialize(json, context.Consumer);

        Assert.Equal(json, JsonSerializer.Serialize(consumer, context.Consumer));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Nothing_and_null_are_the_same_for_a_member_that_may_be_null(string way)
    {
        JsonSerializerOptions options = Options(way);
        const string Null = """
            {"actor":null,"directorate":null,"structure":null,"register":null,"cadence":null,"text":null,"id":"a","seat":null,
            "until":null,"ages":null,"persons":null,"period":null,"number":null,"lead":null,"pointer":null,"version":null,"role":null,
            "fields":null,"structures":null,"own":null}
            """;

        Assert.Equal(
            JsonSerializer.Deserialize<Consumer>("""{"id":"a"}""", options),
            JsonSerializer.Deserialize<Consumer>(Null, options));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_problem_arrives_with_the_way_to_the_value_and_the_way_within_it(string way)
    {
        const string Json = """
            {"own":"x",
             "structures":[{"id":"a","name":{"nb":"A"},"kind":"other"},{"id":"B","name":{},"kind":"council","seats":[{"id":null}]}]}
            """;

        RegisterFormatException exception = Assert.Throws<RegisterFormatException>(
            () => JsonSerializer.Deserialize<Consumer>(Json, Options(way)));

        Assert.Equal("$.structures[1]", exception.Path);
        Assert.Equal(
            ["FMT010 /id", "FMT013 /name", "FMT009 /kind", "FMT005 /seats/0/id"],
            exception.Problems.Select(problem => $"{problem.Code} {problem.Pointer}"));
        Assert.All(exception.Problems, problem => Assert.Null(problem.Position));
        Assert.Equal(string.Join(Environment.NewLine, exception.Problems), exception.Message);
    }

    [Theory]
    [InlineData("""{"id":null}""", "$.id", "error FMT005 at the root: Found null, which is not allowed. What is not stated is left out.")]
    [InlineData("""{"date":2015}""", "$.date", "error FMT004 at the root: Found a number where a string is expected. Allowed: year '2016', month '2016-05', day '2016-05-13' or season '2016-21' (21 spring, 22 summer, 23 autumn, 24 winter), with '~' after it if it is approximate.")]
    [InlineData("""{"until":"2015-13"}""", "$.until", "error FMT010 at the root: '2015-13' is not a partial date: no month or season has that number. Allowed: year '2016', month '2016-05', day '2016-05-13' or season '2016-21' (21 spring, 22 summer, 23 autumn, 24 winter), with '~' after it if it is approximate.")]
    [InlineData("""{"field":3}""", "$.field", "error FMT004 at the root: Found a number where a string is expected.")]
    [InlineData("""{"role":"\ud83d"}""", "$.role", "error FMT002 at the root: The text has half a surrogate pair and is not valid Unicode.")]
    [InlineData("""{"actors":[7,{"\ude00":1,"type":"directorate","id":"a","name":{"nb":"A"}}]}""", "$.actors", "error FMT004 at /0: Found a number where an object is expected.", "error FMT002 at /1/\uFFFD: The text has half a surrogate pair and is not valid Unicode.")]
    [InlineData("""{"actor":{}}""", "$.actor", "error FMT008 at the root: The member 'type' is missing. Allowed: directorate, organisation-group, other-organisation, public-body, user-organisation.")]
    [InlineData("""{"directorate":{"type":"public-body","id":"a","name":{"nb":"A"}}}""", "$.directorate", "error FMT009 at /type: Unknown code 'public-body'. Allowed: directorate.")]
    [InlineData("""{"directorate":{"type":7,"id":"a","name":{"nb":"A"}}}""", "$.directorate", "error FMT004 at /type: Found a number where a string is expected.")]
    [InlineData("""{"directorate":{"type":"\ude00","id":"a","name":{"nb":"A"}}}""", "$.directorate", "error FMT002 at /type: The text has half a surrogate pair and is not valid Unicode.")]
    public void A_value_that_is_wrong_is_refused_where_it_stands(string json, string path, params string[] problems)
    {
        foreach (string way in Resolvers.Keys)
        {
            RegisterFormatException exception = Assert.Throws<RegisterFormatException>(
                () => JsonSerializer.Deserialize<Consumer>(json, Options(way)));

            Assert.Equal(path, exception.Path);
            Assert.Equal(problems, exception.Problems.Select(problem => problem.ToString()));
        }
    }

    [Theory]
    [InlineData("{\"text\":{\"nb\":\"br\u00E6\"}}", "$.text", "error FMT002 at /nb: The text is not valid UTF-8.")]
    [InlineData("{\"date\":\"br\u00E6\"}", "$.date", "error FMT002 at the root: The text is not valid UTF-8.")]
    [InlineData("{\"id\":\"br\u00E6\"}", "$.id", "error FMT002 at the root: The text is not valid UTF-8.")]
    [InlineData("{\"role\":\"br\u00E6\"}", "$.role", "error FMT002 at the root: The text is not valid UTF-8.")]
    [InlineData("{\"directorate\":{\"br\u00E6\":1,\"type\":\"directorate\",\"id\":\"a\",\"name\":{\"nb\":\"A\"}}}", "$.directorate", "error FMT002 at /br\uFFFD: The text is not valid UTF-8.")]
    [InlineData("{\"directorate\":{\"type\":\"br\u00E6\",\"id\":\"a\",\"name\":{\"nb\":\"A\"}}}", "$.directorate", "error FMT002 at /type: The text is not valid UTF-8.")]
    [InlineData("{\"actor\":{\"type\":\"br\u00E6\",\"id\":\"a\",\"name\":{\"nb\":\"A\"}}}", "$.actor", "error FMT002 at /type: The text is not valid UTF-8.")]
    [InlineData("{\"directorate\":{\"type\":\"directorate\",\"id\":\"a\",\"name\":{\"nb\":\"A\"},\"nav:x\":{\"y\":\"br\u00E6\"}}}", "$.directorate", "error FMT002 at /nav:x/y: The text is not valid UTF-8.")]
    public void Bytes_that_are_no_utf8_are_refused_where_they_stand(string latin1, string path, params string[] problems)
    {
        foreach (string way in Resolvers.Keys)
        {
            RegisterFormatException exception = Assert.Throws<RegisterFormatException>(
                () => JsonSerializer.Deserialize<Consumer>(Encoding.Latin1.GetBytes(latin1), Options(way)));

            Assert.Equal(path, exception.Path);
            Assert.Equal(problems, exception.Problems.Select(problem => problem.ToString()));
            Assert.All(
                exception.Problems,
                problem => Assert.Equal(new LocalizedText("Teksten er ikke gyldig UTF-8.", "Teksten er ikkje gyldig UTF-8.", "The text is not valid UTF-8."), problem.Message));
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Our_scalars_and_words_are_keys_of_the_consumers_dictionaries(string way)
    {
        const string Json = """
            {"actors":{"hdir":1,"ffo":2},"kinds":{"user-council":3},"dates":{"2015-23~":4},"versions":{"1.0":5},"texts":{"nn":"x"},"severity":"warning","language":"se"}
            """;

        Keyed? keyed = JsonSerializer.Deserialize<Keyed>(Json, Options(way));

        Assert.NotNull(keyed);
        Assert.Equal(2, keyed.Actors[Id<Actor>.Parse("ffo")]);
        Assert.Equal(3, keyed.Kinds[StructureKind.UserCouncil]);
        Assert.Equal(4, keyed.Dates[PartialDate.Parse("2015-23~")]);
        Assert.Equal("x", keyed.Texts[Language.Nn]);
        Assert.Equal((ProblemSeverity.Warning, Language.Se), (keyed.Severity, keyed.Language));
        Assert.Equal(Json, JsonSerializer.Serialize(keyed, Options(way)));
    }

    [Theory]
    [InlineData("""{"actors":{"hdir":1,"B":2}}""", "error FMT010 at the root: 'B' is not an id: it has characters other than lower-case letters a–z, digits and hyphens. Allowed: 1 to 100 characters: lower-case letters a–z and digits, with single hyphens between, for example 'hdir-brukerrad'.")]
    [InlineData("""{"kinds":{"0":1}}""", "error FMT009 at the root: Unknown code '0'. Allowed: user-council, user-committee, bilateral-programme, joint-arena, working-group, steering-group, national-council, reference-group, expert-committee, youth-council, participation-council, dialogue-forum, assignment-dialogue, other.")]
    public void A_key_that_is_wrong_is_refused(string json, string problem)
    {
        foreach (string way in Resolvers.Keys)
        {
            RegisterFormatException exception = Assert.Throws<RegisterFormatException>(() => JsonSerializer.Deserialize<Keyed>(json, Options(way)));

            Assert.Equal([problem], exception.Problems.Select(one => one.ToString()));
        }
    }

    [Fact]
    public void A_key_that_cannot_be_written_is_refused()
    {
        Assert.Equal(
            "The value cannot be written. An Id<Actor> is the default, no id. Give the record an id.",
            Assert.ThrowsAny<InvalidOperationException>(() => JsonSerializer.Serialize(new Dictionary<Id<Actor>, int> { [default] = 1 }, Options("reflection"))).Message);
        Assert.Equal(
            "The value cannot be written. Schema version 2.0 is not supported. Allowed: 1.0 and newer 1.x versions.",
            Assert.ThrowsAny<InvalidOperationException>(() => JsonSerializer.Serialize(new Dictionary<SchemaVersion, int> { [new(2, 0)] = 1 }, Options("reflection"))).Message);
        Assert.StartsWith(
            "LocalizedText is not a string in JSON and cannot be the name of a member.",
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Dictionary<LocalizedText, int> { [new("A")] = 1 }, Options("reflection"))).Message,
            StringComparison.Ordinal);
    }

    private static JsonSerializerOptions Options(string way)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = Resolvers[way],
        };
        options.TypeInfoResolverChain.Insert(0, MoteplassJson.TypeInfoResolver);
        return options;
    }
}
