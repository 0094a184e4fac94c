using System.Diagnostics;
using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>The changes of a proposal can be made together.</summary>
    public const string StructureChanges = "DEC006";
}

/// <summary>DEC006.</summary>
/// <remarks>What is in force or over is checked on the day of the proposal. Where that is not known, a structure is so only if none of its phases says otherwise.</remarks>
internal static class StructureChangesRule
{
    private static readonly Sentence InForce = new(
        "«{0}» er allerede aktiv og kan ikke innføres.",
        "«{0}» er allereie aktiv og kan ikkje innførast.",
        "'{0}' is already active and cannot be introduced.");

    private static readonly Sentence Over = new(
        "«{0}» er allerede avviklet og kan ikke avvikles igjen.",
        "«{0}» er allereie avvikla og kan ikkje avviklast igjen.",
        "'{0}' has already ended and cannot end again.");

    private static readonly Sentence ByItself = new(
        "«{0}» kan ikke erstattes av seg selv.",
        "«{0}» kan ikkje erstattast av seg sjølv.",
        "'{0}' cannot be replaced by itself.");

    private static readonly Sentence Twice = new(
        "Forslaget endrer «{0}» to ganger.",
        "Framlegget endrar «{0}» to gonger.",
        "The proposal changes '{0}' twice.");

    private static readonly Sentence HeirEnds = new(
        "«{0}» skal ta over, men avvikles selv i samme forslag.",
        "«{0}» skal ta over, men blir sjølv avvikla i same framlegg.",
        "'{0}' is to take over, but ends itself in the same proposal.");

    public static Rule Rule { get; } = new(
        RuleCodes.StructureChanges,
        RuleCategory.Decisions,
        ProblemSeverity.Error,
        new(
            "Endringene i et forslag skal kunne gjennomføres sammen.",
            "Endringane i eit framlegg skal kunne gjennomførast saman.",
            "It must be possible to make the changes of a proposal together."),
        [RuleSource.Fact("B18")],
        RuleCheck.OfNeighbours<Proposal>(Check));

    private static void Check(Proposal proposal, Place record, RuleContext context, ReportProblem report)
    {
        RegisterIndex index = context.Index;
        HashSet<Id<CollaborationStructure>> begun = [], ended = [], changed = [];
        HashSet<Id<CollaborationStructure>> all = [.. proposal.Changes.OfType<ReplacedStructures>().SelectMany(one => one.Structures)];
        for (int i = 0; i < proposal.Changes.Count; i++)
        {
            Place place = record.At("changes", i);
            switch (proposal.Changes[i])
            {
                case IntroducedStructure introduced:
                    Once(introduced.Structure, [begun, ended], begun, place.At("structure"), report);
                    if (index.Find(introduced.Structure) is { } structure && IsInForce(structure, proposal.When, index))
                    {
                        report(place.At("structure"), InForce.With($"{introduced.Structure}"));
                    }

                    break;
                case ChangedStructure change:
                    Once(change.Structure, [changed, ended], changed, place.At("structure"), report);
                    break;
                case ReplacedStructures replaced:
                    CheckReplaced(replaced, proposal.When, [begun, ended, changed], ended, place, index, report);
                    if (replaced.ReplacedBy is { } heir && all.Contains(heir) && !replaced.Structures.Contains(heir))
                    {
                        report(place.At("replacedBy"), HeirEnds.With($"{heir}"));
                    }

                    break;
                default:
                    throw new UnreachableException();
            }
        }
    }

    private static void CheckReplaced(
        ReplacedStructures replaced, PartialDate? when, HashSet<Id<CollaborationStructure>>[] excluded, HashSet<Id<CollaborationStructure>> ended, Place place, RegisterIndex index, ReportProblem report)
    {
        for (int i = 0; i < replaced.Structures.Count; i++)
        {
            Id<CollaborationStructure> id = replaced.Structures[i];
            Place at = place.At("structures", i);
            Once(id, excluded, ended, at, report);
            if (id == replaced.ReplacedBy)
            {
                report(at, ByItself.With($"{id}"));
            }
            else if (index.Find(id) is { } structure && IsOver(structure, when, index))
            {
                report(at, Over.With($"{id}"));
            }
        }
    }

    private static void Once(Id<CollaborationStructure> id, HashSet<Id<CollaborationStructure>>[] excluded, HashSet<Id<CollaborationStructure>> done, Place place, ReportProblem report)
    {
        if (Array.Exists(excluded, one => one.Contains(id)))
        {
            report(place, Twice.With($"{id}"));
        }

        done.Add(id);
    }

    private static bool IsInForce(CollaborationStructure structure, PartialDate? when, RegisterIndex index) => when is { } known
        ? StructureLife.Of(structure, index).IsInForce(known) == true
        : !structure.Phases.IsEmpty && structure.Phases.All(phase => phase.Status == PhaseStatus.Active);

    private static bool IsOver(CollaborationStructure structure, PartialDate? when, RegisterIndex index) => when is { } known
        ? StructureLife.Of(structure, index).IsOverOn(known)
        : !structure.Phases.IsEmpty && structure.Phases.All(phase => phase.Status == PhaseStatus.Ended);
}
