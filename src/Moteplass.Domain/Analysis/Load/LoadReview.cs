using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>What the collaboration asks of organisations and owners over an interval: seats, meetings and attendances (belastning).</summary>
/// <remarks>
/// In a council every seat attends every meeting. In a programme of meetings with one organisation at a time each meeting has one of the organisations: how many
/// each of several has is not known, unless a meeting says with whom it is held (<see cref="Meeting.With"/>). Such a meeting is attended by those organisations alone. Whatever the order of the register's lists, the answer is the same. Immutable, and so safe to use from any thread.
/// </remarks>
public sealed partial record LoadReview
{
    internal LoadReview()
    {
    }

    /// <summary>The days that are counted, both included.</summary>
    public DateInterval Interval { get; internal init; } = null!;

    /// <summary>The day on which structures and seats are counted.</summary>
    public LocalDate Day { get; internal init; }

    /// <summary>Those for whom seats are held or with whom meetings are held, by id.</summary>
    public ValueList<OrganisationLoad> Organisations { get; internal init; }

    /// <summary>Those who own structures, by id.</summary>
    public ValueList<OwnerLoad> Owners { get; internal init; }

    /// <summary>The meetings of all structures. A joint meeting is one meeting.</summary>
    public LoadCounts Meetings { get; internal init; } = null!;

    /// <summary>The attendances of user organisations, other organisations and described groups at them. Those of public bodies are not among them.</summary>
    public LoadCounts Attendances { get; internal init; } = null!;

    /// <summary>The meetings of all owners added up: a meeting of a structure that several own counts for each of them.</summary>
    public LoadCounts Hosted { get; internal init; } = null!;

    /// <summary>What the review rests on, and what was not known.</summary>
    public Evidence Evidence { get; internal init; } = null!;

    /// <summary>Counts what the collaboration asks for.</summary>
    /// <param name="register">The register.</param>
    /// <param name="interval">The days to count, both included.</param>
    /// <param name="asOf">The day on which structures and seats are counted; the last day of the interval if null.</param>
    /// <returns>The review.</returns>
    /// <exception cref="ArgumentNullException">Register or interval is null.</exception>
    public static LoadReview Of(CollaborationRegister register, DateInterval interval, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(interval);
        DateInterval days = interval.InIso();
        return new LoadFinder(register, RegisterIndex.Of(register), days, asOf?.InIso() ?? days.End).Find();
    }
}
