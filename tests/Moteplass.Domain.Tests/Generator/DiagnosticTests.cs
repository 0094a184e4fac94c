using Microsoft.CodeAnalysis;

namespace Moteplass.Domain.Tests.Generator;

/// <summary>What the generator cannot serve is an error, at the place where it is declared.</summary>
public sealed class DiagnosticTests
{
    private const string Enum = "[System.Text.Json.Serialization.JsonConverter(typeof(HallKindConverter))] public enum HallKind { Assembly, MeetingRoom }";

    /// <summary>Declarations with the place of the error between <c>‹</c> and <c>›</c>, and what it says.</summary>
    public static TheoryData<string, string, string> Declarations => new()
    {
        {
            "public sealed record ‹Hall› : DomainRecord;",
            "MOT001",
            "Hall is not partial, so that its converter cannot be added to it"
        },
        {
            "public sealed partial record Hall : DomainRecord { public System.DateTime? ‹BuiltOn› { get; init; } }",
            "MOT002",
            "Hall.BuiltOn has the type System.DateTime?, which has no form in JSON. Allowed: string, bool, int, a scalar, an enum, an Id, a LocalizedText, a record, or a ValueList of one of these"
        },
        {
            "public sealed partial record Hall : DomainRecord { public int? ‹Seats› { get; init; } }",
            "MOT003",
            "Hall.Seats is a number without [Range]"
        },
        {
            "public partial record ‹Hall› : DomainRecord;",
            "MOT004",
            "Hall is neither sealed nor the abstract base of a closed list of cases"
        },
        {
            "public sealed partial record Hall : DomainRecord { public string? Name { get; init; } [WireName(\"name\")] public string? ‹Title› { get; init; } }",
            "MOT005",
            "Hall.Title has the name 'name' in JSON, which the record uses already"
        },
        {
            $"public sealed partial record ‹Hall› : DomainRecord {{ {string.Concat(Enumerable.Range(1, 65).Select(number => $"public bool M{number} {{ get; init; }} "))}}}",
            "MOT006",
            "Hall has 65 members"
        },
        {
            "public sealed partial record Hall : DomainRecord { public HallKind? Kind { get; init; } } public enum ‹HallKind› { Assembly }",
            "MOT007",
            "HallKind is a part of the format and lacks [JsonConverter(typeof(HallKindConverter))]"
        },
        {
            "[System.Text.Json.Serialization.JsonConverter(typeof(HallKindConverter))] public enum ‹HallKind› { Assembly, MeetingRoom = 3 }",
            "MOT008",
            "HallKind has a value that does not follow the one before it"
        },
        {
            "public sealed partial record Hall : DomainRecord { public ValueList<string>? ‹Names› { get; init; } }",
            "MOT009",
            "Hall.Names is a list that may be null or is required"
        },
        {
            "public abstract partial record Place : DomainRecord { public int? ‹Seats› { get; init; } } public sealed partial record Hall : Place; public sealed partial record Room : Place;",
            "MOT003",
            "Place.Seats is a number without [Range]"
        },
    };

    /// <summary>Terms with the place of the error between <c>‹</c> and <c>›</c>, and what it says.</summary>
    public static TheoryData<string, string> Terms => new()
    {
        { "‹HallKind.MeetingRoom\tmøterom\tmøterom›", "'HallKind.MeetingRoom' has 3 columns, not 5: key, bokmål, nynorsk, English, section" },
        { "‹\tmøterom\tmøterom\tmeeting room\tValues›", "'' has no key" },
        { "‹HallKind.MeetingRoom\tmøterom\t \tmeeting room\tValues›", "'HallKind.MeetingRoom' has no nynorsk" },
        { "‹HallKind.MeetingRoom\tmøterom\tmøterom\t\tValues›", "'HallKind.MeetingRoom' has no English" },
        { "‹see HallKind.MeetingRoom\t\tgrupperom\t\tAlso called›", "'see HallKind.MeetingRoom' has no bokmål" },
        { "‹HallKind.Assembly\tsal\tsal\thall\tValues›", "'HallKind.Assembly' is there twice" },
    };

    [Theory]
    [MemberData(nameof(Declarations))]
    public void A_declaration_that_cannot_be_served_is_an_error_where_it_is(string marked, string id, string message) =>
        Reports(Generation.Of($"namespace Moteplass.Domain;\n{Unmarked(marked)}"), [Line("Domain.cs", 2, marked, id, message)]);

    [Fact]
    public void A_value_without_a_term_is_an_error_where_it_is_declared()
    {
        string marked = Enum.Replace("MeetingRoom", "‹MeetingRoom›", StringComparison.Ordinal);
        Reports(
            Generation.Of($"namespace Moteplass.Domain;\n{Unmarked(marked)}", "key\nHallKind.Assembly\tsal\tsal\thall\tValues"),
            [Line("Domain.cs", 2, marked, "MOT010", "HallKind.MeetingRoom has no term in terms.tsv")]);
    }

    [Fact]
    public void An_enum_that_is_not_in_the_format_may_do_without_terms_but_not_with_some()
    {
        const string Source = "namespace Moteplass.Domain.Analysis;\npublic enum Verdict { Kept, NotKept }";

        Assert.Empty(Generation.Of(Source, "key").Result.Diagnostics);
        Reports(
            Generation.Of(Source, "key\nVerdict.NotKept\tikke holdt\tikkje halde\tnot kept\tValues"),
            [Line("Domain.cs", 2, "public enum Verdict { ‹Kept›, NotKept }", "MOT010", "Verdict.Kept has no term in terms.tsv")]);
    }

    [Fact]
    public void A_type_of_record_without_its_forms_is_an_error() => Reports(
        Generation.Of(terms: string.Join('\n', MiniDomain.Terms.Split('\n').Where(line => !line.Contains("Hall:", StringComparison.Ordinal) && !line.StartsWith("PublicOwner", StringComparison.Ordinal)))),
        [
            "error MOT010: RecordType.Hall:one has no term in terms.tsv",
            "error MOT010: RecordType.Hall:all has no term in terms.tsv",
            "error MOT010: PublicOwner:one has no term in terms.tsv",
        ]);

    [Theory]
    [MemberData(nameof(Terms))]
    public void A_line_of_terms_that_cannot_be_used_is_an_error_where_it_is(string marked, string message) => Reports(
        Generation.Of(
            $"namespace Moteplass.Domain;\n{Enum.Replace(", MeetingRoom", "", StringComparison.Ordinal)}",
            $"key\nHallKind.Assembly\tsal\tsal\thall\tValues\n\n{Unmarked(marked)}\n"),
        [Line("terms.tsv", 4, marked, "MOT011", message)]);

    [Fact]
    public void A_domain_that_can_be_served_has_no_error() => Assert.Empty(Generation.Of(terms: MiniDomain.Terms).Result.Diagnostics);

    private static string Unmarked(string marked) => marked.Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal);

    /// <summary>An error as the compiler shows it, with the first and last column of its place.</summary>
    private static string Line(string file, int line, string marked, string id, string message) =>
        $"{file}({line},{marked.IndexOf('‹', StringComparison.Ordinal) + 1}-{marked.IndexOf('›', StringComparison.Ordinal)}): error {id}: {message}";

    private static void Reports(Generation generation, string[] expected) => Assert.Equal(expected, generation.Result.Diagnostics.Select(Shown));

    private static string Shown(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string shown = place.IsValid ? $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}-{place.EndLinePosition.Character + 1}): " : "";
        return $"{shown}{(diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "no error")} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }
}
