namespace Moteplass.Domain.Generator;

/// <summary>What a member of a record is called.</summary>
/// <param name="Record">The record.</param>
/// <param name="Member">The member's name in JSON.</param>
/// <param name="Term">What it is called.</param>
internal sealed record MemberTerm(string Record, string Member, Term Term);
