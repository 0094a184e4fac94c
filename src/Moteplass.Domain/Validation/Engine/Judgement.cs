using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>What the rules check, a register or a record by itself, and on which day.</summary>
internal sealed class Judgement(DomainRecord subject, LocalDate? day)
{
    private RegisterIndex? _known;

    /// <summary>The register or the record.</summary>
    public DomainRecord Subject { get; } = subject;

    /// <summary>The day, or null where rules that need one do not check.</summary>
    public LocalDate? Day { get; } = day;

    /// <summary>What rules of registers look at; null where a record is checked by itself.</summary>
    public RuleContext? Context { get; } = subject is CollaborationRegister register ? new RuleContext(register) : null;

    /// <summary>All records that a record by itself consists of, found once for all rules.</summary>
    private IReadOnlyList<(DomainRecord Record, Place Place)> Parts => field ??= [.. RecordFinder<DomainRecord>.In(Subject)];

    /// <summary>The records of a kind that are checked, each with its place.</summary>
    public IEnumerable<(T Record, Place Place)> All<T>()
        where T : DomainRecord => Subject is T or CollaborationRegister
            ? RecordsWithin.Of<T>(Subject)
            : Parts.Where(part => part.Record is T).Select(part => ((T)part.Record, part.Place));

    /// <summary>The records that are known: those of the register, or a structure that is checked by itself.</summary>
    public RegisterIndex Known => Context?.Index
        ?? (_known ??= RegisterIndex.Of(new CollaborationRegister { Structures = Subject is CollaborationStructure structure ? [structure] : [] }));
}
