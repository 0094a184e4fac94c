using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Moteplass.Domain.Json;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Tests.Json;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Documentation;

/// <summary>The page on the wire format says what the reader does.</summary>
public sealed partial class WireFormatPageTests
{
    private static readonly string Page = TestFiles.Text("WIRE-FORMAT.md");

    private static readonly Dictionary<string, Func<string, bool>> Scalars = new()
    {
        ["Id"] = Reads<Id<Actor>>,
        ["OrganisationNumber"] = Reads<OrganisationNumber>,
        ["CountryCode"] = Reads<CountryCode>,
        ["PartialDate"] = Reads<PartialDate>,
        ["ValidityPeriod"] = Reads<ValidityPeriod>,
        ["CountRange"] = Reads<CountRange>,
        ["AgeRange"] = Reads<AgeRange>,
        ["Frequency"] = Reads<Frequency>,
        ["LeadTime"] = Reads<LeadTime>,
        ["Share"] = Reads<Share>,
        ["ClockTimes"] = Reads<ClockTimes>,
        ["SchemaVersion"] = Reads<SchemaVersion>,
    };

    [Fact]
    public void Its_register_can_be_read_and_has_no_error()
    {
        CollaborationRegister register = MoteplassJson.Read(Blocks()[0]);

        Assert.Equal(2, register.Actors.Count);
        Assert.False(ValidationReport.Of(register).HasErrors);
    }

    [Fact]
    public async Task Its_lines_can_be_read()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Blocks()[1]));

        Assert.Equal(3, await MoteplassNdjson.ReadAsync(stream).CountAsync(line => line.IsReadable));
    }

    [Fact]
    public void Every_scalar_is_listed_with_texts_that_it_takes() => Assert.Equal(
        Scalars.Keys,
        Page.Split('\n').Select(line => ScalarRow().Match(line)).Where(row => row.Success).Select(row =>
        {
            Offenders.None(Code().Matches(row.Groups["texts"].Value).Select(text => text.Groups["code"].Value).Where(text => !Scalars[row.Groups["type"].Value](text)));
            return row.Groups["type"].Value;
        }));

    [Fact]
    public void Every_number_is_listed_with_its_bounds()
    {
        IEnumerable<(string, int, int)> members =
            from member in Declarations.Records.SelectMany(record => record.Members)
            let bounds = (member.Value is WireShape.List list ? list.Element : member.Value) as WireShape.Number
            where bounds is not null
            select (member.Name, bounds.Smallest, bounds.Largest);
        IEnumerable<(string, int, int)> rows =
            from row in NumberRow().Matches(Page)
            from name in Code().Matches(row.Groups["members"].Value)
            select (name.Groups["code"].Value, Number(row.Groups["from"]), Number(row.Groups["to"]));

        Assert.Equal(members.Distinct().Order(), rows.Order());
    }

    [Fact]
    public void Six_members_say_something_by_their_absence() => Assert.Equal(
        [("basis", "SourceBasis"), ("kind", "MeetingKind"), ("kind", "ProposalKind"), ("moreThan", ""), ("perHolder", ""), ("purpose", "CadencePurpose")],
        Declarations.Records
            .SelectMany(record => record.Members)
            .Where(member => member.HasDefault && member.Value is not WireShape.List)
            .Select(member => (member.Name, member.Value is WireShape.Words words ? words.Type.Name : ""))
            .Distinct()
            .Order());

    [Fact]
    public void What_is_escaped_in_a_string_is_what_it_says()
    {
        string all = string.Concat(Enumerable.Range(0, 0x10000).Where(unit => !char.IsSurrogate((char)unit)).Select(unit => (char)unit)) + "🙂";

        string expected = string.Concat(all.Select(Written));

        Assert.Equal(
            $$"""{"$schema":"{{expected}}","schemaVersion":"1.0"}""",
            MoteplassJson.Write(new CollaborationRegister { SchemaAddress = all }));
    }

    [Fact]
    public void Every_code_that_it_names_is_one() => Assert.All(
        FormatCode().Matches(Page).Select(code => code.Value), code => Assert.NotNull(RuleCatalogue.Find(code)));

    private static string[] Blocks() => [.. Json().Matches(Page).Select(block => block.Groups["json"].Value)];

    private static string Written(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        ' ' => " ",
        _ when c == '\uFEFF' || char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate =>
            $"\\u{(int)c:X4}",
        _ => c.ToString(),
    };

    private static int Number(Group cell) => int.Parse(cell.Value, NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static bool Reads<T>(string text)
        where T : IParsable<T> => T.TryParse(text, null, out _);

    [GeneratedRegex("```json\n(?<json>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Json();

    [GeneratedRegex(@"^\| `(?<type>[A-Z][A-Za-z]+)` \| .* \| (?<texts>[^|]+) \|$")]
    private static partial Regex ScalarRow();

    [GeneratedRegex(@"^\| (?<members>`[a-zA-Z`, ]+`) \| [^|]+ \| (?<from>-?[0-9,]+) \| (?<to>[0-9,]+) \|$", RegexOptions.Multiline)]
    private static partial Regex NumberRow();

    [GeneratedRegex("`(?<code>[^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("FMT[0-9]{3}")]
    private static partial Regex FormatCode();
}
