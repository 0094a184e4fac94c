namespace Moteplass.Domain.Tests.Json.Schema;

/// <summary>Each difference that is listed is one: the reader refuses the document for that reason alone, and the schema lets it pass.</summary>
public sealed class SchemaDifferenceTests
{
    private const string Actor = """{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"}""";

    private static readonly string Deep = $"{new string('[', 63)}{new string(']', 63)}";

    private static readonly string Steps = string.Concat(Enumerable.Repeat("/0", 62));

    public static TheoryData<string, string> Differences => new()
    {
        {
            """{"schemaVersion":"1.0","schemaVersion":"1.0"}""",
            "FMT007 at /schemaVersion (1:24): The member 'schemaVersion' is given twice."
        },
        {
            """{"schemaVersion":"1.0","a:b":1,"a:b":2}""",
            "FMT007 at /a:b (1:32): The member 'a:b' is given twice."
        },
        { $$"""{"schemaVersion":"1.0","a:b":[{{Deep}}]}""", $"FMT003 at /a:b{Steps} (1:93): The document is nested more than 64 levels deep." },
        {
            Seat("\"deputyRank\":1.0"),
            "FMT012 at /structures/0/seats/0/deputyRank (1:120): '1.0' is not a whole number from 1 to 999."
        },
        {
            Seat("\"deputyRank\":1e1"),
            "FMT012 at /structures/0/seats/0/deputyRank (1:120): '1e1' is not a whole number from 1 to 999."
        },
        {
            """{"schemaVersion":"1.0","documents":[{"id":"a","title":{"nb":"\uDB40\uDC41"}}]}""",
            "FMT011 at /documents/0/title/nb (1:61): The text is blank."
        },
        {
            With("\"organisationNumber\":\"983544621\""),
            "FMT010 at /actors/0/organisationNumber (1:114): '983544621' is not an organisation number: the control digit is wrong. Allowed: nine digits, the last of which is the control digit, for example '983544622' or '983 544 622'."
        },
        {
            With("\"organisationNumber\":\"987654350\""),
            "FMT010 at /actors/0/organisationNumber (1:114): '987654350' is not an organisation number: its first eight digits have no valid control digit. Allowed: nine digits, the last of which is the control digit, for example '983544622' or '983 544 622'."
        },
        {
            Document("2015-02-29"),
            "FMT010 at /documents/0/date (1:73): '2015-02-29' is not a partial date: the day does not exist in that month. Allowed: year '2016', month '2016-05', day '2016-05-13' or season '2016-21' (21 spring, 22 summer, 23 autumn, 24 winter), with '~' after it if it is approximate."
        },
        {
            With("\"targetGroup\":{\"ages\":\"25-13\"}"),
            "FMT010 at /actors/0/targetGroup/ages (1:115): '25-13' is not an age range: the minimum is above the maximum. Allowed: whole years from 0 to 150: '13-25', '..18' (not turned 19), '16..', one age '18' or any age '..'."
        },
        {
            Seat("\"persons\":\"3-2\""),
            "FMT010 at /structures/0/seats/0/persons (1:117): '3-2' is not a count range: the minimum is above the maximum. Allowed: a count '20', a range '60-70', at least '4..' or at most '..14', with '~' in front if it is approximate."
        },
        {
            With("\"membersCompleteFor\":\"2020/2010\""),
            "FMT010 at /actors/0/membersCompleteFor (1:114): '2020/2010' is not a validity period: the start is after the end. Allowed: start and end with '/' between, each a partial date, '..' (open) or empty (unknown), for example '2017/2020', '2015/..' or '2016-12/'."
        },
        {
            Mandate("\"times\":\"14:00-12:00\""),
            "FMT010 at /structures/0/mandates/0/times (1:109): '14:00-12:00' is not a time of day: the end is not after the start. Allowed: start and end on the same day '12:00-14:00', or the start alone '18:00'."
        },
        {
            Mandate("\"voting\":{\"quorum\":{\"share\":\"3/2\"}}"),
            "FMT010 at /structures/0/mandates/0/voting/quorum/share (1:129): '3/2' is not a share: it is more than the whole. Allowed: a fraction from '0/1' to '1/1', such as '1/2' or '2/3', with a denominator from 1 to 1000."
        },
    };

    [Theory]
    [MemberData(nameof(Differences))]
    public void The_reader_refuses_what_the_schema_lets_pass(string json, string problem)
    {
        Assert.Equal([$"error {problem}"], Reading.ProblemsOf(json));
        Assert.True(SchemaValidator.Shipped.IsValid(json));
        Assert.Null(SchemaAgreement.Disagreement(json));
    }

    [Theory]
    [InlineData("2015-02-30")]
    [InlineData("2015-04-31")]
    public void Other_days_that_do_not_exist_are_no_difference(string date) => Assert.False(SchemaValidator.Shipped.IsValid(Document(date)));

    private static string With(string member) => $$"""{"schemaVersion":"1.0","actors":[{{Actor}},{{member}}}]}""";

    private static string Document(string date) => $$"""{"schemaVersion":"1.0","documents":[{"id":"a","title":{"nb":"A"},"date":"{{date}}"}]}""";

    private static string Seat(string member) => Structure($$"""
        "seats":[{"id":"b",{{member}}}]
        """);

    private static string Mandate(string member) => Structure($$"""
        "mandates":[{{{member}}}]
        """);

    private static string Structure(string member) =>
        $$"""{"schemaVersion":"1.0","structures":[{"id":"a","name":{"nb":"A"},"kind":"user-council",{{member}}}]}""";
}
