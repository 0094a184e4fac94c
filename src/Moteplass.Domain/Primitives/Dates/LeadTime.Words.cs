using System.Diagnostics;

namespace Moteplass.Domain;

public readonly partial struct LeadTime
{
    /// <summary>The lead time in words, as it is written within a sentence.</summary>
    /// <param name="language">The language. The library has no words in Northern Sámi and answers in bokmål.</param>
    /// <returns>For example <c>3 uker</c>, <c>1 arbeidsdag</c>, <c>i god tid</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is none of the four.</exception>
    public string InWords(Language language) => InWords().In(language);

    internal LocalizedText InWords() => WithoutLength(Kind) ?? Length(Amount ?? 0, Unit ?? LeadTimeUnit.Days);

    /// <summary>A lead time that has no length; null for one that has.</summary>
    internal static LocalizedText? WithoutLength(LeadTimeKind kind) => kind switch
    {
        LeadTimeKind.Promptly => new("uten ugrunnet opphold", "utan ugrunna opphald", "without delay"),
        LeadTimeKind.InAdvance => new("i god tid", "i god tid", "in good time"),
        LeadTimeKind.NextMeeting => new("til neste møte", "til neste møte", "by the next meeting"),
        LeadTimeKind.Length => null,
        _ => throw new UnreachableException(),
    };

    internal static LocalizedText Length(int amount, LeadTimeUnit unit)
    {
        LocalizedText noun = Words(unit) is var (one, many) && amount == 1 ? one : many;
        return new LocalizedText($"{amount} {noun.Nb}", $"{amount} {noun.Nn}", $"{amount} {noun.En}");
    }

    /// <summary>A unit in the singular and in the plural.</summary>
    internal static (LocalizedText One, LocalizedText Many) Words(LeadTimeUnit unit) => unit switch
    {
        LeadTimeUnit.Days => (new("dag", "dag", "day"), new("dager", "dagar", "days")),
        LeadTimeUnit.Weeks => (new("uke", "veke", "week"), new("uker", "veker", "weeks")),
        LeadTimeUnit.Months => (new("måned", "månad", "month"), new("måneder", "månader", "months")),
        LeadTimeUnit.WorkingDays => (new("arbeidsdag", "arbeidsdag", "working day"), new("arbeidsdager", "arbeidsdagar", "working days")),
        _ => throw new UnreachableException(),
    };
}
