using System.Collections;
using System.Reflection;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.AnnualReports;
using Moteplass.Domain.Changes;
using Moteplass.Domain.Feeds;
using Moteplass.Domain.Planning;
using NodaTime;

namespace Moteplass.Domain.Fuzz;

/// <summary>A question that the library answers about a register, found among its public methods: a new one is asked too.</summary>
internal sealed class Analysis
{
    private static readonly LocalDate Day = new(2024, 6, 30);

    private static readonly DateInterval Year = new(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31));

    /// <summary>Where questions are beside the analyses.</summary>
    private static readonly string[] Beside = [.. new[] { typeof(MeetingPlan), typeof(CalendarFeed), typeof(AnnualReport), typeof(RegisterDiff) }.Select(type => type.Namespace!)];

    /// <summary>What a register is held against; it is made outside what is counted.</summary>
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<CollaborationRegister, CollaborationRegister> Others = [];

    private readonly MethodInfo _method;

    private Analysis(MethodInfo method) => _method = method;

    public string Name => $"{_method.DeclaringType!.Name}.{_method.Name}";

    /// <summary>All questions of the analyses about a register, by name.</summary>
    public static Analysis[] All() => In(typeof(Evenness).Namespace!);

    /// <summary>These, and what plans, feeds, yearly reports, differences and merges answer.</summary>
    public static Analysis[] Everything() => [.. All(), .. In(Beside)];

    /// <summary>Makes what a register is held against, so that it is not counted.</summary>
    public static void Prepare(CollaborationRegister register) => Others.GetValue(register, Other);

    private static Analysis[] In(params string[] namespaces) =>
    [
        .. typeof(Evenness).Assembly.GetExportedTypes()
            .Where(type => namespaces.Contains(type.Namespace))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.GetParameters() is [var first, ..] && first.ParameterType == typeof(CollaborationRegister))
            .Select(method => new Analysis(method))
            .OrderBy(analysis => analysis.Name, StringComparer.Ordinal),
    ];

    /// <summary>Asks about each of the first records that the question is about, and reads the whole answer, written out too.</summary>
    /// <param name="register">The register.</param>
    /// <returns>Whether there was any record to ask about.</returns>
    public bool Ask(CollaborationRegister register)
    {
        bool isAsked = TryAnswer(register, out object? answer);
        Read(answer);
        Write(answer);
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
        argument = type == typeof(CollaborationRegister) ? parameter.Position == 0 ? register : Others.GetValue(register, Other)
            : type == typeof(LocalDate) ? Day
            : type == typeof(DateInterval) ? parameter.Member.DeclaringType!.Namespace == typeof(MeetingPlan).Namespace ? Year : new DateInterval(LocalDate.MinIsoValue.PlusYears(9999), LocalDate.MaxIsoValue)
            : type == typeof(IEnumerable<LocalDate>) ? Enumerable.Range(0, 50).Select(Day.PlusWeeks).ToArray()
            : type == typeof(IEnumerable<Id<CollaborationStructure>>) ? register.Structures.Select(structure => structure.Id).ToArray()
            : type == typeof(Id<CollaborationStructure>) ? First(register.Structures, structure => structure.Id)
            : type == typeof(IEnumerable<Id<Proposal>>) ? Proposing(register) is { Length: > 0 } proposals ? (object)proposals : null
            : type == typeof(Id<Proposal>) ? Proposing(register) is [var proposal, ..] ? (object)proposal : null
            : type == typeof(Id<PracticeMapping>) ? First(register.Mappings, mapping => mapping.Id)
            : type == typeof(Id<Workshop>) ? First(register.Workshops, workshop => workshop.Id)
            : type == typeof(Id<Actor>) ? First(register.Actors, actor => actor.Id)
            : type == typeof(Id<Meeting>) ? First(register.Meetings, meeting => meeting.Id)
            : type == typeof(PlanRequest) ? new PlanRequest { Interval = Year }
            : type == typeof(FeedScope) ? register.Structures.IsEmpty ? null : FeedScope.Structure(register.Structures[0].Id)
            : type == typeof(FeedOptions) ? new FeedOptions { Domain = "example.no", Stamp = Instant.FromUnixTimeSeconds(0), Deadlines = true }
            : type == typeof(ValueList<MeetingRevision>) ? default(ValueList<MeetingRevision>)
            : type == typeof(Instant) ? Instant.FromUnixTimeSeconds(0)
            : type == typeof(int) ? Year.Start.Year
            : parameter.HasDefaultValue ? null
            : throw new InvalidOperationException($"{nameof(Analysis)} knows no argument of the type {parameter.ParameterType} to ask {parameter.Member.DeclaringType!.Name} with.");
        return argument is not null || parameter.HasDefaultValue;
    }

    /// <summary>The proposals that say what they change.</summary>
    private static Id<Proposal>[] Proposing(CollaborationRegister register) => [.. register.Proposals.Where(proposal => !proposal.Changes.IsEmpty).Select(proposal => proposal.Id).Distinct()];

    private static object? First<TRecord, TId>(ValueList<TRecord> records, Func<TRecord, TId> id)
        where TRecord : notnull
        where TId : struct => records.IsEmpty ? null : id(records[0]);

    /// <summary>The same register in which every second id is another: half of the records are gone, as many are new, and what refers to them is changed.</summary>
    private static CollaborationRegister Other(CollaborationRegister register)
    {
        int number = 0;
        var ids = new Dictionary<RecordReference, string>();
        return register.MapIds(record => ids.TryGetValue(record, out string? known) ? known : ids[record] = ++number % 2 == 0 ? record.Id : $"{record.Id}-2");
    }

    /// <summary>Writes an answer as text, in the ways that it has.</summary>
    private static void Write(object? answer)
    {
        foreach (MethodInfo method in answer?.GetType().GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly) ?? [])
        {
            if (!method.IsSpecialName && method.Name != nameof(ToString) && (method.ReturnType == typeof(string) || method.ReturnType == typeof(byte[])))
            {
                if (method.GetParameters() is [])
                {
                    method.Invoke(answer, null);
                }
                else if (method.GetParameters() is [var only] && only.ParameterType == typeof(Language))
                {
                    method.Invoke(answer, [Language.Nb]);
                }
            }
        }
    }

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
        else if ((type.Namespace == typeof(Evenness).Namespace || Beside.Contains(type.Namespace)) && !type.IsEnum && answer is not IEnumerable)
        {
            foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
            {
                Read(property.GetValue(answer));
            }
        }
    }
}
