using Moteplass.Domain.Words;

namespace Moteplass.Domain.Analysis;

/// <summary>A duty and what is shown of it, in words.</summary>
internal static class DutyWords
{
    private static readonly LocalizedText NotRecorded = new(
        "registeret viser ikke om plikten ble oppfylt", "registeret viser ikkje om plikta vart oppfylt", "the register does not show whether it was carried out");

    private static readonly LocalizedText Evaluated = new("gjennomført", "gjennomført", "carried out");

    private static readonly (LocalizedText One, LocalizedText Many) Meetings = (new("møte", "møte", "meeting"), new("møter", "møte", "meetings"));

    private static readonly (LocalizedText One, LocalizedText Many) Proposals = (new("forslag", "framlegg", "proposal"), new("forslag", "framlegg", "proposals"));

    public static LocalizedText Of(DutyKind kind, Tally? shown)
    {
        LocalizedText found = shown switch
        {
            null => NotRecorded,
            { Yes: 0 } => MeasureWords.Unknown,
            _ when kind == DutyKind.Evaluation => Evaluated,
            _ => Share(shown, kind == DutyKind.Answer ? Proposals : Meetings),
        };
        return EachLanguage.Of(language => $"{kind.InWords(language)}: {found.In(language)}.").AtStart();
    }

    private static LocalizedText Share(Tally shown, (LocalizedText One, LocalizedText Many) nouns) => MeasureWords.Of(shown, nouns.One, nouns.Many);
}
