using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>SEA006 to SEA008.</summary>
internal static class SeatTermSamples
{
    private const string TwoTerms = """ "term":{"years":"2","maxPeriods":2} """;

    public static IEnumerable<RuleSample> All { get; } =
    [
        Breaks(
            "SEA006",
            "sitting since after the seat ended",
            Seat(TwoTerms, """ "period":"2023-01-01/2024-12-31","sittingSince":"2025-02" """),
            ProblemSeverity.Warning, "/structures/0/seats/0/sittingSince",
            "Den som sitter på plassen, har sittet siden februar 2025, men perioden gikk ut 31. desember 2024.",
            "Den som sit på plassen, har sete sidan februar 2025, men perioden gjekk ut 31. desember 2024.",
            "Whoever holds the seat has sat since February 2025, but the period ended on 31 December 2024."),
        Breaks(
            "SEA006",
            "sitting since a day to come",
            Seat(TwoTerms, """ "sittingSince":"2025" """),
            ProblemSeverity.Warning, "/structures/0/seats/0/sittingSince",
            "Den som sitter på plassen, skal ha sittet siden 2025, og det er etter 30. juni 2024.",
            "Den som sit på plassen, skal ha sete sidan 2025, og det er etter 30. juni 2024.",
            "Whoever holds the seat is said to have sat since 2025, which is after 30 June 2024.",
            asOf: "2024-06-30"),
        Keeps("SEA006", "sitting since before the seat", Seat(TwoTerms, """ "period":"2023-01-01/2024-12-31","sittingSince":"2021-01-01" """), asOf: "2024-06-30"),
        Keeps("SEA006", "sitting since the year in which the seat ends", Seat(TwoTerms, """ "period":"2023-01-01/2024-12-31","sittingSince":"2024" """), asOf: "2024-06-30"),
        Keeps("SEA006", "sitting since about then", Seat(TwoTerms, """ "period":"2023-01-01/2024-12-31","sittingSince":"2025~" """), asOf: "2024-06-30"),
        Keeps("SEA006", "sitting since a day to come, of which no day is asked", Seat(TwoTerms, """ "sittingSince":"2025" """)),
        Breaks(
            "SEA007",
            "the third of at most two terms",
            Seat(TwoTerms, """ "termNumber":3 """),
            ProblemSeverity.Warning, "/structures/0/seats/0/termNumber",
            "Den som sitter på plassen, er i periode 3 på rad, men mandatet tillater høyst 2.",
            "Den som sit på plassen, er i periode 3 på rad, men mandatet tillèt høgst 2.",
            "Whoever holds the seat is in term 3 in a row, but the mandate allows at most 2."),
        Breaks(
            "SEA007",
            "the second term where there is only one",
            Seat(""" "term":{"reappointment":false} """, """ "termNumber":2 """),
            ProblemSeverity.Warning, "/structures/0/seats/0/termNumber",
            "Den som sitter på plassen, er i periode 2 på rad, men mandatet utelukker gjenvalg.",
            "Den som sit på plassen, er i periode 2 på rad, men mandatet utelukkar attval.",
            "Whoever holds the seat is in term 2 in a row, but the mandate rules reappointment out."),
        Breaks(
            "SEA007",
            "more terms than the group of the seat allows",
            Seat(""" "term":{"maxPeriods":9},"seatGroups":[{"holder":{"type":"actor","actor":"ffo"},"term":{"maxPeriods":1}}] """, """ "termNumber":2 """),
            ProblemSeverity.Warning, "/structures/0/seats/0/termNumber",
            "Den som sitter på plassen, er i periode 2 på rad, men mandatet tillater høyst 1.",
            "Den som sit på plassen, er i periode 2 på rad, men mandatet tillèt høgst 1.",
            "Whoever holds the seat is in term 2 in a row, but the mandate allows at most 1."),
        Keeps("SEA007", "the second of two terms", Seat(TwoTerms, """ "termNumber":2 """)),
        Keeps("SEA007", "a mandate without a limit", Seat(""" "term":{"noLimit":true,"maxPeriods":2} """, """ "termNumber":3 """)),
        Keeps("SEA007", "a mandate that states no limit", Seat(""" "term":{"years":"2"} """, """ "termNumber":3 """)),
        Keeps("SEA007", "one of two mandates that allows it", Seat(""" "period":"2010/2015","term":{"maxPeriods":2} },{"period":"2016/..","term":{"maxPeriods":4} """, """ "termNumber":3 """)),
        Breaks(
            "SEA008",
            "a first term of somebody who has sat long before it",
            Seat(TwoTerms, """ "period":"2025-01-01/2026-12-31","termNumber":1,"sittingSince":"2021-01-01" """),
            ProblemSeverity.Warning, "/structures/0/seats/0/sittingSince",
            "Den som sitter på plassen, har sittet siden 1. januar 2021, men er i periode 1 på rad, som begynte 1. januar 2025.",
            "Den som sit på plassen, har sete sidan 1. januar 2021, men er i periode 1 på rad, som byrja 1. januar 2025.",
            "Whoever holds the seat has sat since 1 January 2021, but is in term 1 in a row, which began on 1 January 2025."),
        Breaks(
            "SEA008",
            "a second term of somebody who has sat for longer than two",
            Seat(TwoTerms, """ "period":"2025/2026","termNumber":2,"sittingSince":"2019" """),
            ProblemSeverity.Warning, "/structures/0/seats/0/sittingSince",
            "Den som sitter på plassen, har sittet siden 2019, men er i periode 2 på rad, som begynte i 2025.",
            "Den som sit på plassen, har sete sidan 2019, men er i periode 2 på rad, som byrja i 2025.",
            "Whoever holds the seat has sat since 2019, but is in term 2 in a row, which began in 2025."),
        Breaks(
            "SEA008",
            "a second term of somebody who began within it",
            Seat("", """ "period":"2025-01-01/2026-12-31","termNumber":2,"sittingSince":"2025-06" """),
            ProblemSeverity.Warning, "/structures/0/seats/0/sittingSince",
            "Den som sitter på plassen, har bare sittet siden juni 2025, men er i periode 2 på rad, som begynte 1. januar 2025.",
            "Den som sit på plassen, har berre sete sidan juni 2025, men er i periode 2 på rad, som byrja 1. januar 2025.",
            "Whoever holds the seat has only sat since June 2025, but is in term 2 in a row, which began on 1 January 2025."),
        Keeps("SEA008", "a first term of somebody who stepped in the year before", Seat(TwoTerms, """ "period":"2025-01-01/2026-12-31","termNumber":1,"sittingSince":"2024-03-01" """)),
        Keeps("SEA008", "a first term of somebody who stepped in within it", Seat(TwoTerms, """ "period":"2025-01-01/2026-12-31","termNumber":1,"sittingSince":"2025-06" """)),
        Keeps("SEA008", "a second term of somebody who has sat for two", Seat(TwoTerms, """ "period":"2025-01-01/2026-12-31","termNumber":2,"sittingSince":"2022-08-01" """)),
        Keeps("SEA008", "a second term of a length that is not stated", Seat("", """ "period":"2025-01-01/2026-12-31","termNumber":2,"sittingSince":"2001" """)),
        Keeps("SEA008", "a seat whose beginning is not known", Seat(TwoTerms, """ "period":"/2026-12-31","termNumber":1,"sittingSince":"2001" """)),
        Keeps("SEA008", "a beginning that is about so", Seat(TwoTerms, """ "period":"2025~/2026-12-31","termNumber":1,"sittingSince":"2001" """)),
    ];

    private static string Seat(string mandate, string seat) => $$$"""
        "actors":[{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"}}],
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","mandates":[{ {{{mandate}}} }],"seats":[{"id":"p","onBehalfOf":"ffo",{{{seat}}}}]}]
        """;
}
