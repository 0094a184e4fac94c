namespace Moteplass.Domain.Analysis;

/// <summary>Meetings that are held with an actor, whatever seats it has.</summary>
/// <param name="Unit">The meetings.</param>
/// <param name="Persons">How many persons attend each of them for the actor.</param>
internal sealed record NamedMeetings(MeetingUnit Unit, CountRange Persons);
