using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;
using static Moteplass.Domain.Tests.Validation.Samples.WorkshopPlanSamples;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>WSH008 and WSH009: whether the dates of a workshop go with its status, and with one another. What is real is named by its workshop.</summary>
internal static class WorkshopDatesSamples
{
    public static IEnumerable<RuleSample> All { get; } = [.. Status, .. Order];

    private static IEnumerable<RuleSample> Status =>
    [
        Breaks(
            "WSH008",
            "held although it was cancelled",
            Workshop(""" "status":"cancelled","held":{} """),
            ProblemSeverity.Error, Place + "/status",
            "Det er oppgitt når workshopen ble holdt, men statusen sier at den er avlyst.",
            "Det er oppgitt når workshopen vart halden, men statusen seier at han er avlyst.",
            "It is stated when the workshop was held, but its status says that it is cancelled."),
        Breaks(
            "WSH008",
            "it ends before it begins",
            Workshop(""" "status":"held","held":{"date":"2023-08-27","until":"2023-08-26"} """),
            ProblemSeverity.Error, Place + "/held/until",
            "Workshopen slutter 26. august 2023, før den begynner 27. august 2023.",
            "Workshopen sluttar 26. august 2023, før han tek til 27. august 2023.",
            "The workshop ends on 26 August 2023, before it begins on 27 August 2023."),
        Breaks(
            "WSH008",
            "held later than today",
            Workshop(""" "status":"held","held":{"date":"2023-08"} """),
            ProblemSeverity.Warning, Place + "/held/date",
            "Det er oppgitt at workshopen ble holdt i august 2023, men det er senere enn 31. juli 2023.",
            "Det er oppgitt at workshopen vart halden i august 2023, men det er seinare enn 31. juli 2023.",
            "The workshop is said to have been held in August 2023, but that is later than 31 July 2023.",
            asOf: "2023-07-31"),
        Breaks(
            "WSH008",
            "lnu-bukm-2019-06, of which only the announcement is known",
            Workshop(""" "status":"planned","planned":{"date":"2019-06-19"} """),
            ProblemSeverity.Info, Place + "/status",
            "Workshopen var planlagt 19. juni 2019. Det er ikke registrert om den ble holdt.",
            "Workshopen var planlagd 19. juni 2019. Det er ikkje registrert om han vart halden.",
            "The workshop was planned on 19 June 2019. Whether it was held is not recorded.",
            asOf: "2019-06-20"),
        Breaks(
            "WSH008",
            "held although it is only planned, as of a later day",
            Workshop(""" "status":"planned","held":{"date":"2020-05-06"} """),
            ProblemSeverity.Error, Place + "/status",
            "Det er oppgitt når workshopen ble holdt, men statusen sier at den er planlagt.",
            "Det er oppgitt når workshopen vart halden, men statusen seier at han er planlagd.",
            "It is stated when the workshop was held, but its status says that it is planned.",
            asOf: "2024-01-01"),
        Breaks(
            "WSH008",
            "a plan that ends before it begins",
            Workshop(""" "planned":{"date":"2024-05-02","until":"2024-05-01"} """),
            ProblemSeverity.Error, Place + "/planned/until",
            "Workshopen slutter 1. mai 2024, før den begynner 2. mai 2024.",
            "Workshopen sluttar 1. mai 2024, før han tek til 2. mai 2024.",
            "The workshop ends on 1 May 2024, before it begins on 2 May 2024."),
        Keeps("WSH008", "ungdomskonferanse-2023-08, of three days", Workshop(""" "status":"held","held":{"date":"2023-08-27","until":"2023-08-29"} """), asOf: "2024-01-01"),
        Keeps("WSH008", "the day of the workshop", Workshop(""" "status":"planned","planned":{"date":"2019-06-19"} """), asOf: "2019-06-19"),
        Keeps("WSH008", "some time in the month", Workshop(""" "status":"held","held":{"date":"2023-08"} """), asOf: "2023-08-01"),
        Keeps("WSH008", "dates that are approximate", Workshop(""" "status":"held","held":{"date":"2023-08-27~","until":"2023-08-20"} """), asOf: "2020-01-01"),
    ];

    private static IEnumerable<RuleSample> Order =>
    [
        Breaks(
            "WSH009",
            "a deadline before the invitation",
            Workshop(""" "invitation":{"sentOn":"2020-04-29","registerBy":"2020-04-28"} """),
            ProblemSeverity.Error, Place + "/invitation/registerBy",
            "Påmeldingsfristen (28. april 2020) er før invitasjonen (29. april 2020).",
            "Påmeldingsfristen (28. april 2020) er før invitasjonen (29. april 2020).",
            "The deadline for registering (28 April 2020) is before the invitation (29 April 2020)."),
        Breaks(
            "WSH009",
            "a workshop before the deadline for registering",
            Workshop(""" "invitation":{"registerBy":"2020-06-30"},"held":{"date":"2020-05"},"planned":{"date":"2020-09-19"} """),
            ProblemSeverity.Error, Place + "/invitation/registerBy",
            "Workshopen (mai 2020) er før påmeldingsfristen (30. juni 2020).",
            "Workshopen (mai 2020) er før påmeldingsfristen (30. juni 2020).",
            "The workshop (May 2020) is before the deadline for registering (30 June 2020)."),
        Breaks(
            "WSH009",
            "one that follows another and comes before it",
            """ "workshops":[{"id":"w","follows":["v"],"held":{"date":"2020-06-09"}},{"id":"v","held":{"date":"2021-04-06"}}] """,
            ProblemSeverity.Error, Place + "/follows/0",
            "Workshopen (9. juni 2020) er før workshopen «v» (6. april 2021).",
            "Workshopen (9. juni 2020) er før workshopen «v» (6. april 2021).",
            "The workshop (9 June 2020) is before the workshop 'v' (6 April 2021)."),
        Breaks(
            "WSH009",
            "results handed over before the workshop",
            Workshop(""" "held":{"date":"2020-09-19"},"audience":[{"party":{"type":"category","category":"official"},"receivedOn":"2020-09-18"}] """),
            ProblemSeverity.Error, Place + "/audience/0/receivedOn",
            "Overleveringen av resultatene (18. september 2020) er før workshopen (19. september 2020).",
            "Overleveringa av resultata (18. september 2020) er før workshopen (19. september 2020).",
            "The hand-over of the results (18 September 2020) is before the workshop (19 September 2020)."),
        Breaks(
            "WSH009",
            "feedback before the workshop",
            Workshop(""" "held":{"date":"2017-02-28"} """, """ ,"feedback":[{"id":"f","workshop":"w","when":"2016"}] """),
            ProblemSeverity.Error, "/feedback/0/when",
            "Tilbakemeldingen (2016) er før workshopen (28. februar 2017).",
            "Tilbakemeldinga (2016) er før workshopen (28. februar 2017).",
            "The feedback (2016) is before the workshop (28 February 2017)."),
        Breaks(
            "WSH009",
            "an evaluation before the workshop",
            Workshop(""" "held":{"date":"2017-02-28"} """, """ ,"evaluations":[{"id":"e","workshops":["w"],"when":"2016"}] """),
            ProblemSeverity.Error, "/evaluations/0/when",
            "Evalueringen (2016) er før workshopen (28. februar 2017).",
            "Evalueringa (2016) er før workshopen (28. februar 2017).",
            "The evaluation (2016) is before the workshop (28 February 2017)."),
        Breaks(
            "WSH009",
            "the order by one of two sources that disagree",
            """
            "documents":[{"id":"d","title":{"nb":"D"}},{"id":"e","title":{"nb":"E"}}],
            "workshops":[{"id":"w","held":{"date":"2023-01-17","sources":[{"document":"d","members":["date"]},{"document":"e","members":["date"]}]},"information":{"sentOn":"2023-01-18"}}]
            """,
            ProblemSeverity.Info, Place + "/information/sentOn",
            "Workshopen (17. januar 2023) er før forhåndsinformasjonen (18. januar 2023).",
            "Workshopen (17. januar 2023) er før førehandsinformasjonen (18. januar 2023).",
            "The workshop (17 January 2023) is before the information beforehand (18 January 2023)."),
        Breaks(
            "WSH009",
            "announced the day after the one planned",
            Workshop(""" "planned":{"date":"2024-05-01","announcedOn":"2024-05-02"} """),
            ProblemSeverity.Error, Place + "/planned/announcedOn",
            "Workshopen (1. mai 2024) er før kunngjøringen (2. mai 2024).",
            "Workshopen (1. mai 2024) er før kunngjeringa (2. mai 2024).",
            "The workshop (1 May 2024) is before the announcement (2 May 2024)."),
        Breaks(
            "WSH009",
            "invited the day after",
            Workshop(""" "held":{"date":"2024-05-01"},"invitation":{"sentOn":"2024-05-02"} """),
            ProblemSeverity.Error, Place + "/invitation/sentOn",
            "Workshopen (1. mai 2024) er før invitasjonen (2. mai 2024).",
            "Workshopen (1. mai 2024) er før invitasjonen (2. mai 2024).",
            "The workshop (1 May 2024) is before the invitation (2 May 2024)."),
        Breaks(
            "WSH009",
            "feedback promised by a day before the workshop",
            Workshop(""" "held":{"date":"2024-05-01"},"feedbackPromise":{"due":"2024-04-01"} """),
            ProblemSeverity.Error, Place + "/feedbackPromise/due",
            "Fristen for tilbakemelding (1. april 2024) er før workshopen (1. mai 2024).",
            "Fristen for tilbakemelding (1. april 2024) er før workshopen (1. mai 2024).",
            "The deadline for feedback (1 April 2024) is before the workshop (1 May 2024)."),
        Breaks(
            "WSH009",
            "one that follows another on whose day two sources disagree",
            """
            "documents":[{"id":"d","title":{"nb":"D"}},{"id":"e","title":{"nb":"E"}}],
            "workshops":[{"id":"w","follows":["x"],"held":{"date":"2023-01-10"}},{"id":"x","held":{"date":"2023-01-17","sources":[{"document":"d","members":["date"]},{"document":"e","members":["date"]}]}}]
            """,
            ProblemSeverity.Info, Place + "/follows/0",
            "Workshopen (10. januar 2023) er før workshopen «x» (17. januar 2023).",
            "Workshopen (10. januar 2023) er før workshopen «x» (17. januar 2023).",
            "The workshop (10 January 2023) is before the workshop 'x' (17 January 2023)."),
        Keeps(
            "WSH009",
            "ungdomspanel-fritidskort-2020",
            Workshop(""" "invitation":{"sentOn":"2020-04-29","registerBy":"2020-06-30"},"held":{"date":"2020-09-19"},"audience":[{"party":{"type":"category","category":"official"},"receivedOn":"2021-01-22"}] """)),
        Keeps("WSH009", "an evaluation that went on all along", Workshop(""" "held":{"date":"2017-02-28"} """, """ ,"evaluations":[{"id":"e","workshops":["w"],"when":"2016","continuous":true}] """)),
        Keeps("WSH009", "a month in which both may fall", Workshop(""" "invitation":{"sentOn":"2020-02-10"},"held":{"date":"2020-02"} """)),
        Keeps("WSH009", "a day that is approximate", Workshop(""" "invitation":{"sentOn":"2020-02-20~"},"held":{"date":"2020-02-10"} """)),
        Keeps("WSH009", "information between the first day and the last", Workshop(""" "information":{"sentOn":"2020-02-11"},"held":{"date":"2020-02-10","until":"2020-02-12"} """)),
    ];
}
