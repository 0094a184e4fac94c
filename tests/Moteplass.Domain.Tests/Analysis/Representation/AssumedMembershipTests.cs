using Moteplass.Domain.Analysis;
using Moteplass.Domain.Json;
using Moteplass.Domain.Reference;
using NodaTime;
using static Moteplass.Domain.Tests.Analysis.Practice.Calendars;

namespace Moteplass.Domain.Tests.Analysis;

/// <summary>What states no period is assumed to hold, as far as its sources can tell, and the evidence says so.</summary>
public sealed class AssumedMembershipTests
{
    [Theory]
    [InlineData("", "", true, "Membership m/u, Structure s, Seat x")]
    [InlineData(""" ,"period":"2010/.." """, "", true, "Structure s, Seat x")]
    [InlineData(""" ,"period":"/" """, "", false, "Structure s, Seat x")]
    [InlineData("""  """, "2015", true, "Membership m/u, Structure s, Seat x")]
    [InlineData("""  """, "2016", false, "Membership m/u, Structure s, Seat x")]
    [InlineData("""  """, "2026", false, "Membership m/u, Structure s, Seat x")]
    [InlineData("""  """, "2026 2015", true, "Membership m/u, Structure s, Seat x")]
    [InlineData("""  """, "2026 -", true, "Membership m/u, Structure s, Seat x")]
    [InlineData(""" ,"period":"2010/.." """, "2026", true, "Structure s, Seat x")]
    public void A_membership_told_by_a_later_source_alone_is_not_certain(string period, string sources, bool isCertain, string assumed)
    {
        string[] dates = sources.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string documents = string.Join(",", dates.Select((date, i) => date == "-" ? $$"""{"id":"d{{i}}","title":{"nb":"D"} }""" : $$"""{"id":"d{{i}}","title":{"nb":"D"},"date":"{{date}}"}"""));
        string references = string.Join(",", dates.Select((_, i) => $$"""{"document":"d{{i}}"}"""));
        CollaborationRegister register = Validation.Registers.With(
            $$"""
            "documents":[{{documents}}],
            "actors":[{"type":"user-organisation","id":"m","name":{"nb":"M"} },{"type":"user-organisation","id":"u","name":{"nb":"U"} }],
            "memberships":[{"member":"m","umbrella":"u","sources":[{{references}}]{{period}}}],
            "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","owners":["o"],"phases":[{"status":"active"}],"seats":[{"id":"x","onBehalfOf":"u"}] }]
            """);

        RepresentationRoute route = Assert.Single(RepresentationGraph.Of(register, new LocalDate(2016, 1, 1)).RoutesOf(Id<Actor>.Parse("m")));

        Assert.Equal(isCertain, route.IsCertain);
        Assert.Equal(assumed, string.Join(", ", route.Evidence.AssumedToHold.Select(record => $"{record.Type} {record.Id}")));
        Assert.Equal(isCertain ? 1 : 0, RegisterOnDay.Of(register, new LocalDate(2016, 1, 1), new LocalDate(2030, 1, 1)).Memberships.Valid.Count);
    }

    [Theory]
    [InlineData("2015", "1", "1")]
    [InlineData("2025", "..1", "..1")]
    [InlineData("2024", "..1", "1")]
    public void A_seat_told_by_a_later_source_alone_may_not_have_been_held(string date, string first, string last)
    {
        CollaborationRegister register = Council(
            """ "seatListing":{"completeOn":"2030"},"seats":[{"id":"p","onBehalfOf":"ffo","sources":[{"document":"d"}]}] """, "", "");
        register = register with { Documents = [register.Documents[0] with { Date = PartialDate.Parse(date) }] };

        Assert.Equal(
            [first, last],
            StructureOverTime.Of(register, register.Structures[0].Id, [Day("2024-01-01"), Day("2024-12-31")]).Select(day => $"{Assert.Single(day.Sides).Listed}"));
    }

    [Fact]
    public void Memberships_known_from_pages_of_today_make_no_route_of_2016_certain() => Assert.All(
        RepresentationGraph.Of(ReferenceRegister.ZeroToTwentyFour, new LocalDate(2016, 1, 1)).Routes.Where(route => !route.Umbrellas.IsEmpty),
        route => Assert.False(route.IsCertain));

    [Fact]
    public void The_first_of_two_memberships_in_the_list_is_no_better_evidence()
    {
        string[] sources =
        [
            .. new[] { "graph-evidence-1", "graph-evidence-2" }.Select(name => string.Join(
                ", ",
                RepresentationGraph.Of(MoteplassJson.Read(TestFiles.Bytes($"cases/{name}.json")), new LocalDate(2020, 1, 1)).Routes.SelectMany(route => route.Evidence.Sources).Select(source => source.Document))),
        ];

        Assert.Equal(sources[0], sources[1]);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(""" ,"period":"2010/" """, """ ,"period":"/2030" """)]
    [InlineData(""" ,"period":"2010/.." """, """ ,"period":"2012/.." """)]
    public void Two_memberships_of_one_pair_give_the_same_evidence_in_either_order(string one, string other)
    {
        string first = $$"""{"member":"m","umbrella":"u","sources":[{"document":"d0"}]{{one}}}""";
        string second = $$"""{"member":"m","umbrella":"u","sources":[{"document":"d1","locator":"s. 2"}]{{other}}}""";
        RepresentationGraph Of(string memberships) => RepresentationGraph.Of(
            Validation.Registers.With(
                $$"""
                "documents":[{"id":"d0","title":{"nb":"t"} },{"id":"d1","title":{"nb":"t"} }],
                "actors":[{"type":"user-organisation","id":"m","name":{"nb":"A"} },{"type":"user-organisation","id":"u","name":{"nb":"A"} }],
                "memberships":[{{memberships}}],
                "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","owners":["o"],"phases":[{"status":"active"}],"seats":[{"id":"x","onBehalfOf":"u"}] }]
                """),
            new LocalDate(2020, 1, 1));

        Assert.Equal(Of($"{first},{second}").Routes, Of($"{second},{first}").Routes);
    }
}
