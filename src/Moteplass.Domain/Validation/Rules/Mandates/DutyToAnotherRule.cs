namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A duty is owed to another than the one who has it.</summary>
    public const string DutyToAnother = "MAN008";
}

/// <summary>MAN008.</summary>
internal static class DutyToAnotherRule
{
    private static readonly Sentence OwedToItself = new(
        "Plikten er oppgitt å gjelde overfor den samme som har den.",
        "Plikta er oppgitt å gjelde overfor den same som har ho.",
        "The duty is stated to be owed to the same party that has it.");

    public static Rule Rule { get; } = new(
        RuleCodes.DutyToAnother,
        RuleCategory.Mandates,
        ProblemSeverity.Warning,
        new(
            "En plikt skal gjelde overfor en annen enn den som har den.",
            "Ei plikt skal gjelde overfor ein annan enn den som har ho.",
            "A duty should be owed to a party other than the one that has it."),
        [],
        RuleCheck.OfRecord<Mandate>(Check));

    private static void Check(Mandate mandate, Place place, ReportProblem report)
    {
        for (int i = 0; i < mandate.Duties.Count; i++)
        {
            ValueList<Party> creditors = mandate.Duties[i].OwedTo;
            for (int j = 0; j < creditors.Count; j++)
            {
                if (IsSame(mandate.Duties[i].OwedBy, creditors[j]))
                {
                    report(place.At("duties", i).At("owedTo", j), OwedToItself);
                }
            }
        }
    }

    /// <summary>Of a kind of people one may owe another something, as members do their deputies.</summary>
    private static bool IsSame(Party? debtor, Party creditor) => debtor is not (null or CategoryParty or AnyOfParty) && debtor == creditor;
}
