using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Whom an organisation must propose for a structure, and by when (oppgave i oppnevningen).</summary>
public sealed partial record AppointmentTask
{
    internal AppointmentTask()
    {
    }

    /// <summary>Who proposes.</summary>
    public required Id<Actor> Organisation { get; init; }

    /// <summary>Whether that is only inferred, from whose seat it is, since the mandate does not name who proposes.</summary>
    public required bool IsInferred { get; init; }

    /// <summary>The structure.</summary>
    public required Id<CollaborationStructure> Structure { get; init; }

    /// <summary>By when, or null where no deadline is known; also for seats that are vacant now.</summary>
    public LocalDate? ProposeBy { get; init; }

    /// <summary>By when it is decided, or null where not known.</summary>
    public LocalDate? DecideBy { get; init; }

    /// <summary>How many persons are proposed: those of the terms that surely run out, and of the seats that are vacant.</summary>
    public required int Persons { get; init; }

    /// <summary>How many of them must be others than those who sit.</summary>
    public required int New { get; init; }

    /// <summary>How many of them may be those who sit.</summary>
    public required int MayGoOn { get; init; }

    /// <summary>Of how many that cannot be told.</summary>
    public required int CannotBeTold { get; init; }

    /// <summary>How many are for seats that are vacant now.</summary>
    public required int VacantNow { get; init; }

    /// <summary>The seats, in the order of the structure.</summary>
    public required ValueList<Id<Seat>> Seats { get; init; }

    /// <summary>The task in a sentence.</summary>
    public required LocalizedText InWords { get; init; }
}
