namespace Moteplass.Domain.Validation;

/// <summary>
/// One way in which a rule checks: what has to be at hand for it, and whether a day has. A rule that checks more where more is at hand has several,
/// and the first that finds something to check is the one that checks.
/// </summary>
internal sealed class RuleCheck
{
    private readonly Func<Judgement, bool> _applies;
    private readonly Action<Judgement, ReportProblem> _judge;

    /// <param name="scope">What has to be at hand.</param>
    /// <param name="reach">From what else than a record it follows what is found in it.</param>
    /// <param name="needsDay">Whether it needs a day.</param>
    /// <param name="applies">Whether there is something to check, if there is a day where one is needed.</param>
    /// <param name="judge">Checks that.</param>
    private RuleCheck(RuleScope scope, RuleReach reach, bool needsDay, Func<Judgement, bool> applies, Action<Judgement, ReportProblem> judge) =>
        (Scope, Reach, NeedsDay, _applies, _judge) = (scope, reach, needsDay, applies, judge);

    /// <summary>What has to be at hand.</summary>
    public RuleScope Scope { get; }

    /// <summary>From what else than a record it follows what is found in it.</summary>
    public RuleReach Reach { get; }

    /// <summary>Whether it needs a day.</summary>
    public bool NeedsDay { get; }

    /// <summary>Of the register as a whole.</summary>
    /// <param name="check">The check.</param>
    /// <param name="reach">From what of the register it follows what is found.</param>
    public static RuleCheck OfRegister(RegisterCheck check, RuleReach reach) =>
        new(RuleScope.Register, reach, needsDay: false, IsRegister, (judgement, report) => check(judgement.Context!, report));

    /// <inheritdoc cref="OfRegister(RegisterCheck, RuleReach)"/>
    public static RuleCheck OfRegister(RegisterCheckOnDay check, RuleReach reach) =>
        new(RuleScope.Register, reach, needsDay: true, IsRegister, (judgement, report) => check(judgement.Context!, judgement.Day!.Value, report));

    // A loop for each kind of check: another delegate for each record would be a twentieth of what it costs to check a register.

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
        foreach ((CollaborationStructure structure, Place place) in judgement.All<CollaborationStructure>())
        {
            check(structure, place, judgement.Known, report);
        }
    });

    /// <inheritdoc cref="OfStructure(StructureCheck)"/>
    public static RuleCheck OfStructure(RecordCheck<CollaborationStructure> check) => OfEach(RuleScope.Structure, check);

    /// <inheritdoc cref="OfStructure(StructureCheck)"/>
    public static RuleCheck OfStructure(RecordCheckOnDay<CollaborationStructure> check) => OfEach(RuleScope.Structure, check);

    /// <summary>Of each record of a kind, by itself or within what is checked.</summary>
    public static RuleCheck OfRecord<T>(RecordCheck<T> check)
        where T : DomainRecord => OfEach(RuleScope.Record, check);

    /// <inheritdoc cref="OfRecord{T}(RecordCheck{T})"/>
    public static RuleCheck OfRecord<T>(RecordCheckOnDay<T> check)
        where T : DomainRecord => OfEach(RuleScope.Record, check);

    /// <summary>Also of each record of another kind, after the records of the first.</summary>
    public RuleCheck And<T>(NeighbourCheck<T> check)
        where T : DomainRecord => new(Scope, Reach, NeedsDay, _applies, _judge + OfNeighbours(check)._judge);

    /// <summary>Whether there is something that it would check, if it had a day.</summary>
    public bool Applies(Judgement judgement) => _applies(judgement);

    /// <summary>Checks, if what it needs is at hand.</summary>
    /// <returns>Whether there was something to check.</returns>
    public bool TryJudge(Judgement judgement, ReportProblem report)
    {
        if ((NeedsDay && judgement.Day is null) || !_applies(judgement))
        {
            return false;
        }

        _judge(judgement, report);
        return true;
    }

    private static bool IsRegister(Judgement judgement) => judgement.Context is not null;

    private static bool Has<T>(Judgement judgement)
        where T : DomainRecord => judgement.All<T>().Length > 0;

    private static RuleCheck OfEach<T>(RuleScope scope, RecordCheck<T> check)
        where T : DomainRecord => new(scope, RuleReach.Itself, needsDay: false, Has<T>, (judgement, report) =>
    {
        foreach ((T record, Place place) in judgement.All<T>())
        {
            check(record, place, report);
        }
    });

    private static RuleCheck OfEach<T>(RuleScope scope, RecordCheckOnDay<T> check)
        where T : DomainRecord => new(scope, RuleReach.Itself, needsDay: true, Has<T>, (judgement, report) =>
    {
        foreach ((T record, Place place) in judgement.All<T>())
        {
            check(record, place, judgement.Day!.Value, report);
        }
    });
}
