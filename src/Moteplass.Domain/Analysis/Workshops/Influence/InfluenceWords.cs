using System.Diagnostics;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.Analysis;

/// <summary>What came of a workshop, in words.</summary>
internal static class InfluenceWords
{
    public static ValueList<LocalizedText> Of(WorkshopInfluence influence) =>
    [
        MeasureLine.Count(new("Besvarte innspill", "Innspel det er svara på", "Contributions answered"), influence.Answered),
        .. influence.Outcomes.Select(one => MeasureLine.Of(
            one.Outcome is { } outcome ? EachLanguage.Of(language => Label(outcome.InWords(language))) : new("Utfallet ikke oppgitt", "Utfallet ikkje oppgitt", "Outcome not stated"),
            new($"{one.Count}", $"{one.Count}", $"{one.Count}"))),
        MeasureLine.Count(new("Svar med begrunnelse", "Svar med grunngiving", "Answers with a reason"), influence.Reasons),
        MeasureLine.Days(new("Til første tilbakemelding", "Til første tilbakemelding", "Until the first feedback"), influence.FeedbackDays),
        MeasureLine.Of(new("Løftet om tilbakemelding", "Lovnaden om tilbakemelding", "The promise of feedback"), Words(influence.PromiseVerdict)),
        MeasureLine.Of(new("Det som bygger på innspillene", "Det som byggjer på innspela", "What is based on the contributions"), Results(influence)),
        MeasureLine.Days(new("Til det første av dem", "Til det første av dei", "Until the first of them"), influence.ResultDays),
        MeasureLine.Of(new("Deltakerne ble spurt i evalueringen", "Deltakarane vart spurde i evalueringa", "Participants were asked in the evaluation"), YesNo(influence.AskedParticipants)),
        MeasureLine.Days(new("Til første dokumentasjon", "Til første dokumentasjon", "Until the first documentation"), influence.DocumentationDays),
        MeasureLine.Days(new("Til neste workshop", "Til neste workshop", "Until the next workshop"), influence.NextDays),
    ];

    private static string Label(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    internal static LocalizedText Words(PracticeVerdict verdict) => verdict switch
    {
        PracticeVerdict.NotStated => MeasureWords.NotStated,
        PracticeVerdict.Unknown => new("kan ikke avgjøres", "kan ikkje avgjerast", "cannot be determined"),
        PracticeVerdict.Kept or PracticeVerdict.More => new("holdt", "halden", "kept"),
        PracticeVerdict.NotKept => new("ikke holdt", "ikkje halden", "not kept"),
        _ => throw new UnreachableException(),
    };

    private static LocalizedText Results(WorkshopInfluence influence)
    {
        if (influence.Results.IsEmpty)
        {
            return new("ikke registrert", "ikkje registrert", "none recorded");
        }

        (RecordType Type, int Count)[] counts = [.. influence.Results.GroupBy(record => record.Type).OrderBy(same => same.Key).Select(same => (same.Key, same.Count()))];
        return EachLanguage.Of(language => string.Join(", ", counts.Select(one => $"{one.Type.InWords(language)} ({one.Count})")));
    }

    private static LocalizedText YesNo(bool? answer) => answer switch
    {
        true => new("ja", "ja", "yes"),
        false => new("nei", "nei", "no"),
        null => MeasureWords.Unknown,
    };
}
