using System.Globalization;
using FluentValidation;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Testing;

/// <summary>Makes records valid: what the library's own rules find wrong is left out, one thing after another.</summary>
internal static class ValidRecord
{
    private static readonly Dictionary<Type, IValidator> Validators = typeof(RecordValidator<>).Assembly.GetExportedTypes()
        .Where(type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(RecordValidator<>))
        .ToDictionary(
            type => type.BaseType!.GetGenericArguments()[0],
            type => (IValidator)type.GetProperty(nameof(CollaborationRegisterValidator.Instance))!.GetValue(null)!);

    /// <summary>What is left of a record when nothing in it is wrong, or null where nothing is.</summary>
    public static DomainRecord? From(DomainRecord record)
    {
        DomainRecord? valid = record;
        while (valid is not null && Errors(valid) is { Count: > 0 } errors)
        {
            valid = errors.Aggregate((DomainRecord?)valid, (rest, pointer) => rest is null ? null : RecordPruner.Without(rest, pointer));
        }

        return valid;
    }

    /// <summary>What its own validator finds in a record, or null where it has none.</summary>
    public static ValidationReport? Judge(DomainRecord record) =>
        Validator(record.GetType()) is { } validator ? ValidationReport.From(validator.Validate(new ValidationContext<object>(record))) : null;

    // One of each record of a register, the last record first, so that none of them leads elsewhere when another is mended.
    private static List<JsonPointer> Errors(DomainRecord record) => record is CollaborationRegister register
        ? [.. Found(register).GroupBy(RecordOf).OrderByDescending(one => one.Key.Index).Select(one => one.First())]
        : [.. Found(record).Take(1)];

    private static (string List, int Index) RecordOf(JsonPointer pointer)
    {
        ValueList<string> path = pointer.Segments;
        return (path[0], path.Count > 1 ? int.Parse(path[1], CultureInfo.InvariantCulture) : -1);
    }

    private static List<JsonPointer> Found(CollaborationRegister register) => Days(register)
        .Prepend(null)
        .Select(day => ErrorsOf(ValidationReport.Of(register, day)))
        .FirstOrDefault(errors => errors.Count > 0) ?? [];

    private static List<JsonPointer> Found(DomainRecord record) => Judge(record) is { } report ? ErrorsOf(report) : [];

    private static List<JsonPointer> ErrorsOf(ValidationReport report) => [.. report.AtLeast(ProblemSeverity.Error).Problems.Select(problem => problem.Pointer)];

    // Only a seat without a period, filled by another than its holder, is judged by the day: whether whoever fills it belongs to a holder whose
    // members are all listed. That changes on the days around the dates of lists and memberships alone.
    private static IEnumerable<LocalDate?> Days(CollaborationRegister register)
    {
        UserOrganisation[] listed = [.. register.Actors.OfType<UserOrganisation>().Where(actor => actor.MembersCompleteFor is not null)];
        bool IsByTheDay(Seat seat) => seat is { Affiliation: not null, Period: null } && listed.Any(actor => actor.Id == seat.OnBehalfOf);
        if (!register.Structures.Any(structure => structure.Seats.Any(IsByTheDay)))
        {
            return [];
        }

        return listed
            .Select(actor => actor.MembersCompleteFor)
            .Concat(register.Memberships.Select(membership => membership.Period))
            .OfType<ValidityPeriod>()
            .SelectMany(period => new[] { period.Start, period.End })
            .OfType<PartialDate>()
            .SelectMany(date => new[] { Beside(date.Earliest, -1), date.Earliest, date.Latest, Beside(date.Latest, 1) })
            .Append(new LocalDate(2016, 1, 1))
            .Distinct()
            .Select(day => (LocalDate?)day);
    }

    // The first and the last years stay: no day is before or after them.
    private static LocalDate Beside(LocalDate day, int days) => day.Year is 1 or 9999 ? day : day.PlusDays(days);

    // The cases of a sum are judged by the validator of the sum; parts that have none are judged with what holds them.
    private static IValidator? Validator(Type? kind) =>
        kind is null ? null : Validators.TryGetValue(kind, out IValidator? own) ? own : Validator(kind.BaseType);
}
