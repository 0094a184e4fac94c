using System.Diagnostics;
using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>The programme of a workshop of one day, in minutes of the day.</summary>
internal sealed class WorkshopProgramme
{
    private readonly Workshop _workshop;
    private readonly RegisterIndex? _index;

    /// <param name="workshop">The workshop.</param>
    /// <param name="index">The records of the register, where they are at hand: who speaks is known by them.</param>
    public WorkshopProgramme(Workshop workshop, RegisterIndex? index)
    {
        (_workshop, _index) = (workshop, index);
        Timed = [.. workshop.Sessions.Where(session => session.Times is { End: not null })];
    }

    /// <summary>The sessions with a beginning and an end.</summary>
    public IReadOnlyList<WorkshopSession> Timed { get; }

    /// <summary>Whether all sessions are of one day: none has a day of its own, or all have the same.</summary>
    public bool IsOfOneDay => !new WorkshopView(_workshop).LastsSeveralDays && _workshop.Sessions.Select(session => session.Date).Distinct().Count() <= 1;

    /// <summary>Whether all of its time is listed, each session with its kind.</summary>
    public bool IsWhole => OpenMinutes == 0 && Timed.All(session => session.Kind is not null);

    /// <summary>The longest that listed sessions go on without a break, or 0 where that is not known. Time that is not listed may be a break.</summary>
    public int LongestStretch => Timed.GroupBy(session => session.Date).Where(day => day.Key is not null || IsOfOneDay).Select(LongestOn).DefaultIfEmpty().Max();

    /// <summary>
    /// The least and the most share of the time that is the users' own: in groups, in plenary, or when they speak. Arrival, breaks, meals and what is social do
    /// not count. Time that is not listed, and what is not known, may be or may not be; null if no time is known.
    /// </summary>
    public (double Least, double Most)? OwnTime
    {
        get
        {
            if (OpenMinutes is not { } open)
            {
                return null;
            }

            HashSet<int> content = Minutes(Timed.Where(session => IsContent(session.Kind) != false));
            int certain = Minutes(Timed.Where(session => IsContent(session.Kind) == true)).Count;
            int own = Minutes(Timed.Where(session => IsOwn(session) == true)).Count;
            int possiblyOwn = Minutes(Timed.Where(session => IsOwn(session) != false)).Count;
            return certain == 0 ? null : ((double)own / (content.Count + open), (double)(possiblyOwn + open) / (Math.Max(certain, possiblyOwn) + open));
        }
    }

    /// <summary>The minutes of the workshop that are not listed, or null if that is not known.</summary>
    private int? OpenMinutes
    {
        get
        {
            if (!IsOfOneDay || Timed.Count < _workshop.Sessions.Count || new WorkshopView(_workshop).Times is not { End: { } end, Start: var start })
            {
                return null;
            }

            HashSet<int> listed = Minutes(Timed);
            return Enumerable.Range(Minute(start), Minute(end) - Minute(start)).Count(minute => !listed.Contains(minute));
        }
    }

    /// <summary>Whether anybody works or listens in a session; unknown where its kind is not stated.</summary>
    internal static bool? IsContent(WorkshopSessionKind? kind) => kind switch
    {
        null => null,
        WorkshopSessionKind.Opening or WorkshopSessionKind.Talk or WorkshopSessionKind.GroupWork or WorkshopSessionKind.Plenary or WorkshopSessionKind.Summary => true,
        WorkshopSessionKind.Arrival or WorkshopSessionKind.Break or WorkshopSessionKind.Meal or WorkshopSessionKind.Social => false,
        _ => throw new UnreachableException(),
    };

    private static int LongestOn(IEnumerable<WorkshopSession> day)
    {
        WorkshopSession[] sessions = [.. day];
        HashSet<int> work = Minutes(sessions.Where(session => IsContent(session.Kind) == true));
        work.ExceptWith(Minutes(sessions.Where(session => IsContent(session.Kind) != true)));
        int longest = 0;
        int run = 0;
        for (int minute = 0; minute < NodaConstants.MinutesPerDay; minute++)
        {
            run = work.Contains(minute) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static HashSet<int> Minutes(IEnumerable<WorkshopSession> sessions) =>
        [.. sessions.SelectMany(session => Enumerable.Range(Minute(session.Times!.Value.Start), Minute(session.Times.Value.End!.Value) - Minute(session.Times.Value.Start)))];

    private static int Minute(LocalTime time) => (time.Hour * NodaConstants.MinutesPerHour) + time.Minute;

    private bool? IsOwn(WorkshopSession session) =>
        session.Kind is null ? null
        : session.Kind is WorkshopSessionKind.GroupWork or WorkshopSessionKind.Plenary ? true
        : session.Kind is not (WorkshopSessionKind.Talk or WorkshopSessionKind.Opening) ? false
        : session.LedBy.IsEmpty || _index is null ? null
        : UserParties.Any(session.LedBy, _index);
}
