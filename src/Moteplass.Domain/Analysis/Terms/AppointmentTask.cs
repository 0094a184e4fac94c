using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Whom an organisation must propose for a structure, and by when (oppgave i oppnevningen).</summary>
public sealed partial record AppointmentTask
{
    internal AppointmentTask()
    {
    }

    /// <summary>Who proposes.</summary>
    public Id<Actor> Organisation { get; internal init; }

    /// <summary>Whether that is only inferred, from whose seat it is, since the mandate does not name who proposes.</summary>
    public bool IsInferred { get; internal init; }

    /// <summary>The structure.</summary>
    public Id<CollaborationStructure> Structure { get; internal init; }

    /// <summary>By when, or null where no deadline is known; also for seats that are vacant now.</summary>
    public LocalDate? ProposeBy { get; internal init; }

    /// <summary>By when it is decided, or null where not known.</summary>
    public LocalDate? DecideBy { get; internal init; }

    /// <summary>How many persons are proposed: those of the terms that definitely run out, and of the seats that are vacant.</summary>
    public int Persons { get; internal init; }

    /// <summary>How many of them must be others than those who sit.</summary>
    public int New { get; internal init; }

    /// <summary>How many of them may be those who sit.</summary>
    public int MayGoOn { get; internal init; }

    /// <summary>Of how many that is unknown.</summary>
    public int CannotBeTold { get; internal init; }

    /// <summary>How many are for seats that are vacant now.</summary>
    public int VacantNow { get; internal init; }

    /// <summary>The seats, in the order of the structure.</summary>
    public ValueList<Id<Seat>> Seats { get; internal init; }

    /// <summary>The task in a sentence.</summary>
    public LocalizedText InWords { get; internal init; } = null!;
}
