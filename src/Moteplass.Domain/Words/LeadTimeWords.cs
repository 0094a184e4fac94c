using System.Diagnostics;

namespace Moteplass.Domain.Words;

/// <summary>A lead time in words.</summary>
internal static class LeadTimeWords
{
    /// <summary>For example "3 weeks", "1 working day", "in good time".</summary>
    public static LocalizedText Of(LeadTime time) =>
        WithoutLength(time.Kind) ?? Length(CountRange.Exactly(time.Amount ?? 0), time.Unit ?? LeadTimeUnit.Days);

    /// <summary>A lead time that has no length; null for one that has.</summary>
    internal static LocalizedText? WithoutLength(LeadTimeKind kind) => kind switch
    {
        LeadTimeKind.Promptly => new("uten ugrunnet opphold", "utan ugrunna opphald", "without delay"),
        LeadTimeKind.InAdvance => new("i god tid", "i god tid", "in good time"),
        LeadTimeKind.NextMeeting => new("til neste møte", "til neste møte", "by the next meeting"),
        LeadTimeKind.Length => null,
        _ => throw new UnreachableException(),
    };

    internal static LocalizedText Length(CountRange amount, LeadTimeUnit unit) => unit switch
    {
        LeadTimeUnit.Days => CountWords.Of(amount, new("dag", "dag", "day"), new("dager", "dagar", "days")),
        LeadTimeUnit.Weeks => CountWords.Of(amount, new("uke", "veke", "week"), new("uker", "veker", "weeks")),
        LeadTimeUnit.Months => CountWords.Of(amount, new("måned", "månad", "month"), new("måneder", "månader", "months")),
        LeadTimeUnit.WorkingDays => CountWords.Of(amount, new("arbeidsdag", "arbeidsdag", "working day"), new("arbeidsdager", "arbeidsdagar", "working days")),
        _ => throw new UnreachableException(),
    };
}
