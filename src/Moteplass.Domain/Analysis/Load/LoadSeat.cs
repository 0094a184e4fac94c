using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>A place of a structure.</summary>
/// <param name="Actor">Who sits in it.</param>
/// <param name="Persons">For how many persons it is.</param>
/// <param name="Days">On which days of the interval it is held.</param>
/// <param name="IsHeld">Whether it is held on the day of the review.</param>
internal sealed record LoadSeat(Id<Actor> Actor, CountRange Persons, DaysInForce Days, bool? IsHeld);
