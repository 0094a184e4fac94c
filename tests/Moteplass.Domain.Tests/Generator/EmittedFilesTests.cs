using Moteplass.Domain.Tests.Goldens;

namespace Moteplass.Domain.Tests.Generator;

/// <summary>What is written for a small domain, file by file.</summary>
public sealed class EmittedFilesTests
{
    private const string Accepted = "generator/";

    private static readonly SortedDictionary<string, string> Files = Generation.Of(terms: MiniDomain.Terms).Files;

    private static readonly string[] AcceptedFiles =
        [.. typeof(EmittedFilesTests).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Accepted, StringComparison.Ordinal))];

    [Fact]
    public void Each_record_enum_and_purpose_has_its_files() => Assert.Equal(
        [
            "Converters",
            "EnumWords",
            "EnumWords.HallKind",
            "EnumWords.RecordType",
            "LineRecords",
            "MoteplassJsonConverter",
            "RecordClass",
            "RecordReader.CollaborationRegister",
            "RecordReader.Hall",
            "RecordReader.Lists",
            "RecordReader.Owner",
            "RecordReader.PrivateOwner",
            "RecordReader.PublicOwner",
            "RecordRewriter",
            "RecordTerms",
            "RecordType",
            "RecordVisitor",
            "RecordWriter.CollaborationRegister",
            "RecordWriter.DomainRecord",
            "RecordWriter.Hall",
            "RecordWriter.Owner",
            "RecordWriter.PrivateOwner",
            "RecordWriter.PublicOwner",
            "RegisterEdit",
            "RegisterLists",
            "Scalar.AgeRange",
            "TextReadings",
            "WireWords.HallKind",
            "WireWords.RecordType",
        ],
        Files.Keys);

    [Theory]
    [Trait("Kind", "golden")]
    [InlineData("Converters")]
    [InlineData("EnumWords.HallKind")]
    [InlineData("LineRecords")]
    [InlineData("MoteplassJsonConverter")]
    [InlineData("RecordClass")]
    [InlineData("RegisterEdit")]
    [InlineData("RegisterLists")]
    [InlineData("Scalar.AgeRange")]
    [InlineData("RecordReader.Hall")]
    [InlineData("RecordReader.Lists")]
    [InlineData("RecordReader.Owner")]
    [InlineData("RecordRewriter")]
    [InlineData("RecordTerms")]
    [InlineData("RecordType")]
    [InlineData("RecordVisitor")]
    [InlineData("RecordWriter.Hall")]
    [InlineData("RecordWriter.Owner")]
    [InlineData("TextReadings")]
    [InlineData("WireWords.HallKind")]
    public void A_file_is_as_accepted(string name) =>
        Golden.Holds($"tests/Moteplass.Domain.Tests/TestData/{Accepted}{name}.txt", Files[name]);

    [Fact]
    public void Every_accepted_file_is_one_that_is_written() => Assert.Subset(
        Files.Keys.ToHashSet(),
        AcceptedFiles.Select(Path.GetFileNameWithoutExtension).ToHashSet()!);

    [Fact]
    public void Without_terms_there_are_no_words() => Assert.Equal(
        ["EnumWords", "EnumWords.HallKind", "EnumWords.RecordType", "RecordTerms"], Files.Keys.Except(Generation.Of().Files.Keys));

    [Fact]
    public void Nothing_is_written_where_no_record_is_declared() => Assert.Equal(["Converters", "MoteplassJsonConverter", "Scalar.AgeRange", "TextReadings"], Generation.Of("").Files.Keys);
}
