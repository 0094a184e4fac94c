namespace Moteplass.Domain.Json;

/// <summary>What one reading of one document gathers: the ids met and the problems found.</summary>
internal sealed partial class ReadContext(int documentLength)
{
    /// <summary>As many problems as are listed; the others are counted.</summary>
    public const int MostListed = 1_000;

    private readonly List<NotedProblem> _noted = [];
    private long _notListed;

    /// <summary>The ids met so far, each known to be one.</summary>
    public RecentStrings Ids { get; } = new(documentLength);

    /// <summary>The short texts met so far.</summary>
    public RecentStrings Terms { get; } = new(documentLength / 8);

    /// <summary>Whether members that a record does not have are kept with its extensions.</summary>
    public bool KeepsUnknownMembers { get; set; }

    /// <summary>Whether something is wrong, so that there is no value to use.</summary>
    public bool HasProblems { get; private set; }

    /// <summary>Whether there is anything to say, were it only for information.</summary>
    public bool HasNotes => _noted.Count > 0;

    /// <summary>The problems in the order of their places, each with the byte at which it is.</summary>
    public IReadOnlyList<NotedProblem> Noted
    {
        get
        {
            // A stable sort: what was noted first at one place is listed first.
            List<NotedProblem> sorted = [.. _noted.OrderBy(noted => noted.Offset)];
            if (_notListed > 0)
            {
                sorted.Add(new NotedProblem(FormatCodes.MoreProblems, sorted[^1].Offset, FormatMessages.NotListed(_notListed)));
            }

            return sorted;
        }
    }

    /// <summary>Whether one more problem is listed; if not, it is counted, and no message is made for it.</summary>
    private bool IsListed()
    {
        if (_noted.Count < MostListed)
        {
            return true;
        }

        _notListed++;
        return false;
    }
}
