using System.Text.Json;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Json;

public sealed class ConfigureForMoteplassTests
{
    private const string Envelope = """{"Own":"x","Date":"2015-12","Actor":{"type":"directorate","id":"hdir","name":{"nb":"Hdir"}}}""";

    private static readonly JsonSerializerOptions Hosts = new() { Converters = { new JsonStringEnumConverter() } };

    private static readonly JsonSerializerOptions Configured = new JsonSerializerOptions(Hosts).ConfigureForMoteplass();

    public static TheoryData<JsonSerializerOptions> Kinds { get; } =
    [
        new(),
        new(JsonSerializerDefaults.Web),
        new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper, PropertyNameCaseInsensitive = true },
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Our_types_keep_their_form_whatever_else_the_options_say(JsonSerializerOptions options)
    {
        options = new JsonSerializerOptions(options).ConfigureForMoteplass();

        Small? read = JsonSerializer.Deserialize<Small>(Envelope, options);

        Assert.Equal(new Small("x", PartialDate.Parse("2015-12"), Assert.IsType<Directorate>(read?.Actor)), read);
        Assert.Contains("""{"type":"directorate","id":"hdir","name":{"nb":"Hdir"}}""", JsonSerializer.Serialize(read, options), StringComparison.Ordinal);
    }

    [Fact]
    public void It_puts_our_types_before_a_converter_of_the_options_that_would_take_them() => Assert.Equal(
        ("\"UserCouncil\"", "\"user-council\""),
        (JsonSerializer.Serialize(StructureKind.UserCouncil, Hosts), JsonSerializer.Serialize(StructureKind.UserCouncil, Configured)));

    [Fact]
    public void Generated_contexts_take_it_as_well()
    {
        JsonSerializerOptions options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = ConsumerContext.Default }.ConfigureForMoteplass();

        Assert.Equal("2015-12", JsonSerializer.Deserialize<Consumer>("""{"date":"2015-12"}""", options)!.Date.ToString());
        Assert.Equal([MoteplassJson.TypeInfoResolver, ConsumerContext.Default], options.TypeInfoResolverChain);
    }

    [Fact]
    public void It_gives_the_same_options_and_twice_is_once()
    {
        var options = new JsonSerializerOptions();

        Assert.Same(options, options.ConfigureForMoteplass().ConfigureForMoteplass());
        Assert.Single(options.TypeInfoResolverChain, resolver => resolver == MoteplassJson.TypeInfoResolver);
    }

    [Fact]
    public void Options_that_were_used_are_refused()
    {
        var options = new JsonSerializerOptions();
        JsonSerializer.Serialize(1, options);

        Assert.Throws<InvalidOperationException>(() => options.ConfigureForMoteplass());
    }

    [Fact]
    public void Options_that_are_null_are_refused() =>
        Assert.Throws<ArgumentNullException>("options", () => MoteplassJsonSerializerOptionsExtensions.ConfigureForMoteplass(null!));

    public sealed record Small(string Own, PartialDate Date, Actor? Actor);
}
