using FsCheck;
using FsCheck.Xunit;
using Moteplass.Domain.Analysis;
using static Moteplass.Domain.Tests.Analysis.Practice.Calendars;

namespace Moteplass.Domain.Tests.Analysis.Practice;

public sealed partial class PracticeReviewTests
{
    private const string Year = """ "meetingListings":[{"structure":"rad","period":"2024-01-01/2024-12-31","complete":true}] """;

    private const string FourAYear = """ "mandates":[{"cadences":[{"type":"rate","per":"year","count":"4"}]}] """;

    [Fact]
    public void A_structure_that_the_register_does_not_have_is_refused()
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(
            "structure", () => PracticeReview.Of(new CollaborationRegister(), Id<CollaborationStructure>.Parse("rad"), Interval("2024-01-01", "2024-12-31")));

        Assert.StartsWith("The register has no structure with the id 'rad'.", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("register", () => PracticeReview.Of(null!, Id<CollaborationStructure>.Parse("rad"), Interval("2024-01-01", "2024-12-31")));
        Assert.Throws<ArgumentNullException>("interval", () => PracticeReview.Of(new CollaborationRegister(), Id<CollaborationStructure>.Parse("rad"), null!));
    }

    [Fact]
    public void Predictability_counts_what_came_as_planned()
    {
        PracticeReview review = Of(
            """ "mandates":[{"deadlines":{"notice":"P2W"}}] """,
            """
            {"id":"a","structures":["rad"],"planned":{"date":"2024-02-01","announcedOn":"2023-12-01"},"held":{"date":"2024-02-01"},"noticeSent":"2024-01-18"},
            {"id":"b","structures":["rad"],"planned":{"date":"2024-04-04","announcedOn":"2024-02-04"},"held":{"date":"2024-04-11"},"noticeSent":"2024-04-01"},
            {"id":"c","structures":["rad"],"status":"cancelled","planned":{"date":"2024-06-06"}},
            {"id":"d","structures":["rad"],"planned":{"date":"2024-09-05"}},
            {"id":"e","structures":["rad"],"planned":{"date":"2024-11"},"held":{"date":"2024-11-07"}}
            """,
            "");

        // a as planned; b a week late; c not at all; of d it is not known; of e the planned day is not.
        Assert.Equal(new Tally(yes: 1, no: 2, unknown: 2), review.Predictability.HeldAsPlanned);
        Assert.Equal(1.0 / 3, review.Predictability.HeldAsPlanned.Share);

        // Two weeks before 1 February is 18 January: in time. Two weeks before 11 April is 28 March: too late. Of d and e it is not known.
        Assert.Equal(new Tally(yes: 1, no: 1, unknown: 2), review.Predictability.NoticeInTime);

        // 14 and 10 days' notice; 62 and 60 days from announcement to planned date.
        Assert.Equal(12, review.Predictability.MedianNoticeInDays);
        Assert.Equal(61, review.Predictability.MedianAnnouncementInDays);
        Assert.Equal(CountRange.AtLeast(1), review.Predictability.Cancelled);
        Assert.Equal("Holdt på planlagt dato: 1 av 3 møter, 2 ukjent. Avlyst: minst 1. Utsatt: ikke kjent.", review.Predictability.InWords.Nb);
        Assert.Equal("Haldne på planlagd dato: 1 av 3 møte, 2 ukjende. Avlyste: minst 1. Utsette: ikkje kjent.", review.Predictability.InWords.Nn);
        Assert.Equal("Held on the planned date: 1 of 3 meetings, 2 unknown. Cancelled: at least 1. Postponed: not known.", review.Predictability.InWords.En);
    }

    [Theory]
    [InlineData("2024-02-01", "2024-02-05~")]
    [InlineData("2024-02~", "2024-09-01")]
    public void An_approximate_date_proves_no_change_of_plan(string planned, string held) => Assert.Equal(
        new Tally(yes: 0, no: 0, unknown: 1),
        Of("", $$"""{"id":"a","structures":["rad"],"planned":{"date":"{{planned}}"},"held":{"date":"{{held}}" } }""", "").Predictability.HeldAsPlanned);

    [Property(MaxTest = 30)]
    public void No_interval_however_far_off_is_too_much(CollaborationRegister register) => Assert.All(
        register.Structures,
        structure =>
        {
            Assert.NotNull(PracticeReview.Of(register, structure.Id, Interval("0001-01-01", "9999-12-31")));
            Assert.NotNull(PracticeReview.Of(register, structure.Id, Interval("9999-12-31", "9999-12-31")));
        });

    [Property(MaxTest = 50)]
    public void The_order_of_the_lists_means_nothing(CollaborationRegister register)
    {
        CollaborationRegister turned = register with
        {
            Actors = [.. register.Actors.Reverse()],
            Memberships = [.. register.Memberships.Reverse()],
            Structures = [.. register.Structures.Reverse().Select(structure => structure with
            {
                Seats = [.. structure.Seats.Reverse()],
                Mandates = [.. structure.Mandates.Reverse()],
                Phases = [.. structure.Phases.Reverse()],
            })],
            Meetings = [.. register.Meetings.Reverse()],
            MeetingListings = [.. register.MeetingListings.Reverse()],
        };

        Assert.All(
            register.Structures,
            structure => Assert.Equal(
                PracticeReview.Of(register, structure.Id, Interval("1990-01-01", "2029-12-31")),
                PracticeReview.Of(turned, structure.Id, Interval("1990-01-01", "2029-12-31"))));
    }

    [Property]
    public void Adding_a_meeting_of_which_nothing_is_known_changes_no_known_count(NonEmptyArray<int> offsets)
    {
        string held = string.Join(",", offsets.Get.Select((offset, i) => Held($"a{i}", $"{Day("2024-01-01").PlusDays(Math.Abs(offset % 366)):uuuu-MM-dd}")));
        PracticeReview before = Of(FourAYear, held, Year);
        PracticeReview after = Of(FourAYear, held + """,{"id":"x","structures":["rad"]}""", Year);

        Assert.Equal(before.Regularity.Cadences[0].Held.Minimum, after.Regularity.Cadences[0].Held.Minimum);
        Assert.Equal(before.Regularity.Cadences[0].Planned.Minimum, after.Regularity.Cadences[0].Planned.Minimum);
        Assert.Equal(before.Predictability.Cancelled.Minimum, after.Predictability.Cancelled.Minimum);
        Assert.Equal((before.Predictability.HeldAsPlanned, before.Predictability.NoticeInTime), (after.Predictability.HeldAsPlanned, after.Predictability.NoticeInTime));
        Assert.Equal(before.Attendance, after.Attendance);
    }
}
