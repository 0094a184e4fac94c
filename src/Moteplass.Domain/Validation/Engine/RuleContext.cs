using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Validation;

/// <summary>What a rule of registers may look at.</summary>
internal sealed class RuleContext
{
    private readonly Focus? _focus;

    // Rule after rule asks for the same records: they are gathered once.
    private readonly Dictionary<Type, object> _gathered = [];

    public RuleContext(CollaborationRegister register)
        : this(register, RegisterIndex.Of(register), focus: null)
    {
    }

    /// <param name="register">The register.</param>
    /// <param name="index">Its records by id.</param>
    /// <param name="focus">The records alone in which something is to be found, or null for all.</param>
    public RuleContext(CollaborationRegister register, RegisterIndex index, Focus? focus) => (Register, Index, _focus) = (register, index, focus);

    public CollaborationRegister Register { get; }

    /// <summary>What is found by walking through the records in which something is to be found.</summary>
    public RegisterWalk Walk => field ??= _focus is null ? new RegisterWalk(Register, Index) : new RegisterWalk(Register, _focus, Index);

    public RegisterIndex Index { get; }

    /// <summary>From input to decision.</summary>
    public Trail Trail => field ??= Trail.Of(Register);

    /// <summary>Which organisations belong to which.</summary>
    public Belonging Belonging => field ??= new Belonging(Index);

    /// <summary>The records of a kind in which something is to be found, each with its place.</summary>
    public (T Record, Place Place)[] All<T>()
        where T : DomainRecord
    {
        if (!_gathered.TryGetValue(typeof(T), out object? records))
        {
            _gathered[typeof(T)] = records =
                typeof(T) == typeof(Selection) ? (object)Walk.Selections : _focus?.All<T>() ?? RecordsWithin.Of<T>(Register);
        }

        return ((T Record, Place Place)[])records;
    }
}
