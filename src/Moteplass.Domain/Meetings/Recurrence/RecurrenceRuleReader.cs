using System.Text;

namespace Moteplass.Domain;

/// <summary>Reads the text of a rule by RFC 5545, section 3.3.10, as far as a recurrence can say it.</summary>
internal static class RecurrenceRuleReader
{
    private const string Prefix = "RRULE:";

    /// <summary>The parts that RFC 5545 knows and a recurrence cannot say, with the reason.</summary>
    private static readonly (string Name, LocalizedText Reason)[] Unsupported =
    [
        ("BYSECOND", NoTime), ("BYMINUTE", NoTime), ("BYHOUR", NoTime), ("BYYEARDAY", NoDaysOfYear), ("BYWEEKNO", NoWeeksOfYear),
    ];

    private static readonly LocalizedText Empty = new("den er tom", "ho er tom", "it is empty");

    private static LocalizedText NoTime => new("en gjentakelse sier ikke klokkeslett", "ei gjentaking seier ikkje klokkeslett", "a recurrence says no time of day");

    private static LocalizedText NoDaysOfYear => new(
        "en gjentakelse teller ikke dager i året", "ei gjentaking tel ikkje dagar i året", "a recurrence does not count days of the year");

    private static LocalizedText NoWeeksOfYear => new(
        "en gjentakelse teller ikke uker i året", "ei gjentaking tel ikkje veker i året", "a recurrence does not count weeks of the year");

    /// <summary>Reads a rule.</summary>
    /// <param name="rule">The text.</param>
    /// <param name="start">The start of the recurrence, which the text does not say.</param>
    /// <param name="cadence">The recurrence, which may contradict itself, or null.</param>
    /// <returns>Null where the text is good; else the reason, for the middle of a sentence.</returns>
    public static LocalizedText? Read(string? rule, PartialDate? start, out RecurrenceCadence? cadence)
    {
        cadence = null;
        ReadOnlySpan<char> text = rule;
        text = text.Length >= Prefix.Length && Ascii.EqualsIgnoreCase(text[..Prefix.Length], Prefix) ? text[Prefix.Length..] : text;
        text = text is [.., ';'] ? text[..^1] : text;
        if (text.IsEmpty)
        {
            return Empty;
        }

        var draft = new RecurrenceDraft();
        var seen = new HashSet<RecurrenceRulePart>();
        foreach (Range range in text.Split(';'))
        {
            if (ReadPart(text[range], draft, seen) is { } reason)
            {
                return reason;
            }
        }

        return RecurrenceRuleMeaning.Of(draft, start, out cadence);
    }

    /// <summary>The whole message for a text that is refused: what was found, why it is wrong, what is allowed.</summary>
    public static LocalizedText Explain(string? rule, LocalizedText reason)
    {
        string found = Excerpt.Of(rule);
        return new LocalizedText(
            $"«{found}» kan ikke leses som en gjentakelse: {reason.Nb}. Tillatt: FREQ og, høyst én gang hver, INTERVAL, BYMONTH, BYMONTHDAY, BYDAY, BYSETPOS, WKST og enten UNTIL eller COUNT, med «;» mellom.",
            $"«{found}» kan ikkje lesast som ei gjentaking: {reason.Nn}. Tillate: FREQ og, høgst éin gong kvar, INTERVAL, BYMONTH, BYMONTHDAY, BYDAY, BYSETPOS, WKST og anten UNTIL eller COUNT, med «;» mellom.",
            $"'{found}' cannot be read as a recurrence: {reason.En}. Allowed: FREQ and, at most once each, INTERVAL, BYMONTH, BYMONTHDAY, BYDAY, BYSETPOS, WKST and either UNTIL or COUNT, with ';' between.");
    }

    private static LocalizedText? ReadPart(ReadOnlySpan<char> text, RecurrenceDraft draft, HashSet<RecurrenceRulePart> seen)
    {
        int equals = text.IndexOf('=');
        if (equals < 0)
        {
            string found = Excerpt.Of(text);
            return new(
                $"«{found}» er ikke et navn, «=» og en verdi", $"«{found}» er ikkje eit namn, «=» og ein verdi", $"'{found}' is not a name, '=' and a value");
        }

        string name = text[..equals].ToString();
        RecurrenceRulePart? part = Array.Find(RecurrenceRulePart.All, part => Ascii.EqualsIgnoreCase(part.Name, name));
        return part is null ? Refuse(name)
            : seen.Add(part) ? ReadValues(part, text[(equals + 1)..], draft)
            : new($"«{part.Name}» står to ganger", $"«{part.Name}» står to gonger", $"'{part.Name}' is given twice");
    }

    private static LocalizedText Refuse(string name)
    {
        string found = Excerpt.Of(name);
        LocalizedText? reason = Array.Find(Unsupported, one => Ascii.EqualsIgnoreCase(one.Name, name)).Reason;
        return reason is null
            ? new($"«{found}» er ukjent", $"«{found}» er ukjend", $"'{found}' is unknown")
            : new($"«{found}» støttes ikke, for {reason.Nb}", $"«{found}» er ikkje støtta, for {reason.Nn}", $"'{found}' is not supported, because {reason.En}");
    }

    private static LocalizedText? ReadValues(RecurrenceRulePart part, ReadOnlySpan<char> text, RecurrenceDraft draft)
    {
        string[] values = part.IsList ? text.ToString().Split(',') : [text.ToString()];
        string? wrong = Array.Find(values, value => value.Length == 0 || !part.Read(value, draft));
        return wrong is null ? null : NotAllowed(part, wrong);
    }

    /// <summary>The reason for a value that a part does not allow.</summary>
    public static LocalizedText NotAllowed(RecurrenceRulePart part, string value)
    {
        string found = Excerpt.Of(value);
        return new(
            $"«{found}» i «{part.Name}» er ikke {part.Allowed.Nb}",
            $"«{found}» i «{part.Name}» er ikkje {part.Allowed.Nn}",
            $"'{found}' in '{part.Name}' is not {part.Allowed.En}");
    }
}
