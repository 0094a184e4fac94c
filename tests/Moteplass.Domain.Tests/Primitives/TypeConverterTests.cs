using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Moteplass.Domain.Tests.Primitives;

/// <summary>Scalars, ids and enums bind in configuration and wherever else a host asks for type converters.</summary>
public sealed class TypeConverterTests
{
    public static TheoryData<Type> Enums => [.. typeof(CollaborationRegister).Assembly.GetExportedTypes().Where(type => type.IsEnum)];

    public static TheoryData<Type, string> Scalars { get; } = new()
    {
        { typeof(Id<Actor>), "hdir" },
        { typeof(Id<Seat>), "leder" },
        { typeof(Id<Directorate>), "hdir" },
        { typeof(PartialDate), "2016-05" },
        { typeof(ValidityPeriod), "2012/2016" },
        { typeof(OrganisationNumber), "983544622" },
        { typeof(CountryCode), "SE" },
        { typeof(CountRange), "4-6" },
        { typeof(AgeRange), "13-25" },
        { typeof(LeadTime), "P14D" },
        { typeof(Frequency), "P3M" },
        { typeof(Share), "1/2" },
        { typeof(ClockTimes), "09:00-10:00" },
        { typeof(JsonPointer), "/actors/0" },
        { typeof(SchemaVersion), "1.0" },
    };

    [Theory]
    [MemberData(nameof(Scalars))]
    public void A_scalar_is_read_from_its_text_and_said_as_it(Type type, string text)
    {
        TypeConverter converter = TypeDescriptor.GetConverter(type);

        object? value = converter.ConvertFromInvariantString(text);

        Assert.IsType(type, value);
        Assert.Equal(text, converter.ConvertToInvariantString(value));
        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.True(converter.IsValid(text));
        Assert.False(converter.IsValid("?"));
        Assert.Contains("Allowed: ", Assert.Throws<FormatException>(() => converter.ConvertFromString("?")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_scalar_is_tried() => Assert.Equal(
        typeof(CollaborationRegister).Assembly.GetExportedTypes().Where(type => type.IsValueType && type.GetInterfaces().Any(one => one.Name == "IScalar`1")).Select(type => type.Name).Order(StringComparer.Ordinal),
        Scalars.Select(row => ((Type)row[0]).Name).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Enums))]
    public void A_value_of_an_enum_is_read_from_its_code_or_its_name_and_said_as_its_code(Type type)
    {
        TypeConverter converter = TypeDescriptor.GetConverter(type);
        foreach (object value in Enum.GetValues(type))
        {
            string code = JsonSerializer.Serialize(value, type).Trim('"');

            Assert.Equal(value, converter.ConvertFromInvariantString(code));
            Assert.Equal(value, converter.ConvertFromInvariantString(value.ToString()!.ToUpperInvariant()));
            Assert.Equal(code, converter.ConvertToInvariantString(value));
        }

        Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString("0"));
        Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString(""));
    }

    [Fact]
    public void Configuration_binds_them()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Owner"] = "hdir",
            ["Since"] = "2016-05",
            ["Number"] = "983544622",
            ["Kind"] = "user-council",
            ["Sides:0"] = "users",
            ["Sides:1"] = "Authority",
        }).Build();

        Settings? settings = configuration.Get<Settings>();

        Assert.Equal(
            ("hdir", "2016-05", "983544622", StructureKind.UserCouncil, Side.Users, Side.Authority),
            (settings!.Owner.ToString(), settings.Since.ToString(), settings.Number.ToString(), settings.Kind, settings.Sides[0], settings.Sides[1]));
        configuration["Since"] = "mai 2016";
        Assert.Throws<InvalidOperationException>(() => configuration.Get<Settings>());
    }

    [Fact]
    public void What_is_no_type_of_ours_is_not_converted() =>
        Assert.False(new MoteplassTypeConverter(typeof(DateTime)).CanConvertFrom(null, typeof(string)));

    [Fact]
    public void The_culture_changes_nothing() => Cultures.Each(() =>
        Assert.Equal("2016-05", TypeDescriptor.GetConverter(typeof(PartialDate)).ConvertToString(null, CultureInfo.CurrentCulture, PartialDate.Parse("2016-05"))));

    public sealed class Settings
    {
        public Id<Actor> Owner { get; set; }

        public PartialDate Since { get; set; }

        public OrganisationNumber Number { get; set; }

        public StructureKind Kind { get; set; }

        public IList<Side> Sides { get; } = [];
    }
}
