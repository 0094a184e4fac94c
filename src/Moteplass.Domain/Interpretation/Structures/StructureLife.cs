using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>Whether and when a structure is in force, as the analyses read its phases.</summary>
/// <remarks>
/// The rules read them by <see cref="ProvenLife"/>, and differ: to them an approximate start or end proves nothing, and they judge a date by what the
/// phases rule out (the structure was only planned, or over) and not by whether it is in force. What a structure without phases is differs among
/// the analyses as well, as each member says.
/// </remarks>
internal static class StructureLife
{
    /// <summary>Whether a structure is in force on a day; unknown without phases.</summary>
    public static bool? IsInForce(CollaborationStructure structure, LocalDate day) => IsInForce(structure, phase => phase.IsInForceOn(day));

    /// <summary>Whether a structure is in force on a date; unknown without phases.</summary>
    public static bool? IsInForce(CollaborationStructure structure, PartialDate? date) => IsInForce(structure, phase => phase.IsInForceOn(date));

    /// <summary>Whether a structure definitely was set up at some time, rather than proposed, planned or unknown; one without phases was.</summary>
    public static bool WasSetUp(CollaborationStructure structure) =>
        structure.Phases.IsEmpty || structure.Phases.Any(phase => phase.Status is PhaseStatus.Active or PhaseStatus.Ended);

    /// <summary>Whether a structure had been set up by a day: one that was only proposed or planned had not; unknown without phases.</summary>
    public static bool? WasSetUpBy(CollaborationStructure structure, LocalDate day) => structure.Phases.IsEmpty
        ? null
        : ThreeValued.Any(structure.Phases.Where(phase => !phase.IsOnlyIntended()), phase => HasBegunBy(phase, day));

    /// <summary>
    /// When a structure was set up, or set up anew, at the latest: it may have been in response to something that it changed. Null if the beginning of
    /// a phase that may have run is not known.
    /// </summary>
    public static PartialDate? LatestBeginning(CollaborationStructure structure)
    {
        Phase[] phases = [.. structure.Phases.Where(phase => !phase.IsTimeAfterwards())];
        Phase[] ran = [.. phases.Where(phase => !phase.IsOnlyIntended())];
        return ran.Length > 0 && ran.All(phase => phase.IsTimeInForce() && phase.Period?.Start is { IsApproximate: false })
            ? phases.Select(phase => phase.Period?.Start).MaxBy(start => start?.Latest)
            : null;
    }

    private static bool? IsInForce(CollaborationStructure structure, Func<Phase, bool?> isInForce) =>
        structure.Phases.IsEmpty ? null : ThreeValued.Any(structure.Phases, isInForce);

    /// <summary>That a phase of unknown status began is unknown, and so is when one began of which only the end is known.</summary>
    private static bool? HasBegunBy(Phase phase, LocalDate day)
    {
        bool? hasStarted = phase.Period?.HasStartedBy(day);
        return phase.IsTimeInForce() ? hasStarted
            : phase.Status == PhaseStatus.Ended ? hasStarted == true ? true : null
            : hasStarted == false ? false : null;
    }
}
