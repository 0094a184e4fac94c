namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>No reference leads back to the record that holds it.</summary>
    public const string ReferenceRing = "REG005";
}

/// <summary>REG005.</summary>
/// <remarks>
/// A single reference of a record to another of its own type leads upwards or onwards: to its parent, to the seat that it deputises for, to the meeting
/// that replaces it. None of them may come round to where it began, whatever members are added.
/// </remarks>
internal static class ReferenceRingRule
{
    private static readonly Sentence ToItself = new(
        "«{0}» viser til seg selv.",
        "«{0}» viser til seg sjølv.",
        "'{0}' refers to itself.");

    private static readonly Sentence Ring = new(
        "Henvisningene går i ring: {0}.",
        "Tilvisingane går i ring: {0}.",
        "The references are circular: {0}.");

    private static readonly Sentence OwnStructure = new(
        "Plassen er i «{0}» og kan ikke være på vegne av samme struktur.",
        "Plassen er i «{0}» og kan ikkje vere på vegner av den same strukturen.",
        "The seat is in '{0}' and cannot be held on behalf of the same structure.");

    public static Rule Rule { get; } = new(
        RuleCodes.ReferenceRing,
        RuleCategory.Register,
        ProblemSeverity.Error,
        new(
            "Ingen henvisning skal føre tilbake til posten den står i.",
            "Inga tilvising skal føre tilbake til posten ho står i.",
            "No reference must lead back to the record that holds it."),
        [],
        RuleCheck.OfRegister(Check, RuleReach.Of(record => Upwards(record))));

    /// <summary>What leads from a record to others of its type, each with its place.</summary>
    private static ValueList<string> Upwards(RegisterRecord record) =>
    [
        .. new RegisterWalk(record).Upwards.Select(one => $"{one.Type} {one.From} {one.To} {one.Place.ToPointer()}"),
        .. record is CollaborationStructure structure
            ? structure.Seats.Index().Where(one => one.Item.OnBehalfOfStructure == structure.Id).Select(one => $"{structure.Id} {one.Index}")
            : [],
    ];

    private static void Check(RuleContext context, ReportProblem report)
    {
        foreach (UpwardReference[] ring in ReferenceRings.Of(context.Walk.Upwards))
        {
            UpwardReference first = ring[0];
            report(first.Place, ring.Length == 1 ? ToItself.With(first.From) : Ring.With(RingWords.Of([.. ring.Select(one => one.From)])), found: first.To);
        }

        foreach ((CollaborationStructure structure, Place place) in context.All<CollaborationStructure>())
        {
            for (int i = 0; i < structure.Seats.Count; i++)
            {
                if (structure.Seats[i].OnBehalfOfStructure == structure.Id)
                {
                    report(place.At("seats", i).At("onBehalfOfStructure"), OwnStructure.With($"{structure.Id}"), found: $"{structure.Id}");
                }
            }
        }
    }
}
