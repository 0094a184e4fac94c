namespace Moteplass.Domain.Validation;

/// <summary>
/// One way in which a rule checks: what has to be at hand for it, and whether a day has. A rule that checks more where more is at hand has several,
/// and the first that finds something to check is the one that checks.
/// </summary>
internal sealed class RuleCheck
{
    private readonly Func<Judgement, ReportProblem, bool> _tryJudge;
    private readonly Func<Judgement, bool> _applies;

    private RuleCheck(RuleScope scope, RuleReach reach, bool needsDay, Func<Judgement, bool> applies, Func<Judgement, ReportProblem, bool> tryJudge) =>
        (Scope, Reach, NeedsDay, _applies, _tryJudge) = (scope, reach, needsDay, applies, tryJudge);

    /// <summary>What has to be at hand.</summary>
    public RuleScope Scope { get; }

    /// <summary>From what else than a record it follows what is found in it.</summary>
    public RuleReach Reach { get; }

    /// <summary>Whether it needs a day.</summary>
    public bool NeedsDay { get; }

    /// <summary>Of the register as a whole.</summary>
    /// <param name="check">The check.</param>
    /// <param name="reach">From what of the register it follows what is found.</param>
    public static RuleCheck OfRegister(RegisterCheck check, RuleReach reach) => new(RuleScope.Register, reach, needsDay: false, IsRegister, (judgement, report) =>
    {
        if (judgement.Context is not { } context)
        {
            return false;
        }

        check(context, report);
        return true;
    });

    /// <inheritdoc cref="OfRegister(RegisterCheck, RuleReach)"/>
    public static RuleCheck OfRegister(RegisterCheckOnDay check, RuleReach reach) => new(RuleScope.Register, reach, needsDay: true, IsRegister, (judgement, report) =>
    {
        if (judgement is not { Context: { } context, Day: { } day })
        {
            return false;
        }

        check(context, day, report);
        return true;
    });

    /// <summary>Of each record of a kind, with what its <see cref="Neighbourhood"/> says.</summary>
    public static RuleCheck OfNeighbours<T>(NeighbourCheck<T> check)
        where T : DomainRecord => OfRegister(
        (context, report) =>
        {
            foreach ((T record, Place place) in context.All<T>())
            {
                check(record, place, context, report);
            }
        },
        RuleReach.Neighbours);

    /// <inheritdoc cref="OfNeighbours{T}(NeighbourCheck{T})"/>
    public static RuleCheck OfNeighbours<T>(NeighbourCheckOnDay<T> check)
        where T : DomainRecord => OfRegister(
        (context, day, report) =>
        {
            foreach ((T record, Place place) in context.All<T>())
            {
                check(record, place, context, day, report);
            }
        },
        RuleReach.Neighbours);

    /// <summary>Of each structure whose parts are at hand.</summary>
    public static RuleCheck OfStructure(StructureCheck check) => new(RuleScope.Structure, RuleReach.Neighbours, needsDay: false, Has<CollaborationStructure>, (judgement, report) =>
    {
        RegisterIndex known = judgement.Known;
        (CollaborationStructure Record, Place Place)[] all = judgement.All<CollaborationStructure>();
        foreach ((CollaborationStructure structure, Place place) in all)
        {
            check(structure, place, known, report);
        }

        return all.Length > 0;
    });

    /// <inheritdoc cref="OfStructure(StructureCheck)"/>
    public static RuleCheck OfStructure(RecordCheck<CollaborationStructure> check) => new(RuleScope.Structure, RuleReach.Itself, needsDay: false, Has<CollaborationStructure>, TryJudge(check));

    /// <inheritdoc cref="OfStructure(StructureCheck)"/>
    public static RuleCheck OfStructure(RecordCheckOnDay<CollaborationStructure> check) => new(RuleScope.Structure, RuleReach.Itself, needsDay: true, Has<CollaborationStructure>, TryJudge(check));

    /// <summary>Of each record of a kind, by itself or within what is checked.</summary>
    public static RuleCheck OfRecord<T>(RecordCheck<T> check)
        where T : DomainRecord => new(RuleScope.Record, RuleReach.Itself, needsDay: false, Has<T>, TryJudge(check));

    /// <inheritdoc cref="OfRecord{T}(RecordCheck{T})"/>
    public static RuleCheck OfRecord<T>(RecordCheckOnDay<T> check)
        where T : DomainRecord => new(RuleScope.Record, RuleReach.Itself, needsDay: true, Has<T>, TryJudge(check));

    /// <summary>Also of each record of another kind, after the records of the first.</summary>
    public RuleCheck And<T>(NeighbourCheck<T> check)
        where T : DomainRecord
    {
        RuleCheck also = OfNeighbours(check);
        return new(Scope, Reach, NeedsDay, _applies, (judgement, report) => TryJudge(judgement, report) && also.TryJudge(judgement, report));
    }

    /// <summary>Whether there is something that it would check, if it had a day.</summary>
    public bool Applies(Judgement judgement) => _applies(judgement);

    /// <summary>Checks, if what it needs is at hand.</summary>
    /// <returns>Whether there was something to check.</returns>
    public bool TryJudge(Judgement judgement, ReportProblem report) => _tryJudge(judgement, report);

    private static bool IsRegister(Judgement judgement) => judgement.Context is not null;

    private static bool Has<T>(Judgement judgement)
        where T : DomainRecord => judgement.All<T>().Length > 0;

    // A loop for each way: another delegate for each record would be a twentieth of what it costs to check a register.
    private static Func<Judgement, ReportProblem, bool> TryJudge<T>(RecordCheck<T> check)
        where T : DomainRecord => (judgement, report) =>
    {
        (T Record, Place Place)[] all = judgement.All<T>();
        foreach ((T record, Place place) in all)
        {
            check(record, place, report);
        }

        return all.Length > 0;
    };

    private static Func<Judgement, ReportProblem, bool> TryJudge<T>(RecordCheckOnDay<T> check)
        where T : DomainRecord => (judgement, report) =>
    {
        if (judgement.Day is not { } day)
        {
            return false;
        }

        (T Record, Place Place)[] all = judgement.All<T>();
        foreach ((T record, Place place) in all)
        {
            check(record, place, day, report);
        }

        return all.Length > 0;
    };
}
