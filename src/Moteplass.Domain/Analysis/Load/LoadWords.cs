using Moteplass.Domain.Words;

namespace Moteplass.Domain.Analysis;

/// <summary>A load in words.</summary>
internal static class LoadWords
{
    private static readonly LocalizedText Structure = new("struktur", "struktur", "structure");

    private static readonly LocalizedText Structures = new("strukturer", "strukturar", "structures");

    private static readonly LocalizedText Seat = new("plass", "plass", "seat");

    private static readonly LocalizedText Seats = new("plasser", "plassar", "seats");

    private static readonly LocalizedText Meeting = new("møte", "møte", "meeting");

    private static readonly LocalizedText Meetings = new("møter", "møte", "meetings");

    private static readonly LocalizedText Day = new("dag", "dag", "day");

    private static readonly LocalizedText Days = new("dager", "dagar", "days");

    /// <summary>"5 strukturer, 5 plasser; fastsatt: ikke kjent (3 uten antall, 2 uten møtefrekvens); kollisjoner: ikke kjent".</summary>
    public static LocalizedText Of(CountRange structures, CountRange? seats, LoadCounts meetings, LoadCounts? atTop, (int Number, int Cadence) without, CountRange clashes)
    {
        LocalizedText head = CountWords.Of(structures, Structure, Structures);
        LocalizedText? places = seats is { } count ? CountWords.Of(count, Seat, Seats) : null;
        LocalizedText?[] parts =
        [
            places is null ? head : Join(", ", head, places),
            Of(new("fastsatt", "fastsett", "required"), Promised(meetings.Promised, without)),
            atTop is null ? null : Of(new("på toppledernivå", "på toppleiarnivå", "at the top"), Promised(atTop.Promised, default)),
            IsKnown(meetings.Planned) ? Of(new("planlagt", "planlagt", "planned"), Number(meetings.Planned)) : null,
            IsKnown(meetings.Held) ? Of(new("holdt", "halde", "held"), Number(meetings.Held)) : null,
            Of(new("kollisjoner", "kollisjonar", "clashes"), clashes is { Maximum: 0 } ? None : IsKnown(clashes) ? CountWords.Of(clashes, Day, Days) : MeasureWords.Unknown),
        ];
        return Join("; ", [.. parts.OfType<LocalizedText>()]);
    }

    private static LocalizedText None { get; } = new("ingen", "ingen", "none");

    private static bool IsKnown(CountRange count) => count is not { Minimum: 0, Maximum: null };

    private static LocalizedText Number(CountRange count) => CountWords.Of(count, Meeting, Meetings);

    private static LocalizedText Promised(CountRange? promised, (int Number, int Cadence) without)
    {
        LocalizedText number = promised is { } count && IsKnown(count) ? Number(count) : MeasureWords.Unknown;
        LocalizedText[] why =
        [
            .. without.Number == 0 ? Array.Empty<LocalizedText>() : [new($"{without.Number} uten antall", $"{without.Number} utan tal", $"{without.Number} without a number")],
            .. without.Cadence == 0 ? Array.Empty<LocalizedText>() : [new($"{without.Cadence} uten møtefrekvens", $"{without.Cadence} utan møtefrekvens", $"{without.Cadence} without a cadence")],
        ];
        LocalizedText? because = why.Length == 0 ? null : Join(", ", why);
        return because is null ? number : new LocalizedText($"{number.Nb} ({because.Nb})", $"{number.Nn} ({because.Nn})", $"{number.En} ({because.En})");
    }

    private static LocalizedText Of(LocalizedText what, LocalizedText how) => Join(": ", what, how);

    private static LocalizedText Join(string between, params LocalizedText[] parts) =>
        EachLanguage.Of(language => string.Join(between, parts.Select(part => part.In(language))));
}
