using System.Globalization;
using FluentValidation;

namespace Moteplass.Domain.Tests.Validation.Validators;

/// <summary>Settings that a host may make for its whole process, far from the defaults; disposing sets them back.</summary>
public sealed class HostSettings : IDisposable
{
    private readonly Action _reset;

    public HostSettings(string culture)
    {
        ValidatorConfiguration global = ValidatorOptions.Global;
        (CultureInfo? languageCulture, bool isEnabled) = (global.LanguageManager.Culture, global.LanguageManager.Enabled);
        (CascadeMode ofClass, CascadeMode ofRule, FluentValidation.Severity severity, string separator) =
            (global.DefaultClassLevelCascadeMode, global.DefaultRuleLevelCascadeMode, global.Severity, global.PropertyChainSeparator);
        (var propertyName, var displayName, var errorCode, var onFailure) =
            (global.PropertyNameResolver, global.DisplayNameResolver, global.ErrorCodeResolver, global.OnFailureCreated);
        _reset = () =>
        {
            (global.LanguageManager.Culture, global.LanguageManager.Enabled) = (languageCulture, isEnabled);
            (global.DefaultClassLevelCascadeMode, global.DefaultRuleLevelCascadeMode, global.Severity, global.PropertyChainSeparator) =
                (ofClass, ofRule, severity, separator);
            (global.PropertyNameResolver, global.DisplayNameResolver, global.ErrorCodeResolver, global.OnFailureCreated) =
                (propertyName, displayName, errorCode, onFailure);
        };

        (global.LanguageManager.Culture, global.LanguageManager.Enabled) = (new CultureInfo(culture), true);
        (global.DefaultClassLevelCascadeMode, global.DefaultRuleLevelCascadeMode) = (CascadeMode.Stop, CascadeMode.Stop);
        (global.Severity, global.PropertyChainSeparator) = (FluentValidation.Severity.Info, "->");
        global.PropertyNameResolver = (type, member, _) => $"{type.Name}.{member?.Name ?? "self"} ({culture})";
        global.DisplayNameResolver = (type, member, _) => $"{type.Name}, {member?.Name ?? "self"} ({culture})";
        global.ErrorCodeResolver = _ => culture;
        global.OnFailureCreated = (failure, _, _, _, _) =>
        {
            failure.ErrorMessage = culture;
            return failure;
        };
    }

    public void Dispose() => _reset();
}
