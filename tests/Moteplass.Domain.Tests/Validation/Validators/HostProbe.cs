using FluentValidation;
using Moteplass.Domain.Json;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Validation.Validators;

/// <summary>What validators say of one register, each failure in a line; and, where a host's settings reach, what the host's own validator says.</summary>
public static class HostProbe
{
    private static readonly CollaborationRegister Register = MoteplassJson.Read(TestFiles.Bytes("every-member.json"));

    public static string[] Kept() => [.. Lines(new CollaborationRegisterValidator(Language.Nb, null, ProblemSeverity.Info)), .. Lines(CollaborationRegisterValidator.Instance)];

    public static string[] In(string language) => [.. Lines(new CollaborationRegisterValidator(Enum.Parse<Language>(language), null, ProblemSeverity.Info))];

    /// <summary>As a host with settings of its own: its own validator's word first, then ours.</summary>
    public static string[] AsHost(string culture, string language)
    {
        using var settings = new HostSettings(culture);
        var own = new InlineValidator<CollaborationRegister>();
        own.RuleFor(register => register.SchemaAddress).Null();
        return [.. Lines(own), .. In(language)];
    }

    private static IEnumerable<string> Lines(IValidator<CollaborationRegister> validator) => validator.Validate(Register).Errors.Select(failure =>
        $"{failure.Severity} {failure.ErrorCode} {failure.PropertyName} {failure.ErrorMessage}");
}
