using Moteplass.Domain.Analysis;
using Moteplass.Domain.Tests.Validation;
using NodaTime;
using static Moteplass.Domain.Tests.Analysis.Workshops.WorkshopMeasuresTests;

namespace Moteplass.Domain.Tests.Analysis.Workshops;

/// <summary>Who was invited and came, and at what hours.</summary>
public sealed class WorkshopSpaceTests
{
    private static readonly MeetingCalendar ClosedThatThursday = MeetingCalendar.Norwegian.PlusBlackouts([new DateInterval(new LocalDate(2024, 5, 2), new LocalDate(2024, 5, 2))]);

    [Fact]
    public void An_open_invitation_gives_no_share()
    {
        WorkshopResponse response = Made(""" "invitation":{"open":true,"invited":"100","registered":"20","invitedOrganisations":"4"},"participants":"10","organisations":"2" """).Space.Response;

        Assert.Null(response.RegisteredOfInvited);
        Assert.Null(response.CameOfInvited);
        Assert.Null(response.OrganisationsOfInvited);
        Assert.Equal((0.5, 0.5), Bounds(response.CameOfRegistered));
    }

    [Fact]
    public void Nobody_of_nobody_is_all() =>
        Assert.Equal((1, 1), Bounds(Made(""" "participants":"0","invitation":{"registered":"0"} """).Space.Response.CameOfRegistered));

    [Theory]
    [InlineData("9", true)]
    [InlineData("8-10", null)]
    [InlineData("10-12", false)]
    public void As_many_as_planned_is_told_only_by_numbers_that_settle_it(string participants, bool? asPlanned) =>
        Assert.Equal(asPlanned, Made($$""" "planned":{"participants":"9"},"status":"held","participants":"{{participants}}" """).Space.Plan.Participants);

    [Theory]
    [InlineData(""" "date":"2024-05-02","times":"08:00" """, true)]
    [InlineData(""" "date":"2024-05-02","times":"15:00-17:00" """, false)]
    [InlineData(""" "date":"2199-05-04","times":"10:00-12:00" """, false)]
    [InlineData(""" "date":"1900-05-06","times":"10:00-12:00" """, false)]
    [InlineData(""" "date":"2023-01-01","until":"2024-01-02","times":"10:00-12:00" """, true)]
    [InlineData(""" "date":"2023-01-01","until":"2024-01-03","times":"10:00-12:00" """, null)]
    [InlineData(""" "date":"2024-05-02","times":"10:00-12:00","sources":[{"document":"d","members":["date"]},{"document":"e","members":["date"]}] """, null)]
    public void School_hours_are_told_up_to_their_bounds(string held, bool? atSchool) =>
        Assert.Equal(atSchool, Made($$""" "held":{ {{held}} } """).Space.AtSchool);

    [Fact]
    public void A_calendar_that_is_given_to_a_review_is_used() => Assert.False(
        WorkshopReview.Of(
            Registers.With(""" "workshops":[{"id":"w","held":{"date":"2024-05-02","times":"10:00-12:00"}}] """),
            Id<Workshop>.Parse("w"),
            null,
            ClosedThatThursday).Space.AtSchool);

    [Fact]
    public void A_calendar_that_is_given_to_several_reviews_is_used() => Assert.False(
        Assert.Single(WorkshopReviews.Of(
            Registers.With("""
                "structures":[{"id":"s","name":{"nb":"S"},"kind":"working-group"}],
                "workshops":[{"id":"w","arrangedBy":[{"type":"structure","structure":"s"}],"held":{"date":"2024-05-02","times":"10:00-12:00"}}]
                """),
            Id<CollaborationStructure>.Parse("s"),
            null,
            ClosedThatThursday).All).Space.AtSchool);

    [Fact]
    public void Where_no_day_is_stated_only_seats_without_a_period_are_held() => Assert.Equal((1, 0, 0), Counts(Made(
        """ "arrangedBy":[{"type":"structure","structure":"s"}],"attendees":["a"] """,
        """
        ,"actors":[{"type":"user-organisation","id":"a","name":{"nb":"A"}},{"type":"user-organisation","id":"b","name":{"nb":"B"}}],
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","seats":[{"id":"p","onBehalfOf":"a"},{"id":"q","onBehalfOf":"b","period":"2020/2024"}]}]
        """).Space.Organisations));

    [Fact]
    public void An_umbrella_of_another_organisation_does_not_count() => Assert.Equal((0, 0, 1), Counts(Made(
        """ "held":{"date":"2022-05-30"},"invitation":{"actors":["a"]},"attendees":["u"] """,
        """
        ,"actors":[{"type":"user-organisation","id":"a","name":{"nb":"A"}},{"type":"user-organisation","id":"b","name":{"nb":"B"}},{"type":"user-organisation","id":"u","name":{"nb":"U"}}],
        "memberships":[{"member":"b","umbrella":"u","period":"2020/2024"}]
        """).Space.Organisations));

    [Fact]
    public void The_workshop_or_structure_that_is_lacking_is_named()
    {
        CollaborationRegister register = Registers.With(""" "actors":[] """);

        Assert.StartsWith(
            "The register has no workshop with the id 'x'.",
            Assert.Throws<ArgumentException>(() => WorkshopReview.Of(register, Id<Workshop>.Parse("x"))).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "The register has no structure with the id 'x'.",
            Assert.Throws<ArgumentException>(() => WorkshopReviews.Of(register, Id<CollaborationStructure>.Parse("x"))).Message,
            StringComparison.Ordinal);
    }
}
