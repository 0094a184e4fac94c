namespace Moteplass.Domain.Analysis;

/// <summary>A seat with its term, and what the mandate says of how it is filled.</summary>
internal sealed record AppointedSeat(
    CollaborationStructure Structure, Seat Seat, SeatTerm Term, bool IsPlace, TermOfOffice? MandateTerm, Selection? Selection);
