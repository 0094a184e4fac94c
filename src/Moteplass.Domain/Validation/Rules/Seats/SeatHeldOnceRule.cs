using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Where the mandate gives somebody one seat, it is not listed twice for the same time.</summary>
    public const string SeatHeldOnce = "SEA001";
}

/// <summary>SEA001.</summary>
internal static class SeatHeldOnceRule
{
    private static readonly Sentence HeldTwice = new(
        "Mandatet gir «{0}» én plass, men plassen «{1}» er oppført for samme periode.",
        "Mandatet gir «{0}» éin plass, men plassen «{1}» er ført opp for same periode.",
        "The mandate gives '{0}' one seat, but the seat '{1}' is listed for the same period.");

    public static Rule Rule { get; } = new(
        RuleCodes.SeatHeldOnce,
        RuleCategory.Seats,
        ProblemSeverity.Warning,
        new(
            "Den som mandatet gir én plass, skal ikke være oppført med to plasser for samme periode.",
            "Den som mandatet gir éin plass, skal ikkje vere ført opp med to plassar for same periode.",
            "Whoever the mandate gives one seat should not be listed with two for the same period."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfStructure(Check));

    private static void Check(CollaborationStructure structure, Place place, RegisterIndex known, ReportProblem report)
    {
        if (structure.Mandates.IsEmpty)
        {
            return;
        }

        (int Index, Seat Item)[] dated = structure.Seats.IndexedWhere(seat => seat is { Period: not null, OnBehalfOf: not null } and not { State: SeatState.Vacant } && seat.IsPlace());
        if (!Doubles.AreAmong(dated, one => one.Item.OnBehalfOf!.Value))
        {
            return;
        }

        var held = dated
            .GroupBy(one => one.Item.OnBehalfOf!.Value)
            .Where(same => same.Skip(1).Any());
        MandatesForOne? mandates = null;
        foreach (var same in held)
        {
            mandates ??= new MandatesForOne(structure, known);
            if (mandates.AllGiveOneSeat(same.Key))
            {
                Check(same.Key, [.. same], place, report);
            }
        }
    }

    private static void Check(Id<Actor> holder, (int Index, Seat Item)[] seats, Place place, ReportProblem report)
    {
        foreach ((int later, int earlier) in DefiniteOverlaps.Among([.. seats.Select(seat => PeriodReading.Proven(seat.Item.Period))]))
        {
            report(place.At("seats", seats[later].Index), HeldTwice.With($"{holder}", $"{seats[earlier].Item.Id}"));
        }
    }

    /// <summary>Which holders every mandate gives one seat, without going through all mandates for each.</summary>
    private sealed class MandatesForOne(CollaborationStructure structure, RegisterIndex known)
    {
        private readonly MandateHolders[] _mandates = [.. structure.Mandates.Select(mandate => MandateHolders.Of(mandate, structure, known))];
        private readonly Dictionary<(Type? Type, PublicBodyKind? Kind, bool IsOwner), int> _byKind = [];

        private ILookup<Id<Actor>, MandateHolders> Naming => field ??=
            _mandates.SelectMany(mandate => mandate.Named.Select(actor => (actor, mandate))).ToLookup(one => one.actor, one => one.mandate);

        public bool AllGiveOneSeat(Id<Actor> holder)
        {
            var kind = MandateHolders.KindOf(holder, structure, known);
            if (!_byKind.TryGetValue(kind, out int count))
            {
                _byKind.Add(kind, count = _mandates.Count(mandate => mandate.MostOfUnnamed(holder) == 1));
            }

            foreach (MandateHolders mandate in Naming[holder])
            {
                count += (mandate.MostOf(holder) == 1 ? 1 : 0) - (mandate.MostOfUnnamed(holder) == 1 ? 1 : 0);
            }

            return count == _mandates.Length;
        }
    }
}
