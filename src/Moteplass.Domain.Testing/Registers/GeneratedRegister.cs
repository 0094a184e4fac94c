namespace Moteplass.Domain.Testing;

/// <summary>Registers of any size, the same each time, in which every member of every record is sometimes stated and sometimes not.</summary>
/// <remarks>
/// Ids are unique and every reference leads to a record of the right kind, so no rule about ids and references is broken. Each structure brings
/// its seats, phases, anchoring and mandates along, as a real register's do.
/// </remarks>
public static class GeneratedRegister
{
    /// <summary>Makes a register.</summary>
    /// <param name="records">
    /// How many records at the least: documents, actors, memberships, structures, phases, anchorings, mandates, cadences, seats, mappings,
    /// areas, responses and source references, each counted once. The last structure may bring up to some forty more.
    /// </param>
    /// <param name="seed">A number that chooses among registers of the same size.</param>
    /// <returns>The register.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="records"/> is negative.</exception>
    public static CollaborationRegister Make(int records, int seed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(records);
        return new RegisterMaker(seed).Make(records);
    }

    /// <summary>Counts the records of a register, as <see cref="Make"/> does.</summary>
    /// <param name="register">The register.</param>
    /// <returns>How many there are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static int Count(CollaborationRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return register.Documents.Count
            + register.Actors.Sum(actor => 1 + actor.Sources.Count)
            + register.Memberships.Sum(membership => 1 + membership.Sources.Count)
            + register.Structures.Sum(Count)
            + register.Mappings.Sum(Count);
    }

    internal static int Count(CollaborationStructure structure) => 1
        + structure.Sources.Count
        + structure.Phases.Sum(phase => 1 + phase.Sources.Count)
        + structure.Anchoring.Sum(anchoring => 1 + anchoring.Sources.Count)
        + structure.Mandates.Sum(mandate => 1 + mandate.Sources.Count + mandate.Cadence.Sum(cadence => 1 + cadence.Sources.Count))
        + structure.Seats.Sum(seat => 1 + seat.Sources.Count);

    internal static int Count(PracticeMapping mapping) => 1
        + mapping.Sources.Count
        + mapping.Areas.Sum(area => 1 + area.Sources.Count)
        + mapping.Responses.Sum(response => 1 + response.Sources.Count);
}
