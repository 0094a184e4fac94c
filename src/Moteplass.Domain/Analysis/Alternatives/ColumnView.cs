using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>What one column of a comparison is worked out from.</summary>
internal sealed class ColumnView
{
    private readonly RegisterIndex _index;
    private readonly LocalDate _day;
    private readonly LoadFinder _loads;
    private readonly RouteFinder _routes;
    private readonly CollaborationStructure[] _structures;
    private readonly Dictionary<Id<CollaborationStructure>, bool?> _isAtTop;
    private readonly Dictionary<Id<CollaborationStructure>, (AnchoringLevel Level, bool? Holds)[]> _levels;
    private readonly ILookup<Id<Actor>, CollaborationStructure> _owned;
    private readonly HashSet<Id<Actor>> _described;

    public ColumnView(CollaborationRegister register, LocalDate day, DateInterval interval)
    {
        (_index, _day) = (RegisterIndex.Of(register), day);
        _routes = new RouteFinder(register, _index, day);
        _structures = [.. register.Structures.DistinctBy(structure => structure.Id).Where(structure => IsInForce(structure) != false).OrderBy(structure => structure.Id)];
        _isAtTop = _structures.ToDictionary(structure => structure.Id, structure => IsAtTop(structure, day));
        _levels = _structures.ToDictionary(structure => structure.Id, structure => AnchoringSuccession.On(PartialDate.FromDate(day), structure));
        _owned = _structures.SelectMany(structure => structure.Owners.Distinct().Select(owner => (owner, structure))).ToLookup(one => one.owner, one => one.structure);
        _described =
        [
            .. register.Mappings.SelectMany(mapping => mapping.Responses)
                .Where(response => Enum.GetValues<ContactForm>().All(response.CompleteFor.Contains))
                .Select(response => response.Respondent),
        ];
        _loads = new LoadFinder(register, _index, interval, day);
        Load = _loads.Find();
    }

    public LoadReview Load { get; }

    public IEnumerable<Id<Actor>> Organisations => _routes.Heard;

    public IEnumerable<Id<Actor>> Owners => _structures.SelectMany(structure => structure.Owners);

    public IEnumerable<ComparedStructure> Structures => _structures.Select(Compared);

    public bool? FormsDiffer => Differ(
        _structures.Where(structure => _isAtTop[structure.Id] != false),
        structure => structure.ContactForm is { } form ? [(int)form] : [],
        structure => structure.ContactForm is not null && _isAtTop[structure.Id] == true);

    public bool? LevelsDiffer => Differ(_structures, structure => [.. Levels(structure).Select(level => (int)level)], AreLevelsKnown);

    public CountRange DirectPairsAtTop
    {
        get
        {
            (Id<Actor>, Id<Actor>, bool IsSure)[] pairs =
            [
                .. from organisation in _routes.Heard
                   from structure in _routes.StructuresOf(organisation)
                   where _isAtTop.GetValueOrDefault(structure.Structure.Id, false) != false && structure.IsDirect
                   from owner in structure.Structure.Owners
                   select (organisation, owner, structure.IsSurelyDirect && _isAtTop[structure.Structure.Id] == true),
            ];
            int sure = pairs.Where(pair => pair.IsSure).DistinctBy(pair => (pair.Item1, pair.Item2)).Count();
            return new CountRange(sure, Array.TrueForAll(_structures, AreSeatsComplete) ? pairs.DistinctBy(pair => (pair.Item1, pair.Item2)).Count() : null);
        }
    }

    /// <summary>Whether a structure is anchored in top management on a day; unknown where no anchoring is stated.</summary>
    public static bool? IsAtTop(CollaborationStructure structure, LocalDate day) => structure.Anchorings.IsEmpty
        ? null
        : AnchoringSuccession.On(PartialDate.FromDate(day), structure).Where(one => one.Level == AnchoringLevel.TopManagement).Select(one => one.Holds).FirstOrDefault(false);

    /// <summary>How each owner hears each organisation.</summary>
    public ValueList<OwnerAccess> Access(Id<Actor>[] organisations, Id<Actor>[] owners)
    {
        Dictionary<Id<Actor>, bool> isComplete = owners.ToDictionary(owner => owner, IsComplete);
        return [.. organisations.SelectMany(organisation => Access(organisation, owners, isComplete))];
    }

    private IEnumerable<OwnerAccess> Access(Id<Actor> organisation, Id<Actor>[] owners, Dictionary<Id<Actor>, bool> isComplete)
    {
        ILookup<Id<Actor>, HeardIn> byOwner = _routes.StructuresOf(organisation)
            .SelectMany(heard => heard.Structure.Owners.Distinct().Select(owner => (owner, heard)))
            .ToLookup(one => one.owner, one => one.heard);
        foreach (Id<Actor> owner in owners)
        {
            HeardIn[] heard = [.. byOwner[owner]];
            yield return new OwnerAccess(
                organisation,
                owner,
                isReached: heard.Any(one => one.IsCertain) ? true : heard.Length == 0 && isComplete[owner] ? false : null,
                isDirect: heard.Any(one => one.IsSurelyDirect) ? true : heard.Any(one => one.IsDirect) ? null : isComplete[owner] || (heard.Length > 0 && AreAllSeatsListed(owner)) ? false : null,
                levels: [.. heard.SelectMany(one => Levels(one.Structure)).Distinct().OrderBy(level => level.Rank())],
                forms: [.. heard.Select(one => one.Structure.ContactForm).OfType<ContactForm>().Distinct().Order()])
            {
                HasSeat = heard.Length > 0,
            };
        }
    }

    /// <summary>Whether a mapping says that all structures of an owner are described, and all who sit in them are listed.</summary>
    private bool IsComplete(Id<Actor> owner) => _described.Contains(owner) && AreAllSeatsListed(owner);

    private bool AreAllSeatsListed(Id<Actor> owner) => _owned[owner].All(AreSeatsComplete);

    private ComparedStructure Compared(CollaborationStructure structure)
    {
        StructureLoad load = _loads.Of(structure.Id);
        Phase[] phases = [.. StructureLife.Of(structure, _index).PossibleOn(PartialDate.FromDate(_day))];
        Permanence?[] permanence = [.. phases.Select(phase => phase.Permanence).Distinct()];
        return new ComparedStructure
        {
            Structure = structure.Id,
            IsInForce = IsInForce(structure),
            Permanence = permanence is [var one] ? one : null,
            Period = phases is [var phase] ? phase.Period : null,
            ContactForm = structure.ContactForm,
            Levels = [.. Levels(structure)],
            Promised = load.Promised,
            IsEqual = new ParityFinder(load.Practice).Find().IsEqual,
        };
    }

    private bool? IsInForce(CollaborationStructure structure) => StructureLife.Of(structure, _index).IsInForce(_day);

    private bool AreSeatsComplete(CollaborationStructure structure) => SeatSuccession.Of(structure, _index).IsCompleteOn(_day);

    private IEnumerable<AnchoringLevel> Levels(CollaborationStructure structure) =>
        _levels[structure.Id].Where(one => one.Holds == true).Select(one => one.Level);

    private bool AreLevelsKnown(CollaborationStructure structure) =>
        !structure.Anchorings.IsEmpty && Array.TrueForAll(_levels[structure.Id], one => one.Holds is not null);

    /// <summary>Whether owners of some structures differ in what these have: true if two owners that are fully known do; false if all are fully known and alike.</summary>
    private bool? Differ(IEnumerable<CollaborationStructure> structures, Func<CollaborationStructure, int[]> of, Func<CollaborationStructure, bool> isKnown)
    {
        (string Has, bool IsKnown)[] owners =
        [
            .. structures.SelectMany(structure => structure.Owners.Distinct().Select(owner => (owner, structure)))
                .GroupBy(one => one.owner, one => one.structure)
                .Select(own => (string.Join(' ', own.SelectMany(of).Distinct().Order()), own.All(structure => IsInForce(structure) == true && isKnown(structure)))),
        ];
        return owners.Where(owner => owner.IsKnown).DistinctBy(owner => owner.Has).Skip(1).Any() ? true
            : owners.Length > 0 && Array.TrueForAll(owners, owner => owner.IsKnown) ? false
            : null;
    }
}
