using Moteplass.Domain.Analysis;
using static Moteplass.Domain.Tests.Analysis.Practice.Calendars;

namespace Moteplass.Domain.Tests.Analysis.Practice;

/// <summary>How many sit on a side, and how many stayed, is known only as far as the list of seats is known to be complete.</summary>
public sealed class SeatListingTests
{
    private const string Seats = """ "seats":[{"id":"p","onBehalfOf":"ffo"},{"id":"q","onBehalfOf":"safo"},{"id":"a","onBehalfOf":"hdir"}] """;

    private const string Twelve = """ "mandates":[{"equalSeats":{},"seatGroups":[{"count":"6","side":"users"},{"count":"6","side":"authority"}]}] """;

    [Theory]
    [InlineData("", "Users 2.., Authority 1..", null, null)]
    [InlineData(""" "seatListing":{}, """, "Users 2.., Authority 1..", null, null)]
    [InlineData(""" "seatListing":{"completeOn":"2024-12-30"}, """, "Users 2.., Authority 1..", null, null)]
    [InlineData(""" "seatListing":{"completeOn":"2024-12"}, """, "Users 2.., Authority 1..", null, null)]
    [InlineData(""" "seatListing":{"completeOn":"2025~"}, """, "Users 2.., Authority 1..", null, null)]
    [InlineData(""" "seatListing":{"completeOn":"2024-12-31"}, """, "Users 2, Authority 1", false, 1.0)]
    [InlineData(""" "seatListing":{"completeOn":"2025"}, """, "Users 2, Authority 1", false, 1.0)]
    public void Seats_that_are_not_listed_may_be_there_unless_the_list_is_complete(string listing, string sides, bool? isEqual, double? share)
    {
        PracticeReview review = Of($"{listing} {Seats}", "", "");

        Assert.Equal(sides, string.Join(", ", review.Parity.Sides.Select(side => $"{side.Side} {side.Listed}")));
        Assert.Equal(isEqual, review.Parity.IsEqual);
        Assert.Equal(share, review.Continuity.Sides[^1].Share);
        Assert.Equal(share is not null, review.Continuity.Sides[^1].IsListComplete);
    }

    // Three of twelve seats are listed.
    [Theory]
    [InlineData("", null, "Plasser: brukersiden minst 2, myndighetssiden minst 1 – det kan ikke avgjøres om det er like mange. Det kan ikke avgjøres om mandat og liste stemmer overens.")]
    [InlineData(""" "seatListing":{"completeOn":"2024-12-31"}, """, false, "Plasser: brukersiden 2, myndighetssiden 1 – ikke like mange. Mandat og liste stemmer ikke overens.")]
    public void A_part_of_the_seats_says_nothing_of_the_whole(string listing, bool? isAsStated, string nb)
    {
        PracticeReview review = Of($"{Twelve},{listing} {Seats}", "", "");

        Assert.All(review.Parity.Sides, side => Assert.Equal(isAsStated, side.IsAsStated));
        Assert.Equal(nb, review.Parity.InWords.Nb);
        Assert.Equal(isAsStated is null ? "Kontinuiteten kan ikke avgjøres." : "Fortsatt med ved slutten: 3 av 3 (100 %).", review.Continuity.InWords.Nb);
    }

    [Theory]
    [InlineData("", "Plasser: brukersiden minst 1, myndighetssiden ikke kjent.", "Plassar: brukarsida minst 1, styresmaktsida ikkje kjent.", "Seats: the user side at least 1, the authority side not known.")]
    [InlineData(""" "seatListing":{"completeOn":"2024-12-31"}, """, "Plasser: brukersiden 1, myndighetssiden 0.", "Plassar: brukarsida 1, styresmaktsida 0.", "Seats: the user side 1, the authority side 0.")]
    public void A_side_of_which_no_seat_is_listed_has_none_only_if_the_list_is_complete(string listing, string nb, string nn, string en)
    {
        LocalizedText words = Of($$"""{{listing}} "seats":[{"id":"p","onBehalfOf":"ffo"}] """, "", "").Parity.InWords;

        Assert.Equal((nb, nn, en), (words.Nb, words.Nn, words.En));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData(""" "seatListing":{"completeOn":"2024-12-31"}, """, false)]
    public void A_side_that_the_mandate_gives_seats_and_the_complete_list_none_is_not_as_stated(string listing, bool? isAsStated) => Assert.Equal(
        isAsStated, Of($$"""{{listing}} {{Twelve}},"seats":[{"id":"p","onBehalfOf":"ffo"}] """, "", "").Parity.Sides.Single(side => side.Side == Side.Authority).IsAsStated);

    [Theory]
    [InlineData("2024-12-31", 3)]
    [InlineData("2024-06-30", 0)]
    public void Continuity_asks_for_a_list_that_is_complete_on_both_days(string completeOn, int shares) => Assert.Equal(
        shares, Of($$""" "seatListing":{"completeOn":"{{completeOn}}"},{{Seats}} """, "", "").Continuity.Sides.Count(side => side.Share is not null));

    // A seat of somebody whose side is neither stated nor follows is on no side, and named as such.
    [Theory]
    [InlineData("""{"id":"x"}""", "")]
    [InlineData("""{"id":"x","onBehalfOf":"gruppe"}""", "")]
    [InlineData("""{"id":"x","onBehalfOfStructure":"utvalg2"}""", "")]
    [InlineData("""{"id":"x","onBehalfOf":"hdir"}""", """ {"side":"politicians","holder":{"type":"owner","organ":"assembly"} },{"side":"others","holder":{"type":"owner","organ":"staff"} } """)]
    [InlineData("""{"id":"x","onBehalfOf":"hdir"}""", """ {"side":"politicians","holder":{"type":"owner","organ":"assembly"} },{"side":"others"} """)]
    [InlineData("""{"id":"x","onBehalfOf":"hdir"}""", """ {"side":"politicians","holder":{"type":"actor","actor":"hdir"} },{"side":"others","holder":{"type":"actor","actor":"hdir"} } """)]
    [InlineData("""{"id":"x","onBehalfOf":"ks"}""", """ {"side":"politicians","holder":{"type":"any-of","parties":[{"type":"actor","actor":"ks"},{"type":"owner"}]} },{"side":"users","holder":{"type":"category","category":"anyone"} } """)]
    public void A_side_that_does_not_follow_is_unknown_and_counted_so(string seat, string groups)
    {
        CollaborationRegister register = Council(
            $$"""
            "owners":["hdir"],"mandates":[{"seatGroups":[{{groups}}] }],"seatListing":{"completeOn":"2024-12-31"},
            "seats":[{"id":"p","side":"users","onBehalfOf":"ffo"},{"id":"a","side":"authority"},{{seat}}]
            """,
            "",
            "");
        register = register with
        {
            Actors = [.. register.Actors, new OrganisationGroup { Id = Id<Actor>.Parse("gruppe"), Name = new LocalizedText("Ansatte"), Unit = GroupUnit.Persons }],
            Structures = [.. register.Structures, new CollaborationStructure { Id = Id<CollaborationStructure>.Parse("utvalg2"), Name = new LocalizedText("U"), Kind = StructureKind.Other }],
        };

        PracticeReview review = PracticeReview.Of(register, register.Structures[0].Id, Interval("2024-01-01", "2024-12-31"));

        Assert.Equal(CountRange.Exactly(1), review.Parity.UnknownSide);
        Assert.Equal("Users 1-2, Authority 1-2", string.Join(", ", review.Parity.Sides.Select(side => $"{side.Side} {side.Listed}")));
        Assert.Null(review.Parity.IsEqual);
        Assert.Equal("Plasser: brukersiden 1–2, myndighetssiden 1–2, side ikke kjent 1.", review.Parity.InWords.Nb);
        Assert.Equal("Plassar: brukarsida 1–2, styresmaktsida 1–2, side ikkje kjend 1.", review.Parity.InWords.Nn);
        Assert.Equal("Seats: the user side 1–2, the authority side 1–2, side not known 1.", review.Parity.InWords.En);
        Assert.Contains(review.Evidence.Unknowns, unknown => unknown is { Record.Id: "x", Member: "side", Reason: UnknownReason.NotStated });
        Assert.Equal(CountRange.Exactly(1), StructureOverTime.Of(register, register.Structures[0].Id, [Day("2024-12-31")])[0].UnknownSide);
    }

    [Fact]
    public void Whoever_may_sit_on_any_side_leaves_the_continuity_of_each_unknown()
    {
        PracticeReview review = Of(""" "seatListing":{"completeOn":"2024-12-31"},"seats":[{"id":"p","onBehalfOf":"ffo"},{"id":"x","onBehalfOf":"hdir","side":"authority"},{"id":"y","onBehalfOfStructure":"finnes-ikke"}] """, "", "");

        Assert.Equal(
            ["Users 1 of 1, 1 unknown: ", "Authority 1 of 1, 1 unknown: ", " 3 of 3, 0 unknown: 1"],
            review.Continuity.Sides.Select(side => $"{side.Side} {side.Kept} of {side.HoldersAtStart}, {side.Unknown} unknown: {side.Share}"));
    }
}
