using FsCheck;
using FsCheck.Xunit;
using Moteplass.Domain.Analysis;
using static Moteplass.Domain.Tests.Analysis.Practice.Calendars;

namespace Moteplass.Domain.Tests.Analysis.Practice;

public sealed class ParityTests
{
    private const string Listing = """ "seatListing":{"completeOn":"2024-12-31"} """;

    private const string Leaving = ""","period":"2020/2024-06" """;

    // The last day of the year is asked for: who may have left by then counts perhaps.
    [Theory]
    [InlineData(3, 1, 2, 0, false)]
    [InlineData(2, 0, 3, 1, false)]
    [InlineData(2, 1, 2, 0, null)]
    [InlineData(2, 0, 2, 1, null)]
    [InlineData(2, 1, 3, 1, null)]
    [InlineData(2, 0, 2, 0, true)]
    [InlineData(1, 0, 2, 0, false)]
    public void Sides_are_unequal_where_one_surely_has_more(int users, int usersPerhaps, int authority, int authorityPerhaps, bool? isEqual)
    {
        IEnumerable<string> seats =
        [
            .. Seats("u", "ffo", users, ""), .. Seats("v", "ffo", usersPerhaps, ""","period":"2024/2024" """),
            .. Seats("a", "hdir", authority, ""), .. Seats("b", "hdir", authorityPerhaps, ""","period":"2024/2024" """),
            .. Seats("x", "hdir", 1, Leaving),
        ];

        Assert.Equal(isEqual, Of($""" {Listing},"seats":[{string.Join(",", seats)}] """, "", "").Parity.IsEqual);
    }

    [Theory]
    [InlineData("/", "Users 2 ..2 ?", null, "Plasser: brukersiden høyst 2, myndighetssiden 2 – det kan ikke avgjøres om det er like mange. Det kan ikke avgjøres om mandat og liste stemmer overens.")]
    [InlineData("2020/..", "Users 2 2 True", true, "Plasser: brukersiden 2, myndighetssiden 2 – like mange.")]
    [InlineData("2020/2021", "Users 2 0 False", false, "Plasser: brukersiden 0, myndighetssiden 2 – ikke like mange. Mandat og liste stemmer ikke overens.")]
    public void Parity_holds_seats_stated_against_seats_listed(string period, string users, bool? isEqual, string nb)
    {
        Parity parity = Of(
            $$"""
            "mandates":[{"equalSeats":{},"seatGroups":[{"count":"2","side":"users"},{"count":"2","side":"authority"},{"count":"3","side":"users","role":"observer"}]}],
            "seatListing":{"completeOn":"2024-12-31"},"seats":[{"id":"p1","onBehalfOf":"ffo","period":"{{period}}"},{"id":"p2","onBehalfOf":"safo","period":"{{period}}"},{"id":"p3","onBehalfOf":"hdir"},
              {"id":"p4","onBehalfOf":"hdir","role":"chair"},{"id":"p5","onBehalfOf":"ffo","role":"deputy"}]
            """,
            "",
            "").Parity;

        Assert.Equal(users, parity.Sides.Select(side => $"{side.Side} {side.Stated} {side.Listed} {side.IsAsStated?.ToString() ?? "?"}").First());
        Assert.Equal("Authority 2 2 True", parity.Sides.Select(side => $"{side.Side} {side.Stated} {side.Listed} {side.IsAsStated}").Last());
        Assert.True(parity.IsEqualityPromised);
        Assert.Equal(isEqual, parity.IsEqual);
        Assert.Equal(nb, parity.InWords.Nb);
    }

    [Property]
    public void Parity_is_the_same_whichever_side_is_named_first(PositiveInt users, PositiveInt authority)
    {
        (int one, int other) = (users.Get % 5, authority.Get % 5);
        Parity parity = Seats("ffo", one, "hdir", other);
        Parity turned = Seats("hdir", one, "ffo", other);

        Assert.Equal(parity.IsEqual, turned.IsEqual);
        Assert.Equal(one == 0 || other == 0 ? null : one == other, parity.IsEqual);
        Assert.Equal(parity.Sides.Select(side => side.Listed).Order(), turned.Sides.Select(side => side.Listed).Order());

        static Parity Seats(string first, int ofFirst, string second, int ofSecond)
        {
            IEnumerable<string> seats = Enumerable.Range(0, ofFirst).Select(i => $$"""{"id":"a{{i}}","onBehalfOf":"{{first}}"}""")
                .Concat(Enumerable.Range(0, ofSecond).Select(i => $$"""{"id":"b{{i}}","onBehalfOf":"{{second}}"}"""));
            return Of($""" {Listing},"seats":[{string.Join(",", seats)}] """, "", "").Parity;
        }
    }

    // Without a promise of equal seats, that the sides have not equally many is nothing to say.
    [Theory]
    [InlineData("", "Plasser: brukersiden 1, myndighetssiden 2.", "Plassar: brukarsida 1, styresmaktsida 2.", "Seats: the user side 1, the authority side 2.")]
    [InlineData(""" "equalSeats":{} """, "Plasser: brukersiden 1, myndighetssiden 2 – ikke like mange.", "Plassar: brukarsida 1, styresmaktsida 2 – ikkje like mange.", "Seats: the user side 1, the authority side 2 – not equally many.")]
    public void Equality_is_said_only_where_it_was_promised(string mandate, string nb, string nn, string en)
    {
        LocalizedText words = Of($$""" "mandates":[{ {{mandate}} }],"seatListing":{"completeOn":"2024-12-31"},"seats":[{"id":"p","onBehalfOf":"ffo"},{"id":"q","onBehalfOf":"hdir","persons":"2"}] """, "", "").Parity.InWords;

        Assert.Equal((nb, nn, en), (words.Nb, words.Nn, words.En));
    }

    [Theory]
    [InlineData("""{"count":"2","side":"users"},{"count":"2-3","side":"authority"}""", "brukersiden 2, myndighetssiden 2–3", "brukarsida 2, styresmaktsida 2–3", "the user side 2, the authority side 2–3")]
    [InlineData("""{"count":"2","side":"users"},{"side":"authority"}""", "brukersiden 2, myndighetssiden ikke oppgitt", "brukarsida 2, styresmaktsida ikkje oppgitt", "the user side 2, the authority side not stated")]
    public void Where_no_seats_are_listed_the_words_say_so_and_give_the_numbers_of_the_mandate(string groups, string nb, string nn, string en)
    {
        LocalizedText words = Of($$""" "mandates":[{"equalSeats":{},"seatGroups":[{{groups}}]}],"seatListing":{"completeOn":"2024-12-31"},"seats":[{"id":"o","onBehalfOf":"ffo","role":"observer"}] """, "", "").Parity.InWords;

        Assert.Equal(
            ($"Plassene er ikke oppført. Etter mandatet: {nb}.", $"Plassane er ikkje førte opp. Etter mandatet: {nn}.", $"The seats are not listed. By the mandate: {en}."),
            (words.Nb, words.Nn, words.En));
    }

    // Of hdir, an owner: by its type authority, else as the seat or the mandate says.
    [Theory]
    [InlineData("", "", "Authority")]
    [InlineData(""","side":"politicians" """, "", "Politicians")]
    [InlineData("", """{"side":"politicians","holder":{"type":"actor","actor":"hdir"}},{"side":"authority","holder":{"type":"owner"}}""", "Politicians")]
    [InlineData(""","side":"others" """, """{"side":"politicians","holder":{"type":"actor","actor":"hdir"}}""", "Others")]
    [InlineData("", """{"side":"politicians","holder":{"type":"owner","organ":"assembly"}},{"side":"users","holder":{"type":"category","category":"user"}}""", "Politicians")]
    [InlineData("", """{"side":"politicians","holder":{"type":"owner","organ":"assembly"}},{"side":"others","holder":{"type":"owner","organ":"staff"}}""", null)]
    [InlineData("", """{"side":"politicians","holder":{"type":"owner","organ":"assembly"}},{"side":"others"}""", null)]
    [InlineData("", """{"side":"politicians","holder":{"type":"category","category":"politician"}}""", "Authority")]
    [InlineData("", """{"side":"others","holder":{"type":"actor","actor":"ffo"}}""", "Authority")]
    public void A_seat_is_on_the_side_that_it_states_or_that_the_mandate_gives_its_holder(string seat, string groups, string? side) => Assert.Equal(
        side,
        Of($$""" "owners":["hdir"],"mandates":[{"seatGroups":[{{groups}}]}],"seatListing":{"completeOn":"2024-12-31"},"seats":[{"id":"p","onBehalfOf":"hdir"{{seat}}}] """, "", "").Parity.Sides
            .SingleOrDefault(one => one.Listed.Maximum > 0)?.Side.ToString());

    [Theory]
    [InlineData("""{"type":"public-body","id":"x","name":{"nb":"X"},"kind":"municipality"}""", "politician", "Politicians")]
    [InlineData("""{"type":"public-body","id":"x","name":{"nb":"X"},"kind":"sami-parliament"}""", "politician", "Politicians")]
    [InlineData("""{"type":"public-body","id":"x","name":{"nb":"X"},"kind":"municipality"}""", "municipality", "Politicians")]
    [InlineData("""{"type":"public-body","id":"x","name":{"nb":"X"},"kind":"agency"}""", "politician", "Authority")]
    [InlineData("""{"type":"organisation-group","id":"x","name":{"nb":"Ansatte"},"unit":"persons"}""", "employee", "")]
    [InlineData("""{"type":"organisation-group","id":"x","name":{"nb":"Ungdom"},"unit":"persons","targetGroup":{"ages":"13-18"}}""", "employee", "Users")]
    [InlineData("""{"type":"organisation-group","id":"x","name":{"nb":"Organisasjoner"},"unit":"organisations","policyFields":["health"]}""", "employee", "Users")]
    [InlineData("""{"type":"organisation-group","id":"x","name":{"nb":"Organisasjoner"},"unit":"organisations"}""", "employee", "")]
    public void Who_is_not_of_the_users_is_not_counted_so(string actor, string category, string side)
    {
        CollaborationRegister register = Council(
            $$""" "mandates":[{"seatGroups":[{"side":"politicians","holder":{"type":"category","category":"{{category}}"} }]}],"seatListing":{"completeOn":"2024-12-31"},"seats":[{"id":"p","onBehalfOf":"x"}] """, "", "");
        register = register with { Actors = [.. register.Actors, .. Validation.Registers.With($$""" "actors":[{{actor}}] """).Actors] };

        Parity parity = PracticeReview.Of(register, Id<CollaborationStructure>.Parse("rad"), Interval("2024-01-01", "2024-12-31")).Parity;

        Assert.Equal(side, string.Join(" ", parity.Sides.Where(one => one.Listed.Maximum > 0).Select(one => one.Side)));
    }

    [Fact]
    public void Whether_the_sides_are_equal_cannot_be_told_where_somebodys_side_cannot()
    {
        Parity parity = Of(""" "seatListing":{"completeOn":"2024-12-31"},"seats":[{"id":"p","onBehalfOf":"ffo"},{"id":"q","onBehalfOf":"hdir"},{"id":"r"}] """, "", "").Parity;

        Assert.Null(parity.IsEqual);
        Assert.True(Of(""" "seatListing":{"completeOn":"2024-12-31"},"seats":[{"id":"p","onBehalfOf":"ffo"},{"id":"q","onBehalfOf":"hdir"},{"id":"r","period":"2020/2021"}] """, "", "").Parity.IsEqual);
    }

    private static IEnumerable<string> Seats(string id, string holder, int count, string more) =>
        Enumerable.Range(0, count).Select(i => $$"""{"id":"{{id}}{{i}}","onBehalfOf":"{{holder}}"{{more}}}""");
}
