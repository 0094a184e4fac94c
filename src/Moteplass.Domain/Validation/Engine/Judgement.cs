using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>What the rules check, a register or a record by itself, and on which day.</summary>
internal sealed class Judgement
{
    private RegisterIndex? _known;

    public Judgement(DomainRecord subject, LocalDate? day) =>
        (Subject, Day, Context) = (subject, day, subject is CollaborationRegister register ? new RuleContext(register) : null);

    /// <summary>Checks a register in which something is to be looked for in some records alone.</summary>
    public Judgement(LocalDate? day, RuleContext context) => (Subject, Day, Context) = (context.Register, day, context);

    /// <summary>The register or the record.</summary>
    public DomainRecord Subject { get; }

    /// <summary>The day, or null where rules that need one do not check.</summary>
    public LocalDate? Day { get; }

    /// <summary>What rules of registers look at; null where a record is checked by itself.</summary>
    public RuleContext? Context { get; }

    /// <summary>All records that a record by itself consists of, found once for all rules.</summary>
    private (DomainRecord Record, Place Place)[] Parts => field ??= RecordFinder<DomainRecord>.In(Subject);

    /// <summary>The records of a kind that are checked, each with its place.</summary>
    public (T Record, Place Place)[] All<T>()
        where T : DomainRecord => Context is { } context ? context.All<T>()
            : Subject is T ? RecordsWithin.Of<T>(Subject)
            : RecordsWithin.OfKind<DomainRecord, T>(Parts);

    /// <summary>The records that are known: those of the register, or a structure that is checked by itself.</summary>
    public RegisterIndex Known => Context?.Index
        ?? (_known ??= RegisterIndex.Of(new CollaborationRegister { Structures = Subject is CollaborationStructure structure ? [structure] : [] }));
}
