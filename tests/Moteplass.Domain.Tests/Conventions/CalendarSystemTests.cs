using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using FluentValidation;
using FluentValidation.Results;
using Moteplass.Domain.Exchange;
using Moteplass.Domain.Json;
using Moteplass.Domain.Planning;
using Moteplass.Domain.Validation;
using NodaTime;
using NodaTime.Text;

namespace Moteplass.Domain.Tests.Conventions;

/// <summary>Days in another calendar are the same days: every public member that takes days answers as it does for those of the ISO calendar.</summary>
public sealed class CalendarSystemTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly CalendarSystem[] Others =
        [CalendarSystem.Gregorian, CalendarSystem.Julian, CalendarSystem.HebrewCivil, CalendarSystem.Coptic, CalendarSystem.PersianSimple, CalendarSystem.UmAlQura];

    private static readonly string Json = TestFiles.Text("every-member.json");

    private static readonly CollaborationRegister Register = MoteplassJson.Read(Json);

    private static readonly LocalDate Day = new(2024, 6, 5);

    private static readonly DateInterval Year = new(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31));

    private static readonly Dictionary<string, MethodBase> Takers = (
        from type in typeof(CollaborationRegister).Assembly.GetExportedTypes()
        from member in type.GetMembers(Declared).OfType<MethodBase>()
        where !member.IsSpecialName || member.IsConstructor
        where member.GetParameters().Any(parameter => IsDays(parameter.ParameterType))
        select member).ToDictionary(member => $"{member.DeclaringType!.Name}.{member}");

    /// <summary>Those that take a span cannot be called by reflection.</summary>
    private static readonly string[] Callable =
        [.. Takers.Where(one => !one.Value.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike)).Select(one => one.Key)];

    /// <summary>The members by their names.</summary>
    public static TheoryData<string> Members => [.. Callable];

    [Theory]
    [MemberData(nameof(Members))]
    public void A_member_answers_for_days_in_any_calendar_as_in_ISO(string member)
    {
        MethodBase taker = Takers[member];
        Assert.All(Instances(taker), instance =>
        {
            string expected = Answer(taker, instance, CalendarSystem.Iso);
            Assert.All(Others, calendar => Assert.Equal(expected, Answer(taker, instance, calendar)));
        });
    }

    [Fact]
    public void Those_that_take_a_span_do_so_too()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(Json);
        string expected = Say(RegisterExchange.Read(utf8, Day));

        string record = Say(RecordExchange.Read<CollaborationRegister>(utf8, Day));
        Assert.Equal(4, Takers.Count - Callable.Length);
        Assert.All(Others, calendar =>
        {
            Assert.Equal(expected, Say(RegisterExchange.Read(utf8, Day.WithCalendar(calendar))));
            Assert.Equal(expected, Say(RegisterExchange.Read(utf8, Day.WithCalendar(calendar), RegisterReadOptions.Strict)));
            Assert.Equal(record, Say(RecordExchange.Read<CollaborationRegister>(utf8, Day.WithCalendar(calendar))));
            Assert.Equal(record, Say(RecordExchange.Read<CollaborationRegister>(utf8, Day.WithCalendar(calendar), RegisterReadOptions.Strict)));
        });
    }

    /// <summary>So that the test above is known to see them.</summary>
    [Theory]
    [InlineData("MeetingCadence.")]
    [InlineData("RecurrenceCadence.")]
    [InlineData("MeetingCalendar.")]
    [InlineData("NorwegianHolidays.")]
    [InlineData("PartialDate.")]
    [InlineData("ValidityPeriod.")]
    [InlineData("Evenness.")]
    [InlineData("PracticeReview.")]
    [InlineData("MeetingPlan.")]
    [InlineData("PlanReview.")]
    [InlineData("RegisterOnDay.")]
    [InlineData("RegisterQueries.")]
    [InlineData("StructureOverTime.")]
    [InlineData("SeatValidator.")]
    [InlineData("ValidationReport.")]
    [InlineData("RegisterExchange.")]
    public void These_take_days(string type) => Assert.Contains(Takers.Keys, member => member.StartsWith(type, StringComparison.Ordinal));

    private static bool IsDays(Type type) =>
        type == typeof(LocalDate) || type == typeof(DateInterval) || type.GenericTypeArguments.Any(IsDays);

    private static object?[] Instances(MethodBase member) => member switch
    {
        { IsStatic: true } or { IsConstructor: true } => [null],
        _ when member.DeclaringType == typeof(MeetingCadence) =>
        [
            new RateCadence { Per = CadenceUnit.Month, Count = CountRange.Exactly(1) },
            new RateCadence { Per = CadenceUnit.Week, Count = CountRange.Exactly(1) },
            new RecurrenceCadence { Repeats = RecurrencePattern.Monthly, MonthDays = [-1] },
            new DatedCadence { Dates = [PartialDate.Parse("2024-06-05"), PartialDate.Parse("2025")] },
            new OnDemandCadence(),
        ],
        _ when member.DeclaringType == typeof(RecurrenceCadence) => [RecurrenceCadence.ParseRecurrenceRule("FREQ=WEEKLY;INTERVAL=2", PartialDate.Parse("2024-02-29"))],
        _ when member.DeclaringType == typeof(ValidityPeriod) => [ValidityPeriod.Parse("2024-06-05/2024-06-05"), ValidityPeriod.Parse("2024/2025")],
        _ when member.DeclaringType == typeof(MeetingCalendar) => [MeetingCalendar.Norwegian, MeetingCalendar.Norwegian.PlusBlackouts([Year])],
        _ when member.DeclaringType == typeof(MeetingPlan) => [MeetingPlan.Of(Register, new PlanRequest { Interval = Year })],
        _ => throw new ArgumentException($"Say here what {member.DeclaringType} is called on.", nameof(member)),
    };

    private static string Answer(MethodBase member, object? instance, CalendarSystem calendar)
    {
        if (member is MethodInfo { ContainsGenericParameters: true } generic)
        {
            member = generic.MakeGenericMethod(typeof(CollaborationRegister));
        }

        object?[] arguments = [.. member.GetParameters().Select(parameter => Argument(parameter, calendar))];
        try
        {
            return Say(member is ConstructorInfo constructor ? constructor.Invoke(arguments) : member.Invoke(instance, arguments));
        }
        catch (TargetInvocationException exception) when (exception.InnerException is ArgumentOutOfRangeException { ParamName: not null } inner)
        {
            // A calendar that is off all year has no next working day.
            return inner.Message;
        }
    }

    private static object? Argument(ParameterInfo parameter, CalendarSystem calendar)
    {
        LocalDate day = Day.WithCalendar(calendar);
        var year = new DateInterval(Year.Start.WithCalendar(calendar), Year.End.WithCalendar(calendar));
        return parameter.ParameterType switch
        {
            Type type when type == typeof(LocalDate) || type == typeof(LocalDate?) => day,
            Type type when type == typeof(DateInterval) => year,
            Type type when type == typeof(IEnumerable<LocalDate>) => new[] { day.PlusDays(20), day },
            Type type when type == typeof(IEnumerable<DateInterval>) => new[] { year },
            Type type when type == typeof(CollaborationRegister) => Register,
            Type type when type == typeof(RegisterIndex) => RegisterIndex.Of(Register),
            Type type when type == typeof(Id<CollaborationStructure>) || type == typeof(Id<CollaborationStructure>?) => Register.Structures[0].Id,
            Type type when type == typeof(Id<Proposal>) => Register.Proposals[0].Id,
            Type type when type == typeof(IEnumerable<Id<Proposal>>) => Register.Proposals.Select(proposal => proposal.Id),
            Type type when type == typeof(Id<Workshop>) => Register.Workshops[0].Id,
            Type type when type == typeof(IEnumerable<Id<CollaborationStructure>>) => Register.Structures.Select(structure => structure.Id),
            Type type when type == typeof(string) => Json,
            Type type when type == typeof(Stream) => new MemoryStream(Encoding.UTF8.GetBytes(Json)),
            Type type when type == typeof(RegisterReadOptions) => RegisterReadOptions.Strict,
            Type type when type == typeof(ValidationResult) => new CollaborationRegisterValidator(Language.En).Validate(Register),
            Type type when type == typeof(LeadTime) => LeadTime.FromWorkingDays(10),
            Type type when type == typeof(int) => 5,
            _ when parameter.HasDefaultValue => parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null,
            Type type when type.IsEnum => Enum.GetValues(type).GetValue(0),
            _ => throw new ArgumentException($"Say here what {parameter.Member} is given for {parameter}.", nameof(parameter)),
        };
    }

    /// <summary>An answer with all that it says, so that two can be compared.</summary>
    private static string Say(object? answer) => answer switch
    {
        null => "null",
        LocalDate day => LocalDatePattern.FullRoundtrip.Format(day),
        DateInterval interval => $"{Say(interval.Start)}/{Say(interval.End)}",
        string or DomainRecord or Problem => $"{answer}",
        Task<RegisterReading> reading => Say(reading.Result),
        IValidator validator => Say(Judged(validator)),
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Say))}]",
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ when answer.GetType().Assembly == typeof(CollaborationRegister).Assembly => string.Join(
            Environment.NewLine,
            answer.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetIndexParameters().Length == 0)
                .Select(property => $"{property.Name}: {Say(property.GetValue(answer))}")),
        _ => $"{answer}",
    };

    private static List<ValidationFailure> Judged(IValidator validator)
    {
        Type type = validator.GetType().BaseType!.GenericTypeArguments[0];
        DomainRecord record = Within(Register).First(type.IsInstanceOfType);
        return validator.Validate((IValidationContext)Activator.CreateInstance(typeof(ValidationContext<>).MakeGenericType(type), record)!).Errors;
    }

    /// <summary>A record and all that lie in it.</summary>
    private static IEnumerable<DomainRecord> Within(DomainRecord record) =>
    [
        record,
        .. record.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0).Select(property => property.GetValue(record))
            .SelectMany(value => value switch
            {
                DomainRecord one => [one],
                IEnumerable list and not string => list.OfType<DomainRecord>(),
                _ => [],
            })
            .SelectMany(Within),
    ];
}
