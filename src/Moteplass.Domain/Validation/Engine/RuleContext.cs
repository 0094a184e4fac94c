using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Validation;

/// <summary>What a rule of registers may look at.</summary>
internal sealed class RuleContext
{
    public RuleContext(CollaborationRegister register)
    {
        Register = register;
        Ids = new IdBook(register);
        Walk = new RegisterWalk(register, Ids);
        Index = RegisterIndex.Of(register);
    }

    public CollaborationRegister Register { get; }

    public IdBook Ids { get; }

    public RegisterWalk Walk { get; }

    public RegisterIndex Index { get; }

    /// <summary>From input to decision.</summary>
    public Trail Trail => field ??= Trail.Of(Register);

    /// <summary>The records of a kind, each with its place.</summary>
    public IEnumerable<(T Record, Place Place)> All<T>()
        where T : DomainRecord => RecordsWithin.Of<T>(Register);
}
