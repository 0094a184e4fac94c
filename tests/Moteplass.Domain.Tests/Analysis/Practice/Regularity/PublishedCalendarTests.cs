using Moteplass.Domain.Analysis;
using Moteplass.Domain.Validation;
using static Moteplass.Domain.Tests.Analysis.Practice.Calendars;

namespace Moteplass.Domain.Tests.Analysis.Practice;

/// <summary>Eight calendars that public bodies have published, each reviewed by hand in the comment above its test.</summary>
public sealed class PublishedCalendarTests
{
    private const int Digits = 4;

    // Promised: 6 ordinary meetings a year and one gathering. The page lists seven Wednesdays, and says of none whether it was held.
    // Planned 7 of 6: more than promised. Held: none known, 7 possible, so that from 0 to 7 against 6 cannot be told.
    // The list is of ordinary meetings, so that nothing is known of the gathering.
    // 2024 has 366 days. The gaps are 14, 42, 84, 105, 49, 35 and, round the year, 366 - 329 = 37; the longest is 105.
    // Even would be 366/7 = 52 2/7. Off by 38 2/7 + 10 2/7 + 31 5/7 + 52 5/7 + 3 2/7 + 17 2/7 + 15 2/7 = 168 6/7.
    // Evenness = 1 - (168 6/7) / (2 x 366 x 6/7) = 1 - 1182/4392 = 0.7309.
    [Fact]
    public void Seven_Wednesdays_against_six_meetings_a_year_and_a_gathering()
    {
        PracticeReview review = Review("ostfold-ungdomsrad-2024", "ostfold-ungdomsrad", "2024-01-01", "2024-12-31");

        Assert.Equal("6; 7 More; ..7 Unknown", Line(review));
        Assert.Equal("1; 0.. Unknown; 0.. Unknown", Line(review, CadencePurpose.Gathering));
        Assert.Equal(105, review.Regularity.LongestGapInDays);
        Assert.Equal(0.7309, review.Regularity.Evenness!.Value, Digits);
        Assert.True(review.Regularity.IsPlanOnly);
        Assert.Equal("Etter planen: jevnhet 0,73 av 1, lengste opphold 105 dager.", review.Regularity.InWords!.Nb);
        Assert.Equal("Etter planen: jamleik 0,73 av 1, lengste opphald 105 dagar.", review.Regularity.InWords!.Nn);
        Assert.Equal("By the plan: evenness 0.73 of 1, longest gap 105 days.", review.Regularity.InWords!.En);
        LocalizedText ordinary = review.Regularity.Cadences[0].InWords;
        Assert.Equal("Ordinære møter – fastsatt: 6, planlagt: 7, holdt: høyst 7. Det kan ikke avgjøres om fastsatt møtefrekvens er holdt. Planen har flere enn fastsatt.", ordinary.Nb);
        Assert.Equal("Ordinære møte – fastsett: 6, planlagt: 7, halde: høgst 7. Det kan ikkje avgjerast om den fastsette møtefrekvensen er halden. Planen har fleire enn fastsett.", ordinary.Nn);
        Assert.Equal("Ordinary meetings – required: 6, planned: 7, held: at most 7. It is not known whether the required number was held. The plan has more than required.", ordinary.En);
        Assert.Equal(new Tally(yes: 0, no: 0, unknown: 7), review.Predictability.HeldAsPlanned);
    }

    // The old mandate, 2021-2025, is in force through 2024: once a month, so 12. Four meetings are known from minutes, three from a decision
    // in June; further meetings in spring may exist. At least 4 of 12 held, at least 3 planned: no shortfall can be told, and no evenness.
    [Fact]
    public void Twelve_a_year_against_seven_dates_of_an_incomplete_list_is_no_shortfall()
    {
        PracticeReview review = Review("stortinget-brukerrad-2024", "stortinget-brukerrad", "2024-01-01", "2024-12-31");

        Assert.Equal("12; 3.. Unknown; 4.. Unknown", Line(review));
        Assert.Null(review.Regularity.Evenness);
        Assert.Null(review.Regularity.LongestGapInDays);
        Assert.Equal(
            "Ordinære møter – fastsatt: 12, planlagt: minst 3, holdt: minst 4. Det kan ikke avgjøres om fastsatt møtefrekvens er holdt.",
            review.Regularity.Cadences[0].InWords.Nb);
        Assert.DoesNotContain(RuleRunner.Judge(Register("stortinget-brukerrad-2024")), problem => problem.Code == RuleCodes.PromisedMeetings);
    }

    // Which of the two mandates holds in 2025 cannot be told: the old one ends, and the new one begins, on some day of that year.
    // Surely asked for: the old one on no day but 1 January (no whole month: 0 at least), the new one on none: 0 at least.
    // At most, both: twelve months of the old one, and 4 in spring and 2 in autumn of the new one: 18.
    [Fact]
    public void A_year_in_which_the_mandate_changes_on_an_unknown_day()
    {
        PracticeReview review = Review("stortinget-brukerrad-2024", "stortinget-brukerrad", "2025-01-01", "2025-12-31");

        Assert.Equal("..18; 0.. Unknown; 0.. Unknown", Line(review));
    }

    // Nothing is promised. Three dates, of which the first is the constituting meeting and counts as an ordinary one; the list is cut after May.
    [Fact]
    public void A_list_that_is_cut_and_a_promise_that_nobody_states()
    {
        PracticeReview review = Review("ostfold-brukerutvalg-2018", "ostfold-brukerutvalg", "2018-01-01", "2018-12-31");

        Assert.Equal("?; 3.. NotStated; 0.. NotStated", Line(review));
        Assert.Null(review.Regularity.Evenness);
        Assert.Equal(
            "Ordinære møter – fastsatt: ikke oppgitt, planlagt: minst 3, holdt: ikke kjent. Det er ikke oppgitt hvor ofte det skal holdes møter.",
            review.Regularity.Cadences[0].InWords.Nb);
    }

    // Two dates each in the autumn of 2024, from a list that does not say that it is complete: not judged as a year, nor as an autumn.
    [Theory]
    [InlineData("kviteseid-ungdomsrad")]
    [InlineData("kviteseid-eldrerad")]
    [InlineData("kviteseid-rmnf")]
    public void A_list_that_reaches_only_the_autumn_is_not_judged_as_a_full_year(string id)
    {
        PracticeReview year = Review(id, id, "2024-01-01", "2024-12-31");
        PracticeReview autumn = Review(id, id, "2024-08-01", "2024-12-31");

        Assert.Equal("?; 2.. NotStated; 0.. NotStated", Line(year));
        Assert.Equal("?; 2.. NotStated; 0.. NotStated", Line(autumn));
        Assert.Null(year.Regularity.Evenness);
        Assert.Null(autumn.Regularity.Evenness);
    }

    // The same list, were it complete and the council to meet four times a year: the year is asked for four, but known for the autumn alone,
    // in which a part of a year asks for nothing. Were it to meet twice each half-year, one of the half-years, July to December, begins in
    // July, before the list; that too is not judged. Were it to meet three times each autumn, two of three is a promise not kept.
    [Theory]
    [InlineData("year", "4", "4; 2.. Unknown; 0.. Unknown")]
    [InlineData("half-year", "2", "4; 2.. Unknown; 0.. Unknown")]
    [InlineData("autumn", "3", "3; 2.. NotKept; 0.. NotKept")]
    public void A_complete_list_of_an_autumn_is_judged_for_the_autumn_alone(string per, string count, string expected)
    {
        CollaborationRegister register = Register("kviteseid-ungdomsrad");
        CadenceUnit unit = per switch { "year" => CadenceUnit.Year, "half-year" => CadenceUnit.HalfYear, _ => CadenceUnit.Autumn };
        var mandate = new Mandate { Cadences = [new RateCadence { Per = unit, Count = CountRange.Parse(count) }] };
        register = register with
        {
            Structures = [register.Structures[0] with { Mandates = [mandate] }],
            MeetingListings = [register.MeetingListings[0] with { Complete = true }],
        };

        PracticeReview review = PracticeReview.Of(register, register.Structures[0].Id, Interval("2024-01-01", "2024-12-31"));

        Assert.Equal(expected, Line(review));
    }

    // One dialogue conference a year and input meetings before it, how many is not said. Seven input meetings in 2015, two of them on
    // Saturday 9 May, which is fine for input meetings. The list is of input meetings, so that nothing is known of the conference.
    [Fact]
    public void Input_meetings_before_a_yearly_conference_may_be_on_a_Saturday()
    {
        PracticeReview review = Review("imdi-innspillsmoter-2015", "imdi-dialogkonferanse", "2015-01-01", "2015-12-31");

        Assert.Equal("?; 7 Unknown; ..7 Unknown", Line(review, CadencePurpose.InputMeeting));
        Assert.Equal("1; 0.. Unknown; 0.. Unknown", Line(review, CadencePurpose.Seminar));
        Assert.DoesNotContain(review.Regularity.Cadences, cadence => cadence.Purpose == CadencePurpose.Ordinary);
        Assert.Null(review.Regularity.InWords);
        Assert.DoesNotContain(RuleRunner.Judge(Register("imdi-innspillsmoter-2015")), problem => problem.Code == RuleCodes.MeetingOnWorkingDay);
    }

    // Three workshops are told of, each by month alone, and nobody promised any. Were about one a year promised, and these all there were, three in
    // three years would keep the promise; how evenly they lie cannot be told, and of none is it known whether it was planned.
    [Fact]
    public void Workshops_known_by_month_and_about_one_a_year()
    {
        CollaborationRegister register = Register("0-24-workshops");
        Assert.Equal("?; 0.. NotStated; 3.. NotStated", Line(Review("0-24-workshops", "arbeidsgruppe-0-24", "2016-01-01", "2018-12-31"), CadencePurpose.Seminar));

        register = register with
        {
            Structures =
            [
                register.Structures[0] with
                {
                    Mandates = [new Mandate { Cadences = [new RateCadence { Per = CadenceUnit.Year, Count = CountRange.Parse("~1"), Purpose = CadencePurpose.Seminar }] }],
                },
            ],
            MeetingListings = [register.MeetingListings[0] with { Complete = true }],
        };
        PracticeReview review = PracticeReview.Of(register, register.Structures[0].Id, Interval("2016-01-01", "2018-12-31"));

        Assert.Equal("~3; ..3 Unknown; 3 Kept", Line(review, CadencePurpose.Seminar));
        Assert.Null(review.Regularity.Evenness);
        Assert.Equal(3, review.Evidence.Unknowns.Count(unknown => unknown is { Member: "held", Reason: UnknownReason.Inconclusive }));
        Assert.Equal(new Tally(yes: 0, no: 0, unknown: 0), review.Predictability.HeldAsPlanned);
    }
}
