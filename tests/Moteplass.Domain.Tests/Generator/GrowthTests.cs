namespace Moteplass.Domain.Tests.Generator;

/// <summary>What a domain needs to grow: one declaration each, and its terms. Everything else follows.</summary>
public sealed class GrowthTests
{
    private static readonly Generation Before = Generation.Of(terms: MiniDomain.Terms);

    [Fact]
    public void A_value_of_an_enum_is_one_line_and_its_term()
    {
        Generation after = Grown("    MeetingRoom,\n", "    MeetingRoom,\n    SportsHall,\n", "HallKind.SportsHall\tidrettshall\tidrettshall\tsports hall\tValues\n");

        Assert.Equal(["EnumWords.HallKind", "RecordVisitor", "WireWords.HallKind"], after.FilesThatDiffer(Before));
        Assert.Equal(["HallKind.SportsHall => language.Choose(\"idrettshall\", \"idrettshall\", \"sports hall\"),"], Added(after, "EnumWords.HallKind"));
        Assert.Equal(
            [
                "if (word.SequenceEqual(\"sports-hall\"u8))",
                "value = HallKind.SportsHall;",
                "public static readonly string[] All = [\"assembly\", \"meeting-room\", \"sports-hall\"];",
                "HallKind.SportsHall => \"sports-hall\"u8,",
            ],
            Added(after, "WireWords.HallKind").Where(line => !line.StartsWith("case ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_value_without_its_term_does_not_compile() => Assert.Equal(
        ["HallKind.SportsHall has no term in terms.tsv"],
        Generation.Of(Edited("    MeetingRoom,\n", "    MeetingRoom,\n    SportsHall,\n"), MiniDomain.Terms)
            .Result.Diagnostics.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_member_is_one_property()
    {
        Generation after = Grown("    public bool IsOpen", "    public string? Address { get; init; }\n    public bool IsOpen");

        Assert.Equal(["RecordReader.Hall", "RecordRewriter", "RecordVisitor", "RecordWriter.Hall"], after.FilesThatDiffer(Before));
        Assert.Contains("Text(addressValue, \"address\", -1);", Added(after, "RecordVisitor"));
    }

    [Fact]
    public void A_case_is_one_record_and_its_term_where_it_can_be_referred_to()
    {
        Generation after = Grown(
            "public sealed partial record Hall", "public sealed partial record SharedOwner : Owner;\n\npublic sealed partial record Hall",
            "SharedOwner\tfelles eier\tfelles eigar\tshared owner\tOwners\nSharedOwner:one\ten felles eier\tein felles eigar\ta shared owner\t\n");

        Assert.Equal(
            [
                "Converters", "MoteplassJsonConverter", "RecordClass", "RecordReader.Owner", "RecordReader.SharedOwner", "RecordRewriter", "RecordTerms", "RecordVisitor",
                "RecordWriter.DomainRecord", "RecordWriter.Owner", "RecordWriter.SharedOwner", "TextReadings",
            ],
            after.FilesThatDiffer(Before));
    }

    [Fact]
    public void A_root_record_is_one_record_and_one_list_and_its_terms()
    {
        Generation after = Generation.Of(
            Edited("    public ValueList<Hall> Halls", "    public ValueList<Visit> Visits { get; init; }\n    public ValueList<Hall> Halls")
                + "\n\npublic sealed partial record Visit : SourcedRecord { public required Id<Visit> Id { get; init; } public Id<Hall>? Hall { get; init; } }",
            MiniDomain.Terms + "\nRecordType.Visit\tbesøk\tbesøk\tvisit\tValues\nRecordType.Visit:one\tet besøk\teit besøk\ta visit\t\nRecordType.Visit:all\tbesøkene\tbesøka\tthe visits\t\n");

        Assert.Empty(after.Result.Diagnostics);
        Assert.Equal(
            [
                "Converters", "EnumWords.RecordType", "LineRecords", "MoteplassJsonConverter", "RecordClass", "RecordReader.CollaborationRegister", "RecordReader.Lists",
                "RecordReader.Visit", "RecordRewriter", "RecordTerms", "RecordType", "RecordVisitor", "RecordWriter.CollaborationRegister", "RecordWriter.DomainRecord", "RecordWriter.Visit", "RegisterEdit", "RegisterLists", "TextReadings", "WireWords.RecordType",
            ],
            after.FilesThatDiffer(Before));
    }

    private static Generation Grown(string text, string by, string terms = "")
    {
        Generation after = Generation.Of(Edited(text, by), $"{MiniDomain.Terms}\n{terms}");
        Assert.Empty(after.Result.Diagnostics);
        return after;
    }

    private static string Edited(string text, string by)
    {
        string edited = MiniDomain.Source.Replace(text, by, StringComparison.Ordinal);
        Assert.NotEqual(MiniDomain.Source, edited);
        return edited;
    }

    /// <summary>The lines that a file has now and had not before.</summary>
    private static IEnumerable<string> Added(Generation after, string file) => Lines(after, file).Except(Lines(Before, file));

    private static IEnumerable<string> Lines(Generation generation, string file) => generation.Files[file].Split('\n').Select(line => line.Trim());
}
