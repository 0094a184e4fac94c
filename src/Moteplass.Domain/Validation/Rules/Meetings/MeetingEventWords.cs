namespace Moteplass.Domain.Validation;

/// <summary>What happened to a meeting or for it, in words that a date follows: "the notice was sent".</summary>
internal static class MeetingEventWords
{
    public static LocalizedText Announced { get; } = new("møtet ble kunngjort", "møtet vart kunngjort", "the meeting was announced");

    public static LocalizedText NoticeSent { get; } = new("innkallingen ble sendt", "innkallinga vart send", "the notice was sent");

    public static LocalizedText AgendaSent { get; } = new("sakslisten ble sendt", "sakslista vart send", "the agenda was sent");

    public static LocalizedText PapersSent { get; } = new("sakspapirene ble sendt", "sakspapira vart sende", "the papers were sent");

    public static LocalizedText Held { get; } = new("møtet ble holdt", "møtet vart halde", "the meeting was held");

    public static LocalizedText MinutesWritten { get; } = new("referatet ble skrevet", "referatet vart skrive", "the minutes were written");

    public static LocalizedText MinutesApproved { get; } = new("referatet ble godkjent", "referatet vart godkjent", "the minutes were approved");

    public static LocalizedText MinutesPublished { get; } = new("referatet ble offentliggjort", "referatet vart offentleggjort", "the minutes were published");
}
