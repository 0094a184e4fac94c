using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Validation;

/// <summary>What a rule of registers may look at.</summary>
internal sealed class RuleContext
{
    public RuleContext(CollaborationRegister register)
    {
        Register = register;
        Index = RegisterIndex.Of(register);
        Walk = new RegisterWalk(register, Index);
    }

    public CollaborationRegister Register { get; }

    public RegisterWalk Walk { get; }

    public RegisterIndex Index { get; }

    /// <summary>From input to decision.</summary>
    public Trail Trail => field ??= Trail.Of(Register);

    /// <summary>The records of a kind, each with its place.</summary>
    public IEnumerable<(T Record, Place Place)> All<T>()
        where T : DomainRecord => RecordsWithin.Of<T>(Register);
}
