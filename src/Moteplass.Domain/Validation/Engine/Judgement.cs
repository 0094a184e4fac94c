using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>What is judged by the rules, a register or a record by itself, and as of which day.</summary>
internal sealed class Judgement(DomainRecord subject, LocalDate? day)
{
    private RegisterIndex? _known;

    /// <summary>The register or the record.</summary>
    public DomainRecord Subject { get; } = subject;

    /// <summary>The day, or null where rules that need one do not judge.</summary>
    public LocalDate? Day { get; } = day;

    /// <summary>What rules of registers look at; null where a record is judged by itself.</summary>
    public RuleContext? Context { get; } = subject is CollaborationRegister register ? new RuleContext(register) : null;

    /// <summary>The records that are known: those of the register, or a structure that is judged by itself.</summary>
    public RegisterIndex Known => Context?.Index
        ?? (_known ??= RegisterIndex.Of(new CollaborationRegister { Structures = Subject is CollaborationStructure structure ? [structure] : [] }));
}
