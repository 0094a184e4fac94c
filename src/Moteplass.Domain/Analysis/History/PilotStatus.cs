using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Where a pilot is on a day (A8, A14), honest about dates that are known in part.</summary>
public sealed partial record PilotStatus
{
    private PilotStatus()
    {
    }

    /// <summary>The structure.</summary>
    public Id<CollaborationStructure> Structure { get; private init; }

    /// <summary>The day.</summary>
    public LocalDate Day { get; private init; }

    /// <summary>How far it has come.</summary>
    public PilotState State { get; private init; }

    /// <summary>When it was to be evaluated: the date stated for it, or else that of a duty in a mandate, or else the end of its time as a pilot; null where none is known.</summary>
    public PartialDate? EvaluationDue { get; private init; }

    /// <summary>Works out where a pilot stands.</summary>
    /// <param name="register">The register.</param>
    /// <param name="structure">The structure, which the register holds.</param>
    /// <param name="asOf">The day. What is dated later, or may be, does not count yet; what has no date does.</param>
    /// <returns>The status.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentException">The register has no structure with the id.</exception>
    public static PilotStatus Of(CollaborationRegister register, Id<CollaborationStructure> structure, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(register);
        CollaborationStructure found = register.Structures.FirstOrDefault(one => one.Id == structure)
            ?? throw new ArgumentException($"The register has no structure with the id '{Excerpt.Of(structure.ToString())}'.", nameof(structure));
        return Of(register, found, asOf.InIso());
    }

    /// <summary>How far a structure of the register has come as a pilot.</summary>
    internal static PilotStatus Of(CollaborationRegister register, CollaborationStructure structure, LocalDate asOf)
    {
        Phase? phase = PilotPhase.Of(structure, asOf);
        PartialDate? due = phase is null ? null : PilotPhase.EvaluationDue(structure, phase);
        return new PilotStatus
        {
            Structure = structure.Id,
            Day = asOf,
            EvaluationDue = due,
            State = phase is null ? PilotState.NotAPilot : PilotOutcomes.Of(register, structure, asOf).StateOf(phase, due),
        };
    }
}
