using FluentValidation;
using Moteplass.Domain.Validation;

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
        while (valid is not null && FirstError(valid) is { } pointer)
        {
            valid = RecordPruner.Without(valid, pointer);
        }

        return valid;
    }

    private static JsonPointer? FirstError(DomainRecord record)
    {
        if (record is CollaborationRegister register)
        {
            return ValidationReport.Of(register).Problems.FirstOrDefault(problem => problem.Severity == ProblemSeverity.Error)?.Pointer;
        }

        return Validator(record.GetType())?
            .Validate(new ValidationContext<object>(record))
            .Errors.Find(failure => failure.Severity == FluentValidation.Severity.Error) is { CustomState: Problem found }
            ? found.Pointer
            : null;
    }

    // The cases of a sum are judged by the validator of the sum; parts that have none are judged with what holds them.
    private static IValidator? Validator(Type? kind) =>
        kind is null ? null : Validators.TryGetValue(kind, out IValidator? own) ? own : Validator(kind.BaseType);
}
