using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Moteplass.Domain.Changes;
using Moteplass.Domain.Exchange;
using Moteplass.Domain.Json;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Tests.Validation;
using Moteplass.Domain.Tests.Validation.Mutations;

namespace Moteplass.Domain.Tests.Changes;

/// <summary>What is different between two registers.</summary>
public sealed class RegisterDiffTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Council = """
        "actors":[{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"} },{"type":"directorate","id":"hdir","name":{"nb":"Hdir"} }],
        "structures":[{"id":"rad","name":{"nb":"Rådet"},"kind":"user-council","owners":["hdir"],
          "mandates":[{"members":"4","term":{"years":"2"},"readWhole":false}],"seats":[{"id":"s","onBehalfOf":"ffo","role":"member"}] }],
        "meetings":[{"id":"m","structures":["rad","rad2"],"planned":{"date":"2024-05-01"},"agendaItems":[{"title":{"nb":"A"} },{"title":{"nb":"B"} }] }],
        "meetingListings":[{"structure":"rad","period":"2024/2024","complete":true}],
        "memberships":[{"member":"ffo","umbrella":"safo"}]
        """;

    [Fact]
    public void A_register_that_is_null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("before", () => RegisterDiff.Of(null!, new CollaborationRegister()));
        Assert.Throws<ArgumentNullException>("after", () => RegisterDiff.Of(new CollaborationRegister(), null!));
    }

    [Fact]
    public void Nothing_is_different_from_itself() =>
        Assert.True(RegisterDiff.Of(ReferenceRegister.ZeroToTwentyFour, MoteplassJson.Read(MoteplassJson.WriteUtf8(ReferenceRegister.ZeroToTwentyFour))).IsEmpty);

    [Theory]
    [InlineData("\"members\":\"4\"", "\"members\":\"6\"", "/structures/0/mandates/0/members", "mandater, nr. 1: antall medlemmer: fra 4 til 6", "mandat, nr. 1: tal på medlemer: frå 4 til 6", "mandates, no. 1: number of members: from 4 to 6")]
    [InlineData("\"date\":\"2024-05-01\"", "\"date\":\"2024-05\"", "/meetings/0/planned/date", "planlagt: dato: fra 1. mai 2024 til mai 2024", "planlagt: dato: frå 1. mai 2024 til mai 2024", "planned: date: from 1 May 2024 to May 2024")]
    [InlineData("\"role\":\"member\"", "\"role\":\"chair\"", "/structures/0/seats/0/role", "plasser, «s»: rolle: fra medlem til leder", "plassar, «s»: rolle: frå medlem til leiar", "seats, 's': role: from member to chair")]
    [InlineData("\"complete\":true", "\"complete\":false", "/meetingListings/0/complete", "fullstendig: fra ja til nei", "fullstendig: frå ja til nei", "complete: from yes to no")]
    [InlineData("{\"nb\":\"Rådet\"}", "{\"nb\":\"Råd 01013950187\"}", "/structures/0/name", "navn: fra «Rådet» til «Råd ***********»", "namn: frå «Rådet» til «Råd ***********»", "name: from 'Rådet' to 'Råd ***********'")]
    [InlineData("\"owners\":[\"hdir\"]", "\"owners\":[\"ffo\"]", "/structures/0/owners/0", "eiere: fra «hdir» til «ffo»", "eigarar: frå «hdir» til «ffo»", "owners: from 'hdir' to 'ffo'")]
    public void A_single_edit_is_one_change_in_words(string old, string now, string pointer, string nb, string nn, string en)
    {
        RecordChange record = Assert.Single(Between(Council, Council.Replace(old, now, StringComparison.Ordinal)).Changes);
        MemberChange change = Assert.Single(record.Members);

        Assert.Equal(ChangeKind.Changed, record.Kind);
        Assert.Equal(pointer, change.After.ToString());
        Assert.Equal((nb, nn, en), (change.InWords.Nb, change.InWords.Nn, change.InWords.En));
    }

    [Theory]
    [InlineData("""{"member":"ffo","umbrella":"safo"}""", "", ChangeKind.Removed, "membership ffo/safo", "Fjernet: et medlemskap, «ffo/safo»")]
    [InlineData("""{"member":"ffo","umbrella":"safo"}""", """{"member":"ffo","umbrella":"safo"},{"member":"uf","umbrella":"safo"}""", ChangeKind.Added, "membership uf/safo", "Lagt til: et medlemskap, «uf/safo»")]
    [InlineData("""{"structure":"rad","period":"2024/2024","complete":true}""", "", ChangeKind.Removed, null, "Fjernet: en møteoversikt")]
    public void A_record_is_added_or_removed(string old, string now, ChangeKind kind, string? record, string nb)
    {
        RecordChange change = Assert.Single(Between(Council, Council.Replace(old, now, StringComparison.Ordinal)).Changes);

        Assert.Equal((kind, record, nb), (change.Kind, change.Record?.ToString(), change.InWords.Nb));
        Assert.Empty(change.Members);
        Assert.Equal((kind == ChangeKind.Added, kind == ChangeKind.Removed), (change.Before is null, change.After is null));
    }

    [Fact]
    public void The_order_of_a_list_means_nothing_but_where_it_does()
    {
        JsonNode tree = Tree(Council);
        var seats = tree["actors"]!.AsArray();
        JsonNode first = seats[0]!;
        seats.RemoveAt(0);
        seats.Add(first);

        Assert.True(RegisterDiff.Of(Registers.With(Council), MoteplassJson.Read(tree.ToJsonString())).IsEmpty);
        MemberChange leaders = Assert.Single(Assert.Single(Between(Council, Council.Replace("[\"rad\",\"rad2\"]", "[\"rad2\",\"rad\"]", StringComparison.Ordinal)).Changes).Members);
        Assert.Equal((ChangeKind.Reordered, "strukturer som møtes: ny rekkefølge", "/meetings/0/structures"), (leaders.Kind, leaders.InWords.Nb, leaders.After.ToString()));
    }

    [Fact]
    public void What_has_no_id_is_paired_by_what_it_first_says()
    {
        const string Cadences = """ "structures":[{"id":"rad","name":{"nb":"R"},"kind":"user-council","mandates":[{"duties":[{"kind":"evaluation"},{"kind":"training"}] }] }] """;
        RecordChange change = Assert.Single(Between(Cadences, Cadences.Replace("""{"kind":"evaluation"},{"kind":"training"}""", """{"kind":"training"},{"kind":"inform"},{"kind":"evaluation","due":"2024"}""", StringComparison.Ordinal)).Changes);

        Assert.Equal(
            ["added /structures/0/mandates/0/duties/1", "added /structures/0/mandates/0/duties/2/due"],
            change.Members.Select(member => $"{member.Kind.ToString().ToLowerInvariant()} {member.After}"));
        Assert.Equal("mandater, nr. 1: plikter, nr. 2: lagt til", change.Members[0].InWords.Nb);
    }

    [Fact]
    public void The_register_itself_is_a_record_too()
    {
        RecordChange change = Assert.Single(Between(Council, """ "no.eksempel:versjon":1, """ + Council).Changes);

        Assert.Equal((null, null, "Endret: registeret"), (change.Type, change.Record, change.InWords.Nb));
        Assert.Equal("«no.eksempel:versjon»: «1» (lagt til)", Assert.Single(change.Members).InWords.Nb);
    }

    [Fact]
    [Trait("Speed", "slow")]
    public void Each_edit_of_the_mutations_that_can_be_read_shows_in_one_record()
    {
        int read = 0;
        var several = new List<string>();
        foreach (Edit edit in RecordEdits.All.Where((_, i) => i % 8 == 0))
        {
            if (RegisterExchange.Read(edit.Utf8Json).Register is not { } changed)
            {
                continue;
            }

            read++;
            RegisterDiff diff = RegisterDiff.Of(ReferenceRegister.ZeroToTwentyFour, changed);
            RegisterDiff back = RegisterDiff.Of(changed, ReferenceRegister.ZeroToTwentyFour);
            if (diff.IsEmpty || Kinds(diff) != Opposite(Kinds(back)))
            {
                several.Add($"{edit.Kind}: {diff.Changes.Count}");
            }
        }

        Assert.True(read > 40, $"only {read} edits can be read");
        Offenders.None(several);
    }

    [Fact]
    public void Each_value_that_is_left_out_is_that_one_change()
    {
        CollaborationRegister whole = MoteplassJson.Read($"{{\"schemaVersion\":\"1.0\",{Council}}}");
        foreach ((string place, CollaborationRegister less) in Moteplass.Domain.Tests.Analysis.Metamorphic.Removal.Each(whole).Where(one => one.Place.Count(c => c == '.') > 1))
        {
            RecordChange record = Assert.Single(RegisterDiff.Of(whole, less).Changes);
            MemberChange change = Assert.Single(record.Members);
            Assert.Equal(ChangeKind.Removed, change.Kind);
            Assert.Equal(place, "$" + string.Concat(change.Before!.Value.Segments.Select(segment => int.TryParse(segment, out int index) ? $"[{index}]" : $".{segment}")));
        }
    }

    [Fact]
    public void Each_member_of_each_record_has_words() => Offenders.None(
        from type in typeof(DomainRecord).Assembly.GetTypes()
        where type.IsSubclassOf(typeof(DomainRecord)) && !type.IsAbstract && type.IsPublic
        from property in type.GetProperties()
        where property.SetMethod is not null && property.Name != nameof(DomainRecord.Extensions)
        let name = property.GetCustomAttributes(typeof(WireNameAttribute), false).Cast<WireNameAttribute>().FirstOrDefault()?.Name ?? char.ToLowerInvariant(property.Name[0]) + property.Name[1..]
        let exception = Record.Exception(() => MemberTerms.Of(type.Name, name))
        where exception is not null
        select $"{type.Name}.{property.Name}");

    [Fact]
    public void A_period_that_is_open_stands_in_quotation_marks()
    {
        const string Seat = """ "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","seats":[{"id":"a","period":"2024/.."}]}] """;

        LocalizedText words = Between(Seat, Seat.Replace("2024/..", "2024/2025", StringComparison.Ordinal)).Changes[0].Members[0].InWords;

        Assert.Equal("plasser, «a»: periode: fra «fra 2024» til 2024–2025", words.Nb);
        Assert.Equal("plassar, «a»: periode: frå «frå 2024» til 2024–2025", words.Nn);
        Assert.Equal("seats, 'a': period: from 'from 2024' to 2024–2025", words.En);
    }

    [Fact]
    public void It_is_written_as_json_with_pointers_values_and_words() => Assert.Equal(
        """{"changes":[{"kind":"changed","type":"proposal","record":{"type":"proposal","id":"p"},"before":"/proposals/0","after":"/proposals/0","members":[{"kind":"added","before":null,"after":"/proposals/0/when","valueBefore":null,"valueAfter":"\"2024-05\"","inWords":{"nb":"når: mai 2024 (lagt til)","nn":"når: mai 2024 (lagt til)","en":"when: May 2024 (added)"}}],"inWords":{"nb":"Endret: et forslag, «p»","nn":"Endra: eit forslag, «p»","en":"Changed: a proposal, 'p'"}}],"isEmpty":false}""",
        JsonSerializer.Serialize(Between(""" "proposals":[{"id":"p"}] """, """ "proposals":[{"id":"p","when":"2024-05"}] """), Readable));

    private static string Kinds(RegisterDiff diff) => string.Join(", ", diff.Changes.Select(change => change.Kind).Order());

    private static string Opposite(string kinds) => string.Join(", ", kinds.Split(", ").Select(kind => kind switch { "Added" => "Removed", "Removed" => "Added", _ => kind }).Order(StringComparer.Ordinal));

    private static RegisterDiff Between(string before, string after) => RegisterDiff.Of(Registers.With(before), Registers.With(after));

    private static JsonNode Tree(string members) => JsonNode.Parse(MoteplassJson.WriteUtf8(Registers.With(members)))!;
}
