using Moteplass.Domain.Analysis;
using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>A plan of the meetings of structures over an interval (møteplan): what each has to hold, on days on which those who attend can.</summary>
/// <remarks>
/// <para>Meetings are on working days outside blackouts, in the life of the structure and its mandate, in the half-year or other unit of time that its mandate counts by, and on days on
/// which each organisation that attends has room. Preferred are, in this order: as many meetings as possible, as few moved as possible, and days that lie evenly, on the usual day of the
/// week, with no deadline on a day off. What was not planned is named with its reason, and what is in the way with its proof.</para>
/// <para>The days of one structure are the best there are given those of the others. Which structures are placed first and anew follows from the plan alone, by a fixed number of rounds: the
/// same register and request give the same plan, whatever the order of their lists. Beside each quality there is what no plan can surpass.</para>
/// <para>Where a structure meets one organisation at a time, the wish says whom (<see cref="StructureWish.With"/>): each has meetings of its own. Not planned are series of
/// gatherings, other meetings with one organisation at a time, and new joint meetings. Immutable, and so safe to use from any thread.</para>
/// </remarks>
public sealed partial record MeetingPlan
{
    private readonly CollaborationRegister _register;

    internal MeetingPlan(
        CollaborationRegister register,
        DateInterval interval,
        ValueList<PlannedSeries> series,
        ValueList<NotPlannedSeries> notPlanned,
        ValueList<PlanObstacle> obstacles,
        PlanQuality quality,
        Evidence evidence,
        long steps)
    {
        _register = register;
        Interval = interval;
        Series = series;
        NotPlanned = notPlanned;
        Obstacles = obstacles;
        Quality = quality;
        Evidence = evidence;
        Steps = steps;
    }

    /// <summary>The days that were planned, both included.</summary>
    public DateInterval Interval { get; }

    /// <summary>What was planned, by structure and purpose.</summary>
    public ValueList<PlannedSeries> Series { get; }

    /// <summary>What was not planned, and why, by structure and purpose.</summary>
    public ValueList<NotPlannedSeries> NotPlanned { get; }

    /// <summary>What is in the way of meetings that found no day, and where fixed meetings clash.</summary>
    public ValueList<PlanObstacle> Obstacles { get; }

    /// <summary>How good the plan is.</summary>
    public PlanQuality Quality { get; }

    /// <summary>What the plan rests on, and what was not known.</summary>
    public Evidence Evidence { get; }

    /// <summary>How many steps from one day to a next were tried.</summary>
    internal long Steps { get; }

    /// <summary>Plans meetings.</summary>
    /// <param name="register">The register: the structures with their mandates and seats, and the meetings that are planned already.</param>
    /// <param name="request">What to plan.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The request cannot be planned; the message names the member. The interval is longer than three years or of other years than 1900 to 2199; a structure or actor
    /// is not in the register or named twice; a number is out of its range; two capacities are for one day.
    /// </exception>
    /// <example><code>
    /// MeetingPlan.Of(register, new PlanRequest { Interval = year2027 }).Series[0].InWords.En // "The council: 4 of 4 meetings – 8 February, …"
    /// </code></example>
    public static MeetingPlan Of(CollaborationRegister register, PlanRequest request)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(request);
        return new PlanMaker(register, request).Make();
    }
}
