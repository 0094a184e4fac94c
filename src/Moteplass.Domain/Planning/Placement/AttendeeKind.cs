namespace Moteplass.Domain.Planning;

/// <summary>What kind of attendee it is.</summary>
internal enum AttendeeKind
{
    /// <summary>An actor.</summary>
    Actor,

    /// <summary>The top management of an actor.</summary>
    TopManagement,

    /// <summary>A structure, which holds no two meetings on one day.</summary>
    Structure,
}
