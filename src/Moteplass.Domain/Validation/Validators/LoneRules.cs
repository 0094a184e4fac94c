using System.Collections.Frozen;

namespace Moteplass.Domain.Validation;

/// <summary>Which rules can judge a record by itself.</summary>
/// <remarks>
/// A rule is named here where it would report something of a record alone that it does not report of the same record in its register, or
/// where it looks for nothing but other records. A rule that merely finds less in a record alone is not named.
/// </remarks>
internal static class LoneRules
{
    private static readonly FrozenSet<string> NeedRegister = FrozenSet.Create(
        StringComparer.Ordinal,
        "ACT003", // other actors' numbers
        "ACT004", // the structures in which an organisation sits
        "DEC001", // what a proposal or decision rests on
        "DEC002", // the same, and when that was
        "DEC003", // the proposals answered
        "DEC004", // the decisions that answer
        "MEM001", // other memberships
        "MTG003", // the mandate of the structure that meets
        "MTG005", // its seats and rights to vote
        "MTG006", // its quorum
        "MTG007", // its mandate and meetings
        "PAR002", // of which side those are for whom seats are held
        "PAR003", // which owners are directorates
        "REG001", // other records' ids
        "REG002", // the records referred to
        "REG003", // whether the register names sources at all
        "SEA002", // memberships in umbrellas
        "STR003", // evaluations
        "STR005", // who those are for whom seats are held
        "STR008", // meetings
        "STR009", // the structure above
        "WSH002", // evaluations
        "WSH003", // who those are that took part
        "WSH004", // the target group of those who arranged
        "WSH005", // the seats of those who arranged
        "WSH007"); // contributions

    private static readonly FrozenSet<string> NeedHolder = FrozenSet.Create(
        StringComparer.Ordinal,
        "SEA001", // other seats
        "SEA004", // other chairs
        "SEA005"); // other deputies

    public static bool IsOfRegister(string code) => NeedRegister.Contains(code);

    public static bool Judges(Rule rule, Standing standing) => standing switch
    {
        Standing.Register => true,
        Standing.Record => !IsOfRegister(rule.Code),
        _ => !IsOfRegister(rule.Code) && !NeedHolder.Contains(rule.Code),
    };
}
