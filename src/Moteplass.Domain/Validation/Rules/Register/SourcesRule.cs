namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>In a register that names sources each record has one.</summary>
    public const string Sources = "REG003";
}

/// <summary>REG003.</summary>
/// <remarks>What is part of a record is on the record's sources unless it names its own.</remarks>
internal static class SourcesRule
{
    private static readonly Sentence NoSource = new(
        "Kilden til posten er ikke oppgitt.",
        "Kjelda til posten er ikkje oppgitt.",
        "The source of the record is not stated.");

    public static Rule Rule { get; } = new(
        RuleCodes.Sources,
        RuleCategory.Register,
        ProblemSeverity.Info,
        new(
            "I et register som oppgir kilder, skal hver post ha en kilde.",
            "I eit register som oppgir kjelder, skal kvar post ha ei kjelde.",
            "In a register that names sources, each record should have one."),
        [],
        RuleCheck.OfRegister(Check, RuleReach.Of(record => (record is SourceDocument, RecordReference.Of(record), record.Sources.IsEmpty))));

    private static void Check(RuleContext context, ReportProblem report)
    {
        CollaborationRegister register = context.Register;
        if (register.Documents.IsEmpty)
        {
            return;
        }

        Check(register.Actors, "actors", report);
        Check(register.Memberships, "memberships", report);
        Check(register.Structures, "structures", report);
        Check(register.Meetings, "meetings", report);
        Check(register.MeetingListings, "meetingListings", report);
        Check(register.Workshops, "workshops", report);
        Check(register.Contributions, "contributions", report);
        Check(register.Feedback, "feedback", report);
        Check(register.Evaluations, "evaluations", report);
        Check(register.Mappings, "mappings", report);
        Check(register.Assignments, "assignments", report);
        Check(register.Proposals, "proposals", report);
        Check(register.Decisions, "decisions", report);
    }

    private static void Check<T>(ValueList<T> records, string member, ReportProblem report)
        where T : SourcedRecord
    {
        for (int i = 0; i < records.Count; i++)
        {
            if (records[i].Sources.IsEmpty)
            {
                report(Place.Root.At(member, i), NoSource);
            }
        }
    }
}
