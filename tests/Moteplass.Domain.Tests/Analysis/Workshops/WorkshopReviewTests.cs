using Moteplass.Domain.Analysis;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Tests.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Analysis.Workshops;

/// <summary>What good practice asks of a workshop, and whether it is met, by what real workshops state.</summary>
public sealed class WorkshopReviewTests
{
    private static readonly LocalDate Day = new(2024, 6, 1);

    public static TheoryData<string> Corpus => [.. WorkshopCorpus.Names];

    // Each requirement in its order: + met, - not met, ? unknown, . not stated, x not applicable. Informed, voluntary, respected, relevant | fitted, inclusive,
    // accessible, well led, safe | planned together, heard, answered, evaluated, heard again.
    [Theory]
    [InlineData("barnathing-2019", WorkshopStage.Held, "....|??.?.|.+...")]
    [InlineData("barneombudet-samarbeid", WorkshopStage.Plan, "+.x.|.?.x.|.xxxx")]
    [InlineData("bfd-medverknad-2023-01", WorkshopStage.Held, "....|?....|.+...")]
    [InlineData("dialogforum-2019", WorkshopStage.Held, "...+|.....|.+...")]
    [InlineData("dialogkonferanse-2014", WorkshopStage.Held, "...?|?....|.+...")]
    [InlineData("distriktspanel-2020", WorkshopStage.Held, "....|??...|.+...")]
    [InlineData("eu-plattform-2023-06", WorkshopStage.Held, "....|?....|++?..")]
    [InlineData("grorud-ungdomstrakk-2018", WorkshopStage.Held, "....|??...|.....")]
    [InlineData("helseplan-horingskonferanse-2006", WorkshopStage.Due, "....|.....|.....")]
    [InlineData("imdi-ungdomspanel-2023-06", WorkshopStage.Held, "....|?....|.....")]
    [InlineData("innspill-dialogkonferanse-2014-08", WorkshopStage.Held, "....|.....|....+")]
    [InlineData("innspill-skien-2015-05", WorkshopStage.Due, "....|.?...|+....")]
    [InlineData("integrering-2016", WorkshopStage.Held, "....|?....|.....")]
    [InlineData("integrering-2020", WorkshopStage.Held, "....|.....|...+.")]
    [InlineData("integrering-2021-innspill", WorkshopStage.Due, "?...|??...|....?")]
    [InlineData("integrering-2022", WorkshopStage.Held, "....|?....|.+...")]
    [InlineData("integrering-2023", WorkshopStage.Held, "....|?....|.+...")]
    [InlineData("ireland-forum-2000-06", WorkshopStage.Due, "....|.....|.??..")]
    [InlineData("ireland-uncrc-2021", WorkshopStage.Held, "....|.?...|+....")]
    [InlineData("kontaktmote-2022-05", WorkshopStage.Held, "....|.....|.+...")]
    [InlineData("ks-dialogmote-brukere-2021-11", WorkshopStage.Held, "....|.....|.....")]
    [InlineData("ks-toppbu-2020", WorkshopStage.Held, "....|?....|++?..")]
    [InlineData("leksvik-folkemote", WorkshopStage.Held, "....|.?...|.....")]
    [InlineData("leve-hele-livet-2017-11", WorkshopStage.Held, "...?|.....|..?..")]
    [InlineData("leve-hele-livet-plan-2017", WorkshopStage.Held, "....|.....|..?.+")]
    [InlineData("lnu-bukm-2019-06", WorkshopStage.Due, "?...|??...|+....")]
    [InlineData("mr-fylkesting-2018-11", WorkshopStage.Due, "....|.....|.....")]
    [InlineData("nav-tonsberg", WorkshopStage.Held, "....|.?...|+?..+")]
    [InlineData("opptrappingsplan-2022", WorkshopStage.Due, "....|.....|..?..")]
    [InlineData("orland-samfunnsdel", WorkshopStage.Held, "....|.....|.....")]
    [InlineData("overlevering-nou-2023-05", WorkshopStage.Held, "....|?.+..|.+...")]
    [InlineData("scot-cabinet-2017", WorkshopStage.Held, "...+|.....|++?..")]
    [InlineData("scot-cabinet-2023", WorkshopStage.Held, "...+|.....|.+...")]
    [InlineData("skjermbruk-ekspertgruppe", WorkshopStage.Held, "?...|.?...|.....")]
    [InlineData("toppmote-ungdomshelse-2016", WorkshopStage.Held, "....|?....|-??..")]
    [InlineData("ungdomskonferanse-2023-08", WorkshopStage.Held, "....|?....|+....")]
    [InlineData("ungdomspanel-fritidskort-2020", WorkshopStage.Held, "?...|??...|++...")]
    [InlineData("ungdomspanel-lavinntekt-2020", WorkshopStage.Held, "....|.?...|++...")]
    public void Each_review_says_what_was_worked_out_by_hand_from_the_published_facts(string name, WorkshopStage stage, string states) => Assert.Equal((stage, states), (Review(name).Stage, States(Review(name))));

    [Fact]
    public void A_plan_reads_as_a_checklist() => Assert.Equal(
        [
            "Informert: kan ikke avgjøres. Ikke oppgitt: hva deltakerne kan påvirke.",
            "Frivillig: ikke oppgitt (at det er frivillig).",
        ],
        Review("lnu-bukm-2019-06", asOf: new LocalDate(2019, 6, 12)).Requirements.Take(2).Select(finding => finding.InWords.In(Language.Nb)));

    [Fact]
    public void What_is_lacking_is_told_apart_from_what_is_not_stated()
    {
        RequirementFinding finding = Made(""" "information":{"purpose":true,"use":false} """).Requirements[0];

        Assert.Equal(RequirementState.NotMet, finding.State);
        Assert.Equal("Informert: ikke oppfylt. Mangler: hva innspillene skal brukes til. Ikke oppgitt: hva deltakerne kan påvirke.", finding.InWords.In(Language.Nb));
        Assert.Equal("Informert: ikkje oppfylt. Manglar: kva innspela skal brukast til. Ikkje oppgitt: kva deltakarane kan påverke.", finding.InWords.In(Language.Nn));
        Assert.Equal("Informed: not met. Lacking: how contributions will be used. Not stated: what participants can influence.", finding.InWords.In(Language.En));
        Assert.Equal("information/influence", Assert.Single(finding.Evidence.Unknowns).Member);
    }

    [Theory]
    [InlineData(""" "status":"planned","planned":{"date":"2024-07-01"} """, WorkshopStage.Plan)]
    [InlineData(""" "planned":{"date":"2024-07-01"} """, WorkshopStage.Plan)]
    [InlineData(""" "planned":{"date":"2024-05-01"} """, WorkshopStage.Due)]
    [InlineData(""" "planned":{"date":"2024-06"} """, WorkshopStage.Unknown)]
    [InlineData(""" "status":"notified","planned":{"date":"2024-06"} """, WorkshopStage.Plan)]
    [InlineData(""" "held":{} """, WorkshopStage.Held)]
    [InlineData(""" "status":"postponed","planned":{"date":"2024-05-01"} """, WorkshopStage.CalledOff)]
    public void How_far_it_has_come_is_told_by_the_status_and_the_day(string workshop, WorkshopStage stage) => Assert.Equal(stage, Made(workshop).Stage);

    [Fact]
    public void Of_a_plan_nothing_is_asked_that_comes_later() => Assert.All(
        Made(""" "status":"planned","planned":{"date":"2024-07-01"} """).Requirements.Where(finding => finding.Stage != RequirementStage.Plan),
        finding => Assert.Equal(RequirementState.NotApplicable, finding.State));

    [Theory]
    [InlineData(""" "ages":"18-30","safeguards":{"responsibleAdult":false} """, RequirementState.NotApplicable)]
    [InlineData(""" "safeguards":{"responsibleAdult":false} """, RequirementState.NotMet)]
    [InlineData(""" "ages":"16-19","safeguards":{"responsibleAdult":true,"aftercare":true,"riskConsidered":true} """, RequirementState.Met)]
    [InlineData(""" "ages":"13-19","safeguards":{"responsibleAdult":true,"aftercare":true,"riskConsidered":true} """, RequirementState.Unknown)]
    [InlineData(""" "ages":"13-19","safeguards":{"responsibleAdult":true,"aftercare":true,"riskConsidered":true,"guardiansAskedBelow":15} """, RequirementState.Met)]
    [InlineData(""" "ages":"13-19","safeguards":{"responsibleAdult":true,"aftercare":true,"riskConsidered":true,"guardiansAskedBelow":14} """, RequirementState.NotMet)]
    [InlineData(""" "ages":"13-19" """, RequirementState.NotStated)]
    public void Those_under_18_are_looked_after(string workshop, RequirementState state) => Assert.Equal(state, State(Made(workshop), WorkshopRequirement.Safe));

    [Theory]
    [InlineData(""" "arrangedBy":[{"type":"category","category":"user-council"}] """, RequirementState.Met)]
    [InlineData(""" "arrangedBy":[{"type":"category","category":"official"}],"plannedWith":[{"type":"category","category":"youth"}] """, RequirementState.Met)]
    [InlineData(""" "arrangedBy":[{"type":"category","category":"official"}],"plannedWith":[{"type":"category","category":"expert"}] """, RequirementState.NotMet)]
    [InlineData(""" "arrangedBy":[{"type":"category","category":"official"}] """, RequirementState.NotStated)]
    [InlineData(""" "plannedWith":[{"type":"category","category":"expert"}] """, RequirementState.Unknown)]
    public void Users_take_part_in_planning(string workshop, RequirementState state) => Assert.Equal(state, State(Made(workshop), WorkshopRequirement.PlannedTogether));

    [Theory]
    [InlineData(""" "times":"10:00-12:00" """, "2024-05-02", RequirementState.NotMet)]
    [InlineData(""" "times":"16:00-18:00" """, "2024-05-02", RequirementState.Unknown)]
    [InlineData(""" "times":"10:00-12:00" """, "2024-05-04", RequirementState.Unknown)]
    [InlineData(""" "times":"06:00" """, "2024-05-02", RequirementState.Unknown)]
    [InlineData(""" "times":"10:00-12:00" """, "2024-05", RequirementState.Unknown)]
    public void Hours_are_fitted_to_them(string times, string day, RequirementState state) =>
        Assert.Equal(state, State(Made($$""" "ages":"13-16","held":{"date":"{{day}}",{{times}}} """), WorkshopRequirement.FittedToThem));

    [Theory]
    [InlineData(""" "ages":"13-16","held":{"date":"2024-05-02"} """, RequirementState.NotStated)]
    [InlineData(""" "held":{"date":"2024-05-02","times":"10:00-12:00"} """, RequirementState.Unknown)]
    [InlineData(""" "ages":"13-16","held":{"date":"2024-05-04","until":"2024-05-05"} """, RequirementState.Unknown)]
    [InlineData(""" "ages":"13-16","held":{"date":"2024-05-05","until":"2024-05-06"} """, RequirementState.NotStated)]
    [InlineData(""" "ages":"13-16","held":{"date":"2024-05-05","until":"2024-05-06","times":"10:00-12:00"} """, RequirementState.NotMet)]
    [InlineData(""" "ages":"13-16","planned":{"date":"2024-05-02","times":"10:00-12:00"},"held":{"date":"2024-05-02"} """, RequirementState.NotMet)]
    [InlineData(""" "ages":"13-16","planned":{"date":"2024-05-02","times":"10:00-12:00"},"held":{"date":"2024-05-03"} """, RequirementState.NotStated)]
    public void Hours_are_told_by_every_day_and_the_times_of_the_plan_by_its_own(string workshop, RequirementState state) =>
        Assert.Equal(state, State(Made(workshop), WorkshopRequirement.FittedToThem));

    [Theory]
    [InlineData("10:00-12:00", "10:00-11:00", "11:00-12:00", false)]
    [InlineData("10:00-12:00", "10:00-11:00", "11:10-12:00", null)]
    [InlineData("10:00-11:30", "10:00-11:00", "11:00-11:30", true)]
    [InlineData("10:00", "10:00-11:00", "11:00-11:30", null)]
    public void Breaks_are_told_by_a_programme_that_is_whole_or_goes_on_too_long(string times, string first, string second, bool? holds)
    {
        RequirementState state = State(
            Made($$""" "ages":"13-16","information":{"plain":true},"held":{"date":"2024-05-04","times":"{{times}}"},"sessions":[{"times":"{{first}}","kind":"talk"},{"times":"{{second}}","kind":"plenary"}] """),
            WorkshopRequirement.FittedToThem);

        Assert.Equal(holds switch { true => RequirementState.Met, false => RequirementState.NotMet, null => RequirementState.Unknown }, state);
    }

    [Theory]
    [InlineData(""" "facilitation":{"perGroup":true,"trained":true} """, RequirementState.Met)]
    [InlineData(""" "facilitation":{"perGroup":true} """, RequirementState.Unknown)]
    [InlineData(""" "facilitation":{"trained":false} """, RequirementState.NotMet)]
    [InlineData(""" "facilitation":{"count":"3"} """, RequirementState.NotStated)]
    public void Each_group_is_led_by_somebody_trained(string workshop, RequirementState state) =>
        Assert.Equal(state, State(Made(workshop + """ ,"status":"held" """), WorkshopRequirement.WellLed));

    [Theory]
    [InlineData(""" "follows":["e"] """, RequirementState.Unknown)]
    [InlineData(""" "follows":["e"],"themes":[{"id":"t","text":{"nb":"Fritid"}}] """, RequirementState.Met)]
    [InlineData(""" "themes":[{"id":"t","text":{"nb":"Fritid"}}] """, RequirementState.NotStated)]
    [InlineData(""" "themes":[{"id":"t","proposedBy":[{"type":"category","category":"official"}]}] """, RequirementState.NotMet)]
    public void A_workshop_that_follows_another_may_only_repeat_it(string workshop, RequirementState state) => Assert.Equal(
        state, State(Made(workshop + """ },{"id":"e","themes":[{"id":"f","text":{"nb":"Fritid"}}] """), WorkshopRequirement.Relevant));

    [Theory]
    [InlineData(""" "held":{"date":"2024-05-02"} """, RequirementState.Met)]
    [InlineData(""" "held":{"date":"2024-07"} """, RequirementState.Unknown)]
    [InlineData(""" "status":"planned" """, RequirementState.Unknown)]
    [InlineData(""" "status":"cancelled" """, RequirementState.NotStated)]
    public void Those_who_took_part_are_heard_again_where_what_follows_was_held(string later, RequirementState state) => Assert.Equal(
        state, State(Made(""" "held":{"date":"2024-01-10"} },{"id":"e","follows":["w"],""" + later), WorkshopRequirement.HeardAgain));

    [Theory]
    [InlineData("""{"type":"category","category":"politician"},"level":"political","presence":"present" """, RequirementState.Met)]
    [InlineData("""{"type":"category","category":"politician"},"level":"board","receivedOn":"2024" """, RequirementState.Met)]
    [InlineData("""{"type":"category","category":"official"},"level":"unit","presence":"present" """, RequirementState.Unknown)]
    [InlineData("""{"type":"category","category":"school"},"presence":"present" """, RequirementState.Met)]
    [InlineData("""{"type":"category","category":"politician"},"level":"political","presence":"absent" """, RequirementState.NotMet)]
    [InlineData("""{"type":"category","category":"politician"},"level":"political" """, RequirementState.Unknown)]
    public void Somebody_who_can_act_heard_it(string party, RequirementState state) => Assert.Equal(
        state, State(Made($$""" "status":"held","heldFor":[{"type":"category","category":"school"}],"audience":[{"party":{{party}}}] """), WorkshopRequirement.Heard));

    [Theory]
    [InlineData(""" "givenTo":[{"type":"category","category":"youth"}],"answers":[{"contribution":"c","outcome":"rejected","reason":{"nb":"R"}}] """, RequirementState.Met)]
    [InlineData(""" "givenTo":[{"type":"category","category":"youth"}],"answers":[{"contribution":"c","outcome":"rejected"}] """, RequirementState.Unknown)]
    [InlineData(""" "givenTo":[{"type":"category","category":"youth"}],"answers":[{"contribution":"c"}] """, RequirementState.Unknown)]
    [InlineData(""" "answers":[{"contribution":"c","outcome":"adopted"}] """, RequirementState.Unknown)]
    [InlineData(""" "givenTo":[{"type":"category","category":"youth"}],"answersComplete":true """, RequirementState.NotMet)]
    public void Each_contribution_is_answered(string feedback, RequirementState state) => Assert.Equal(
        state,
        State(Made(""" "status":"held" """, $$""","contributions":[{"id":"c","workshop":"w"}],"feedback":[{"id":"f","workshop":"w",{{feedback}}}]"""), WorkshopRequirement.Answered));

    [Theory]
    [InlineData(""" "invitation":{"recruitment":["clubs"]},"compensation":{"travel":true,"stay":true,"lostEarnings":true,"companion":true} """, RequirementState.Met)]
    [InlineData(""" "invitation":{"recruitment":["nominated"]},"compensation":{"travel":true,"stay":true,"lostEarnings":true,"companion":true} """, RequirementState.Unknown)]
    [InlineData(""" "compensation":{"travel":false} """, RequirementState.NotMet)]
    [InlineData(""" "compensation":{"fee":false} """, RequirementState.NotStated)]
    public void Recruiting_reaches_further_and_no_cost_is_left(string workshop, RequirementState state) => Assert.Equal(state, State(Made(workshop), WorkshopRequirement.Inclusive));

    [Theory]
    [MemberData(nameof(Corpus))]
    public void The_order_of_lists_means_nothing(string name)
    {
        CollaborationRegister register = WorkshopCorpus.Read(name);
        CollaborationRegister turned = register with
        {
            Workshops = [.. register.Workshops.Reverse()],
            Contributions = [.. register.Contributions.Reverse()],
            Feedback = [.. register.Feedback.Reverse()],
            Proposals = [.. register.Proposals.Reverse()],
        };

        Assert.Equal(WorkshopReview.Of(register, Id<Workshop>.Parse(name), Day), WorkshopReview.Of(turned, Id<Workshop>.Parse(name), Day));
    }

    [Theory]
    [MemberData(nameof(Corpus))]
    public void Each_review_is_in_words_in_three_languages(string name)
    {
        WorkshopReview review = Review(name);
        LocalizedText[] all = [.. review.Requirements.Select(finding => finding.InWords), .. review.Space.InWords, .. review.Voice.InWords, .. review.Audience.InWords, .. review.Influence.InWords];

        Assert.All(all, text => Assert.All([text.Nb, text.Nn, text.En], words => Assert.EndsWith(".", words, StringComparison.Ordinal)));
        Assert.All(review.Evidence.Unknowns, unknown => Assert.NotEqual("", unknown.InWords(Language.En)));
    }

    [Fact]
    public void Contributions_are_told_by_what_the_themes_are_called()
    {
        WorkshopVoice voice = Made(
            """ "status":"held","themes":[{"id":"a","text":{"nb":"Fritid"}},{"id":"b"}] """,
            """ ,"contributions":[{"id":"c","workshop":"w","theme":"a"},{"id":"d","workshop":"w"}] """).Voice;

        Assert.Equal("Innspill per tema: Fritid (minst 1); et tema uten navn (minst 0); uten tema (minst 1).", voice.InWords[0].Nb);
        Assert.Equal("Innspel per tema: ikkje registrerte.", Made(""" "themes":[{"id":"a","text":{"nb":"Fritid"}}] """).Voice.InWords[0].Nn);
    }

    [Fact]
    public void A_workshop_that_the_register_does_not_have_is_refused() =>
        Assert.Throws<ArgumentException>(() => WorkshopReview.Of(ReferenceRegister.ZeroToTwentyFour, Id<Workshop>.Parse("x")));

    private static WorkshopReview Review(string name, LocalDate? asOf = null) => WorkshopReview.Of(WorkshopCorpus.Read(name), Id<Workshop>.Parse(name), asOf ?? Day);

    private static WorkshopReview Made(string workshop, string more = "") =>
        WorkshopReview.Of(Registers.With($$$""" "workshops":[{"id":"w",{{{workshop}}} }] {{{more}}} """), Id<Workshop>.Parse("w"), Day);

    internal static RequirementState State(WorkshopReview review, WorkshopRequirement requirement) => review.Requirements.Single(finding => finding.Requirement == requirement).State;

    private static string States(WorkshopReview review)
    {
        string all = string.Concat(review.Requirements.Select(finding => finding.State switch
        {
            RequirementState.Met => '+',
            RequirementState.NotMet => '-',
            RequirementState.Unknown => '?',
            RequirementState.NotStated => '.',
            _ => 'x',
        }));
        return $"{all[..4]}|{all[4..9]}|{all[9..]}";
    }
}
