using System.Collections;
using System.Reflection;
using Moteplass.Domain.Analysis;
using NodaTime;

namespace Moteplass.Domain.Fuzz;

/// <summary>A question that the library answers about a register, found among its public methods: a new one is asked too.</summary>
internal sealed class Analysis
{
    private static readonly LocalDate Day = new(2024, 6, 30);

    private readonly MethodInfo _method;

    private Analysis(MethodInfo method) => _method = method;

    public string Name => $"{_method.DeclaringType!.Name}.{_method.Name}";

    /// <summary>All questions about a register, by name.</summary>
    public static Analysis[] All() =>
    [
        .. typeof(Evenness).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(Evenness).Namespace)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.GetParameters() is [var first, ..] && first.ParameterType == typeof(CollaborationRegister))
            .Select(method => new Analysis(method))
            .OrderBy(analysis => analysis.Name, StringComparer.Ordinal),
    ];

    /// <summary>Asks about each of the first records that the question is about, and reads the whole answer.</summary>
    /// <param name="register">The register.</param>
    /// <returns>Whether there was any record to ask about.</returns>
    public bool Ask(CollaborationRegister register)
    {
        bool isAsked = TryAnswer(register, out object? answer);
        Read(answer);
        return isAsked;
    }

    /// <summary>Asks about the first record that the question is about.</summary>
    /// <returns>Whether there was any record to ask about.</returns>
    public bool TryAnswer(CollaborationRegister register, out object? answer)
    {
        answer = null;
        object?[] arguments = new object?[_method.GetParameters().Length];
        foreach (ParameterInfo parameter in _method.GetParameters())
        {
            if (!TryArgument(parameter, register, out arguments[parameter.Position]))
            {
                return false;
            }
        }

        answer = _method.Invoke(null, arguments);
        return true;
    }

    public override string ToString() => Name;

    private static bool TryArgument(ParameterInfo parameter, CollaborationRegister register, out object? argument)
    {
        Type type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        argument = type == typeof(CollaborationRegister) ? register
            : type == typeof(LocalDate) ? Day
            : type == typeof(DateInterval) ? new DateInterval(LocalDate.MinIsoValue.PlusYears(9999), LocalDate.MaxIsoValue)
            : type == typeof(IEnumerable<LocalDate>) ? Enumerable.Range(0, 50).Select(Day.PlusWeeks).ToArray()
            : type == typeof(IEnumerable<Id<CollaborationStructure>>) ? register.Structures.Select(structure => structure.Id).ToArray()
            : type == typeof(Id<CollaborationStructure>) ? First(register.Structures, structure => structure.Id)
            : type == typeof(IEnumerable<Id<Proposal>>) ? Proposing(register) is { Length: > 0 } proposals ? (object)proposals : null
            : type == typeof(Id<Proposal>) ? Proposing(register) is [var proposal, ..] ? (object)proposal : null
            : type == typeof(Id<PracticeMapping>) ? First(register.Mappings, mapping => mapping.Id)
            : type == typeof(Id<Workshop>) ? First(register.Workshops, workshop => workshop.Id)
            : type == typeof(Id<Actor>) ? First(register.Actors, actor => actor.Id)
            : type == typeof(Id<Meeting>) ? First(register.Meetings, meeting => meeting.Id)
            : parameter.HasDefaultValue ? null
            : throw new InvalidOperationException($"{nameof(Analysis)} knows no argument of the type {parameter.ParameterType} to ask {parameter.Member.DeclaringType!.Name} with.");
        return argument is not null || parameter.HasDefaultValue;
    }

    /// <summary>The proposals that say what they change.</summary>
    private static Id<Proposal>[] Proposing(CollaborationRegister register) => [.. register.Proposals.Where(proposal => !proposal.Changes.IsEmpty).Select(proposal => proposal.Id).Distinct()];

    private static object? First<TRecord, TId>(ValueList<TRecord> records, Func<TRecord, TId> id)
        where TRecord : notnull
        where TId : struct => records.IsEmpty ? null : id(records[0]);

    /// <summary>Reads every property of an answer and of what is in it; but nothing that is listed only as it is enumerated.</summary>
    private static void Read(object? answer)
    {
        if (answer is null)
        {
            return;
        }

        Type type = answer.GetType();
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            foreach (object? element in (IEnumerable)answer)
            {
                Read(element);
            }
        }
        else if (type.Namespace == typeof(Evenness).Namespace && !type.IsEnum && answer is not IEnumerable)
        {
            foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
            {
                Read(property.GetValue(answer));
            }
        }
    }
}
