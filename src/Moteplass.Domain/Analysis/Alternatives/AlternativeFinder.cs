using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Works out the columns of a comparison.</summary>
internal sealed class AlternativeFinder
{
    private readonly CollaborationRegister _register;
    private readonly AppliedProposal[] _applied;
    private readonly LocalDate _from;
    private readonly DateInterval _interval;
    private readonly HashSet<Id<CollaborationStructure>> _scope;

    public AlternativeFinder(CollaborationRegister register, AppliedProposal[] applied, LocalDate from, DateInterval interval)
    {
        (_register, _applied, _from, _interval) = (register, applied, from, interval);
        var index = RegisterIndex.Of(register);
        _scope =
        [
            .. register.Structures.Where(structure => ColumnView.IsAtTop(structure, from) == true && StructureLife.Of(structure, index).IsInForce(from) != false).Select(structure => structure.Id),
            .. applied.SelectMany(one => new ProposedChanges(index.Find(one.Proposal)!).Named),
        ];
    }

    public (AlternativeColumn Today, AlternativeColumn[] Alternatives) Find()
    {
        ColumnView today = View(_register);
        ColumnView[] views = [.. _applied.Select(one => View(one.Register))];
        ColumnView[] all = [today, .. views];
        Id<Actor>[] organisations = [.. all.SelectMany(view => view.Organisations).Distinct().Order()];
        Id<Actor>[] owners = [.. all.SelectMany(view => view.Owners).Distinct().Order()];
        ValueList<OwnerAccess> before = today.Access(organisations, owners);
        return (
            Column(null, today, before, [], []),
            [.. views.Zip(_applied, (view, applied) => Column(applied.Proposal, view, view.Access(organisations, owners), before, applied.NotApplied))]);
    }

    private static AlternativeColumn Column(Id<Proposal>? proposal, ColumnView view, ValueList<OwnerAccess> access, ValueList<OwnerAccess> before, ValueList<NotAppliedChange> notApplied) => new()
    {
        Proposal = proposal,
        Structures = [.. view.Structures],
        Load = view.Load,
        FormsDiffer = view.FormsDiffer,
        LevelsDiffer = view.LevelsDiffer,
        DirectPairsAtTop = view.DirectPairsAtTop,
        Access = access,
        Changes = [.. before.Zip(access).Where(pair => pair.First.HasSeat || pair.Second.HasSeat).Select(pair => Change(pair.First, pair.Second))],
        NotApplied = notApplied,
    };

    private static AccessChange Change(OwnerAccess before, OwnerAccess after) => new(before.Organisation, before.Owner, (before.IsReached, after.IsReached) switch
    {
        (true, true) => AccessChangeKind.Kept,
        (false, true) => AccessChangeKind.Gained,
        (true, false) => AccessChangeKind.Lost,
        (null, true) => AccessChangeKind.KnownOnlyAfter,
        _ => AccessChangeKind.CannotBeTold,
    });

    private ColumnView View(CollaborationRegister register) =>
        new(register with { Structures = [.. register.Structures.Where(structure => _scope.Contains(structure.Id))] }, _from, _interval);
}
