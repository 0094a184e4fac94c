using Moteplass.Domain.Analysis;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Tests.Validation;

namespace Moteplass.Domain.Tests.Analysis.Workshops;

/// <summary>The measures of a review, each worked out by hand on a real workshop.</summary>
public sealed class WorkshopMeasuresTests
{
    private const double Close = 0.0005;

    [Theory]
    [InlineData("dialogkonferanse-2014", "29-58")]
    [InlineData("ungdomspanel-fritidskort-2020", "143")]
    [InlineData("lnu-bukm-2019-06", "8")]
    [InlineData("integrering-2023", null)]
    public void Notice_is_counted_over_all_days_that_a_date_may_be(string name, string? days) => Assert.Equal(days, Review(name).Space.NoticeDays?.ToString());

    [Fact]
    public void Those_who_came_are_a_share_of_those_who_registered_and_of_those_invited()
    {
        WorkshopResponse response = Review("nav-tonsberg").Space.Response;

        Assert.Equal(0.283, response.RegisteredOfInvited!.Minimum, Close);
        Assert.Equal(0.412, response.CameOfRegistered!.Minimum, Close);
        Assert.Equal(0.117, response.CameOfInvited!.Maximum, Close);
        Assert.Null(response.OrganisationsOfInvited);
    }

    [Fact]
    public void At_most_four_of_four_organisations_may_be_none_or_all() =>
        Assert.Equal((0, 1), Bounds(Review("ks-dialogmote-brukere-2021-11").Space.Response.OrganisationsOfInvited));

    [Fact]
    public void The_share_of_users_is_told_by_the_groups_and_an_approximate_count_proves_none()
    {
        Assert.Equal((0.75, 0.75), Bounds(Review("integrering-2023").Space.UsersShare));
        Assert.Null(Review("ks-toppbu-2020").Space.UsersShare);
    }

    [Theory]
    [InlineData(""" "participants":"100","groups":[{"side":"users","count":"30-40"}] """, 0.3, 1)]
    [InlineData(""" "participants":"100","groups":[{"side":"others","count":"30-40"}] """, 0, 0.7)]
    [InlineData(""" "participants":"100..","groups":[{"side":"users","count":"30"},{"side":"authority","count":"20"}] """, 0, 1)]
    public void Groups_need_not_be_whole(string workshop, double least, double most) => Assert.Equal((least, most), Bounds(Made(workshop).Space.UsersShare));

    [Fact]
    public void What_came_out_otherwise_than_planned_is_told()
    {
        PlanAndOutcome plan = Review("ungdomspanel-fritidskort-2020").Space.Plan;

        Assert.Equal((null, false, false, null), (plan.Day, plan.Participants, plan.Ages, plan.Form));
        Assert.False(Review("integrering-2020").Space.Plan.Form);
        Assert.True(Made(""" "planned":{"date":"2020-05-06","participants":"9"},"held":{"date":"2020-05-06"},"participants":"9" """).Space.Plan.Participants);
        Assert.True(Made(""" "planned":{"date":"2020-05-06"},"held":{"date":"2020-05-06"} """).Space.Plan.Day);
        Assert.Null(Made(""" "planned":{"date":"2020-05-06"},"held":{"date":"2020-05"} """).Space.Plan.Day);
        Assert.False(Made(""" "planned":{"date":"2020-05-06"},"held":{"date":"2020-06"} """).Space.Plan.Day);
    }

    [Fact]
    public void Needs_that_were_met_are_counted() => Assert.Equal((4, 0, 0), Counts(Review("overlevering-nou-2023-05").Space.NeedsMet));

    [Fact]
    public void A_need_that_nobody_had_does_not_count() =>
        Assert.Equal((0, 1, 1), Counts(Made(""" "accommodations":[{"kind":"diet","requested":false,"provided":true},{"kind":"allergy","provided":false},{"kind":"companion","requested":true}] """).Space.NeedsMet));

    [Theory]
    [InlineData("ks-toppbu-2020", "ks-toppbu-1 1 (3), ks-toppbu-2 1 (3), ks-toppbu-3 1 (3), ks-toppbu-4 1 (3), ks-toppbu-5 1 (3), ks-toppbu-6 1 (3)")]
    [InlineData("kontaktmote-2022-05", "kontaktmote-2022-05-1 0.. (), kontaktmote-2022-05-2 0.. (), kontaktmote-2022-05-3 0.. ()")]
    public void Contributions_are_counted_theme_by_theme(string name, string expected) => Assert.Equal(expected, Themes(Review(name)));

    [Fact]
    public void Contributions_on_no_theme_that_is_known_are_apart_and_may_be_on_any() => Assert.Equal(
        "bedre-koordinerte-tjenester 0.. (), digitale-tjenester 0.. (),  1.. ()",
        Themes(Reference("workshop-2018-02")));

    [Fact]
    public void Topics_are_theirs_where_they_proposed_them()
    {
        Assert.Equal((4, 0, 0), Counts(Review("scot-cabinet-2017").Voice.OwnTopics));
        Assert.Equal((0, 0, 3), Counts(Review("integrering-2023").Voice.OwnTopics));
        Assert.Equal((0, 1, 0), Counts(Made(""" "themes":[{"id":"t","proposedBy":[{"type":"category","category":"official"}]}] """).Voice.OwnTopics));
    }

    [Theory]
    [InlineData("integrering-2022", AnchoringLevel.Political)]
    [InlineData("nav-tonsberg", AnchoringLevel.Unit)]
    [InlineData("ungdomspanel-lavinntekt-2020", null)]
    public void The_highest_level_there_is_of_those_who_were(string name, AnchoringLevel? level) => Assert.Equal(level, Review(name).Audience.HighestPresent);

    [Fact]
    public void The_highest_level_reached_is_of_those_too_who_were_given_the_results() =>
        Assert.Equal(AnchoringLevel.Political, Review("ungdomspanel-lavinntekt-2020").Audience.HighestReached);

    [Theory]
    [InlineData("ungdomspanel-lavinntekt-2020", RecipientReach.Received)]
    [InlineData("ungdomspanel-fritidskort-2020", RecipientReach.There)]
    [InlineData("ks-toppbu-2020", RecipientReach.Unknown)]
    [InlineData("integrering-2021-innspill", RecipientReach.Unknown)]
    public void Each_for_whom_it_was_held_is_looked_for_among_those_who_heard(string name, RecipientReach reach) =>
        Assert.Equal(reach, Assert.Single(Review(name).Audience.Recipients).Reach);

    [Fact]
    public void One_who_was_absent_and_was_given_nothing_was_reached_neither_way() => Assert.Equal(
        RecipientReach.Neither,
        Assert.Single(Made(""" "heldFor":[{"type":"category","category":"official"}],"audience":[{"party":{"type":"category","category":"official"},"presence":"absent"}] """).Audience.Recipients).Reach);

    [Theory]
    [InlineData("ungdomspanel-lavinntekt-2020", "139")]
    [InlineData("ungdomspanel-fritidskort-2020", "125")]
    [InlineData("integrering-2022", null)]
    public void Days_to_the_hand_over_are_counted_from_the_last_day(string name, string? days) => Assert.Equal(days, Review(name).Audience.HandOverDays?.ToString());

    [Fact]
    public void What_rests_on_contributions_answers_them()
    {
        WorkshopInfluence influence = Reference("workshop-2016-05").Influence;

        Assert.Equal((1, 0, 0), Counts(influence.Answered));
        Assert.Equal(["Structure arbeidsgruppe-brukerorganisasjoner", "Proposal forslag-felles-arena"], influence.Results.Select(record => $"{record.Type} {record.Id}"));
        Assert.Equal("184-244", $"{influence.ResultDays}");
        Assert.Equal((0, 0, 1), Counts(Reference("workshop-2018-02").Influence.Answered));
    }

    [Theory]
    [InlineData("leve-hele-livet-2017-11", "178")]
    [InlineData("ks-toppbu-2020", "..19")]
    [InlineData("eu-plattform-2023-06", "96-126")]
    [InlineData("toppmote-ungdomshelse-2016", "..317")]
    public void A_result_of_the_same_month_or_year_may_be_as_old_as_the_workshop_and_no_older(string name, string days) =>
        Assert.Equal(days, $"{Review(name).Influence.ResultDays}");

    [Fact]
    public void Feedback_that_came_is_counted_and_no_promise_was_stated()
    {
        WorkshopInfluence influence = Review("scot-cabinet-2017").Influence;

        Assert.Equal("307-671", $"{influence.FeedbackDays}");
        Assert.Equal(PracticeVerdict.NotStated, influence.PromiseVerdict);
    }

    [Theory]
    [InlineData("2020-03-01", "2020-02-20", PracticeVerdict.Kept)]
    [InlineData("2020-03-01", "2020-03", PracticeVerdict.NotKept)]
    [InlineData("2020-03-01", "2020-02", PracticeVerdict.Unknown)]
    [InlineData("2020-03-01", null, PracticeVerdict.NotKept)]
    [InlineData("2020-02-26", null, PracticeVerdict.Unknown)]
    [InlineData(null, null, PracticeVerdict.Unknown)]
    public void A_promise_is_kept_by_its_day(string? asOf, string? given, PracticeVerdict verdict) => Assert.Equal(
        verdict,
        Made(
            """ "held":{"date":"2020-02-12"},"feedbackPromise":{"within":"P2W"} """,
            given is null ? "" : $$""","feedback":[{"id":"f","workshop":"w","when":"{{given}}"}]""",
            asOf).Influence.PromiseVerdict);

    [Fact]
    public void A_contribution_that_a_complete_feedback_leaves_out_was_not_answered()
    {
        const string Two = """ ,"contributions":[{"id":"c","workshop":"w"},{"id":"d","workshop":"w"}],"feedback":[{"id":"f","workshop":"w","answers":[{"contribution":"c","outcome":"rejected"},{"contribution":"x"}] """;
        Assert.Equal((1, 0, 1), Counts(Made(""" "status":"held" """, Two + "}]").Influence.Answered));
        Assert.Equal((1, 1, 0), Counts(Made(""" "status":"held" """, Two + ""","answersComplete":true}]""").Influence.Answered));
    }

    [Fact]
    public void Answers_are_counted_by_what_became_of_the_contribution_and_by_their_reasons()
    {
        WorkshopInfluence influence = Made(""" "status":"held" """, """
            ,"contributions":[{"id":"c","workshop":"w"},{"id":"d","workshop":"w"},{"id":"e","workshop":"w"}],"decisions":[{"id":"v","reason":{"nb":"For dyrt"}}],
            "feedback":[{"id":"f","workshop":"w","answers":[{"contribution":"c","outcome":"adopted"},{"contribution":"d","outcome":"rejected","decision":"v"},{"contribution":"e"}]}]
            """).Influence;

        Assert.Equal(" 1, Adopted 1, Rejected 1", string.Join(", ", influence.Outcomes.Select(one => $"{one.Outcome} {one.Count}")));
        Assert.Equal((1, 1, 0), Counts(influence.Reasons));
    }

    [Fact]
    public void Those_who_took_part_were_asked_where_an_evaluation_says_so()
    {
        Assert.True(Review("integrering-2020").Influence.AskedParticipants);
        Assert.Null(Reference("workshop-2018-02").Influence.AskedParticipants);
        Assert.False(Made(""" "status":"held" """, """ ,"evaluations":[{"id":"e","workshops":["w"],"asked":[{"type":"category","category":"official"}]}] """).Influence.AskedParticipants);
        Assert.Equal((0.5, 0.5), Bounds(Made(""" "participants":"20" """, """ ,"evaluations":[{"id":"e","workshops":["w"],"respondents":"10"}] """).Influence.Respondents));
    }

    [Fact]
    public void Documents_and_what_follows_are_counted_from_the_last_day()
    {
        Assert.Equal("79", $"{Review("integrering-2016").Influence.DocumentationDays}");
        Assert.Equal("6", $"{Review("toppmote-ungdomshelse-2016").Influence.DocumentationDays}");
        WorkshopInfluence meetings = Review("innspill-dialogkonferanse-2014-08").Influence;
        Assert.Equal("dialogkonferanse-2014", $"{Assert.Single(meetings.FollowedBy)}");
        Assert.Equal("63", $"{meetings.NextDays}");
    }

    [Fact]
    public void From_a_day_on_which_sources_disagree_nothing_is_counted()
    {
        const string Two = """ "documents":[{"id":"d","title":{"nb":"D"}},{"id":"e","title":{"nb":"E"}}],"workshops":[{"id":"w","held":{"date":"2023-01-17","sources":[{"document":"d","members":["date"]},{"document":"e","members":["date"]}]},"invitation":{"sentOn":"2023-01-01"},"audience":[{"party":{"type":"category","category":"official"},"receivedOn":"2023-02-01"}]}] """;
        WorkshopReview review = WorkshopReview.Of(Registers.With(Two), Id<Workshop>.Parse("w"));

        Assert.Null(review.Space.NoticeDays);
        Assert.Null(review.Audience.HandOverDays);
    }

    [Theory]
    [InlineData("innspill-skien-2015-05", "1", null)]
    [InlineData("ungdomspanel-lavinntekt-2020", "30", null)]
    [InlineData("distriktspanel-2020", "61", null)]
    [InlineData("helseplan-horingskonferanse-2006", null, "7")]
    public void Days_before_the_workshop_are_counted_from_the_deadline_and_the_information(string name, string? registration, string? information) =>
        Assert.Equal((registration, information), (Review(name).Space.RegistrationDays?.ToString(), Review(name).Space.InformationDays?.ToString()));

    [Theory]
    [InlineData("ungdomspanel-lavinntekt-2020", 3, true)]
    [InlineData("skjermbruk-ekspertgruppe", 1, null)]
    [InlineData("integrering-2023", 0, null)]
    public void Recruiting_is_counted_as_far_as_it_is_stated(string name, int methods, bool? further) =>
        Assert.Equal((methods, further), (Review(name).Space.RecruitmentMethods, Review(name).Space.ReachesFurther));

    [Theory]
    [InlineData("integrering-2021-innspill", false, false)]
    [InlineData("integrering-2022", true, true)]
    [InlineData("ungdomspanel-fritidskort-2020", false, false)]
    [InlineData("kontaktmote-2022-05", null, null)]
    public void Hours_are_told_by_the_calendar_and_the_times(string name, bool? atSchool, bool? atWork) =>
        Assert.Equal((atSchool, atWork), (Review(name).Space.AtSchool, Review(name).Space.AtWork));

    [Fact]
    public void Organisations_that_were_invited_came_where_they_are_named_or_an_umbrella_of_theirs_is()
    {
        const string Members = """
            ,"actors":[{"type":"user-organisation","id":"a","name":{"nb":"A"}},{"type":"user-organisation","id":"b","name":{"nb":"B"}},{"type":"user-organisation","id":"c","name":{"nb":"C"}},{"type":"user-organisation","id":"u","name":{"nb":"U"}}],
            "memberships":[{"member":"b","umbrella":"u","period":"2020/2024"}]
            """;
        const string Invited = """ "held":{"date":"2022-05-30"},"invitation":{"actors":["a","b","c"]},"attendees":["a","u"] """;

        Assert.Equal((2, 0, 1), Counts(Made(Invited, Members).Space.Organisations));
        Assert.Equal((2, 1, 0), Counts(Made(Invited + """ ,"attendeesComplete":true """, Members).Space.Organisations));
        Assert.Equal((0, 0, 3), Counts(Review("ks-dialogmote-brukere-2021-11").Space.Organisations));
    }

    [Fact]
    public void Organisations_that_took_part_were_heard_where_a_contribution_names_them()
    {
        const string Members = """
            ,"actors":[{"type":"user-organisation","id":"a","name":{"nb":"A"}},{"type":"user-organisation","id":"b","name":{"nb":"B"}},{"type":"directorate","id":"d","name":{"nb":"D"}}],
            "contributions":[{"id":"k","workshop":"w","contributors":[{"type":"actor","actor":"a"}],"confirmed":true}]
            """;

        Assert.Equal((1, 0, 1), Counts(Made(""" "attendees":["a","b","d"] """, Members).Voice.OrganisationsHeard));
        Assert.Equal((1, 1, 0), Counts(Made(""" "attendees":["a","b","d"],"contributionsComplete":true """, Members).Voice.OrganisationsHeard));
        Assert.Equal((1, 0, 0), Counts(Made(""" "attendees":["a"] """, Members).Voice.Confirmed));
    }

    [Fact]
    public void What_participants_were_told_and_what_was_covered_is_counted()
    {
        WorkshopReview review = Review("ungdomspanel-fritidskort-2020");

        Assert.Equal((2, 0, 6), Counts(review.Voice.Told));
        Assert.Equal((3, 0, 2), Counts(review.Space.CostsCovered));
        Assert.Equal((0, 0, 0), Counts(Review("integrering-2023").Space.CostsCovered));
    }

    [Theory]
    [InlineData("integrering-2022", 150, null)]
    [InlineData("integrering-2023", null, 27)]
    [InlineData("integrering-2016", null, 50)]
    [InlineData("ks-toppbu-2020", 90, null)]
    public void Stretches_and_groups_are_told_by_the_programme(string name, int? minutes, int? people) =>
        Assert.Equal((minutes, people), (Review(name).Voice.LongestStretch, Review(name).Voice.LargestGroup));

    [Fact]
    public void Time_of_their_own_is_a_range_where_it_is_not_known_who_spoke()
    {
        Assert.Equal(180.0 / 285, Review("integrering-2022").Voice.OwnTime!.Minimum, Close);
        Assert.Equal(230.0 / 285, Review("integrering-2022").Voice.OwnTime!.Maximum, Close);
        (double least, double most) = Bounds(Review("ks-toppbu-2020").Voice.OwnTime);
        Assert.Equal(90.0 / 390, least, Close);
        Assert.Equal(1, most, Close);
    }

    [Fact]
    public void Feedback_is_full_friendly_fast_and_followed_up()
    {
        FeedbackQuality real = Review("scot-cabinet-2017").Influence.Quality;
        Assert.Equal((null, null, false, null), (real.Full, real.Friendly, real.Fast, real.FollowedUp));

        FeedbackQuality good = Made(
            """ "held":{"date":"2020-02-12"} """,
            """ ,"contributions":[{"id":"c","workshop":"w"}],"feedback":[{"id":"f","workshop":"w","when":"2020-05-12","plain":true,"answers":[{"contribution":"c","outcome":"adopted"}]},{"id":"g","workshop":"w"}] """).Influence.Quality;
        Assert.Equal((true, true, true, true), (good.Full, good.Friendly, good.Fast, good.FollowedUp));

        FeedbackQuality slow = Made(
            """ "held":{"date":"2020-02-12"} """,
            """ ,"contributions":[{"id":"c","workshop":"w"}],"feedback":[{"id":"f","workshop":"w","when":"2020-05-13","plain":false,"answers":[{"contribution":"c","outcome":"rejected"}]}] """).Influence.Quality;
        Assert.Equal((false, false, false, null), (slow.Full, slow.Friendly, slow.Fast, slow.FollowedUp));
    }

    [Fact]
    public void Over_several_workshops_tallies_are_added_up_and_medians_taken_of_days_that_are_exact()
    {
        CollaborationRegister register = Registers.With("""
            "structures":[{"id":"s","name":{"nb":"S"},"kind":"working-group"}],
            "workshops":[
              {"id":"a","arrangedBy":[{"type":"structure","structure":"s"}],"held":{"date":"2020-02-12"},"invitation":{"sentOn":"2020-02-02"},"accommodations":[{"kind":"diet","provided":true}]},
              {"id":"b","arrangedBy":[{"type":"structure","structure":"s"}],"held":{"date":"2020-03-12"},"invitation":{"sentOn":"2020-02-21"},"accommodations":[{"kind":"diet"}]},
              {"id":"c","arrangedBy":[{"type":"structure","structure":"s"}],"held":{"date":"2020-04"},"invitation":{"sentOn":"2020-01-01"}},
              {"id":"d","held":{"date":"2020-03-12"},"invitation":{"sentOn":"2019-02-21"}}]
            """);

        var reviews = WorkshopReviews.Of(register, Id<CollaborationStructure>.Parse("s"));

        Assert.Equal(["a", "b", "c"], reviews.All.Select(review => $"{review.Workshop}"));
        Assert.Equal((1, 0, 1), Counts(reviews.NeedsMet));
        Assert.Equal(15, reviews.MedianNoticeDays);
        Assert.Null(reviews.MedianFeedbackDays);
        Assert.Throws<ArgumentException>(() => WorkshopReviews.Of(register, Id<CollaborationStructure>.Parse("x")));
    }

    private static WorkshopReview Review(string name) => WorkshopReview.Of(WorkshopCorpus.Read(name), Id<Workshop>.Parse(name));

    private static WorkshopReview Reference(string id) => WorkshopReview.Of(ReferenceRegister.ZeroToTwentyFour, Id<Workshop>.Parse(id));

    internal static WorkshopReview Made(string workshop, string more = "", string? asOf = null) => WorkshopReview.Of(
        Registers.With($$$""" "workshops":[{"id":"w",{{{workshop}}} }] {{{more}}} """),
        Id<Workshop>.Parse("w"),
        asOf is null ? null : PartialDate.Parse(asOf).ExactDate);

    internal static (double Least, double Most) Bounds(ShareRange? share) => (share!.Minimum, share.Maximum);

    internal static (int Yes, int No, int Unknown) Counts(Tally tally) => (tally.Yes, tally.No, tally.Unknown);

    private static string Themes(WorkshopReview review) => string.Join(", ", review.Voice.Themes.Select(one => $"{one.Theme} {one.Contributions} ({one.Items})"));
}
