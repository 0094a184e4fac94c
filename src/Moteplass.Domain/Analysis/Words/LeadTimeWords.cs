namespace Moteplass.Domain.Analysis;

/// <summary>A lead time in words.</summary>
internal static class LeadTimeWords
{
    /// <summary>For example "3 weeks", "1 working day", "in good time".</summary>
    public static LocalizedText Of(LeadTime time) => time.Kind switch
    {
        LeadTimeKind.Promptly => new("uten ugrunnet opphold", "utan ugrunna opphald", "without delay"),
        LeadTimeKind.InAdvance => new("i god tid", "i god tid", "in good time"),
        LeadTimeKind.NextMeeting => new("til neste møte", "til neste møte", "by the next meeting"),
        _ => Length(CountRange.Exactly(time.Amount ?? 0), time.Unit),
    };

    private static LocalizedText Length(CountRange amount, LeadTimeUnit? unit) => unit switch
    {
        LeadTimeUnit.Weeks => CountWords.Of(amount, new("uke", "veke", "week"), new("uker", "veker", "weeks")),
        LeadTimeUnit.Months => CountWords.Of(amount, new("måned", "månad", "month"), new("måneder", "månader", "months")),
        LeadTimeUnit.WorkingDays => CountWords.Of(amount, new("arbeidsdag", "arbeidsdag", "working day"), new("arbeidsdager", "arbeidsdagar", "working days")),
        _ => CountWords.Of(amount, new("dag", "dag", "day"), new("dager", "dagar", "days")),
    };
}
