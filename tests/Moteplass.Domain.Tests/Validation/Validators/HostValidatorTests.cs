using System.Globalization;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.Extensions.DependencyInjection;
using Moteplass.Domain.Testing;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Validation.Validators;

/// <summary>A host that validates forms of its own with records of ours in nested lists, as forms, ModelState and services expect it.</summary>
public sealed class HostValidatorTests
{
    private static readonly Seat Good = new() { Id = Id<Seat>.Parse("a"), Side = Side.Users };

    private static readonly Mandate WrongMandate = new() { Members = CountRange.Exactly(6), Voting = new() { Quorum = new() { Count = 7 } } };

    private static readonly CollaborationStructure WrongStructure = new()
    {
        Id = Id<CollaborationStructure>.Parse("rad"),
        Name = new("Råd"),
        Kind = StructureKind.UserCouncil,
        HasOwner = false,
        Mandates = [new(), WrongMandate],
    };

    private static readonly Form Broken = new()
    {
        CaseNumber = "",
        Mandates = [new(), WrongMandate, WrongMandate],
        Structures = [WrongStructure],
        Parts = [new() { Name = "A", Structures = [] }, new() { Name = "B", Structures = [WrongStructure, WrongStructure] }],
    };

    [Fact]
    public void Each_of_several_broken_children_is_found_at_the_path_that_a_form_needs() => Assert.Equal(
        [
            "CaseNumber HOST",
            "Mandates[1].Voting.Quorum MAN002",
            "Mandates[2].Voting.Quorum MAN002",
            "Structures[0].Mandates[1].Voting.Quorum MAN002",
            "Parts[1].Structures[0].Mandates[1].Voting.Quorum MAN002",
            "Parts[1].Structures[1].Mandates[1].Voting.Quorum MAN002",
        ],
        new FormValidator(ValidatorSettings.Default).Validate(Broken).Errors.Select(failure => $"{failure.PropertyName} {failure.ErrorCode}"));

    [Fact]
    public void A_dictionary_of_the_errors_keeps_each_child_apart() =>
        Assert.Equal(6, new FormValidator(ValidatorSettings.Default).Validate(Broken).ToDictionary().Count);

    [Fact]
    public void The_pointer_stays_on_the_problem_and_begins_at_the_record() => Assert.All(
        new FormValidator(ValidatorSettings.Default).Validate(Broken).Errors.Skip(3),
        failure => Assert.Equal("/mandates/1/voting/quorum", Assert.IsType<Problem>(failure.CustomState).Pointer.ToString()));

    [Fact]
    public void A_report_of_the_hosts_result_has_every_failure_at_its_pointer_and_the_day() => Assert.Equal(
        [
            "error HOST at /caseNumber: Case number is missing.",
            "error MAN002 at /mandates/1/voting/quorum: ",
            "error MAN002 at /mandates/2/voting/quorum: ",
            "error MAN002 at /structures/0/mandates/1/voting/quorum: ",
            "error MAN002 at /parts/1/structures/0/mandates/1/voting/quorum: ",
            "error MAN002 at /parts/1/structures/1/mandates/1/voting/quorum: ",
        ],
        Report(new ValidatorSettings(Language.En, new LocalDate(2024, 1, 1))).Problems.Select(problem => problem.Code == "HOST" ? problem.ToString() : problem.ToString().Split(": ")[0] + ": "));

    [Fact]
    public void A_report_of_a_hosts_result_knows_the_day_by_its_failures()
    {
        Assert.Empty(Report(new ValidatorSettings(Language.En, new LocalDate(2024, 1, 1))).NotJudged);
        Assert.NotEmpty(Report(ValidatorSettings.Default).NotJudged);
    }

    [Fact]
    public void A_path_that_the_host_gives_itself_stands_before_ours()
    {
        var host = new InlineValidator<Form>();
        host.RuleFor(form => form.Mandates[1]).SetValidator(new MandateValidator()).OverridePropertyName("mandate");

        Assert.Equal("mandate.Voting.Quorum", Assert.Single(host.Validate(Broken).Errors).PropertyName);
    }

    [Fact]
    public void A_valid_register_is_not_thrown_for_a_note()
    {
        var register = new CollaborationRegister { Structures = [new() { Id = Id<CollaborationStructure>.Parse("rad"), Name = new("Råd"), Kind = StructureKind.Other }] };

        CollaborationRegisterValidator.Instance.ValidateAndThrow(register);

        Assert.NotEmpty(ValidationReport.Of(register).Problems);
        Assert.Throws<ValidationException>(() => new CollaborationRegisterValidator(Language.Nb, null, ProblemSeverity.Info).ValidateAndThrow(register));
        Assert.Throws<ValidationException>(() => MandateValidator.Instance.ValidateAndThrow(WrongMandate));
    }

    [Theory]
    [InlineData(ProblemSeverity.Info, 3)]
    [InlineData(ProblemSeverity.Warning, 2)]
    [InlineData(ProblemSeverity.Error, 1)]
    public void The_least_severity_says_what_is_a_failure(ProblemSeverity least, int severities)
    {
        CollaborationRegister register = SampleRegisters.Broken;
        ProblemSeverity[] found = [.. new CollaborationRegisterValidator(Language.Nb, null, least).Validate(register).Errors.Select(failure => ((Problem)failure.CustomState).Severity)];

        Assert.Equal(ValidationReport.Of(register, null, int.MaxValue).AtLeast(least).Problems.Select(problem => problem.Severity), found);
        Assert.True(found.Distinct().Count() <= severities);
    }

    [Fact]
    public async Task Services_that_scan_the_assembly_give_validators_the_language_and_the_day_of_the_request()
    {
        var services = new ServiceCollection();
        services.AddScoped(_ => new ValidatorSettings(Languages.From(CultureInfo.CurrentUICulture), new LocalDate(2018, 5, 14)));
        foreach (AssemblyScanner.AssemblyScanResult found in AssemblyScanner.FindValidatorsInAssemblyContaining<SeatValidator>())
        {
            services.AddScoped(found.InterfaceType, found.ValidatorType);
        }

        await using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Equal((Message(Language.Nb), Message(Language.En)), (await In(provider, "nb-NO"), await In(provider, "en-GB")));
        Assert.NotEqual(Message(Language.Nb), Message(Language.En));
    }

    [Fact]
    public async Task A_host_built_ahead_of_time_registers_the_same_validators_from_the_list()
    {
        var services = new ServiceCollection();
        services.AddScoped(_ => new ValidatorSettings(Languages.From(CultureInfo.CurrentUICulture), new LocalDate(2018, 5, 14)));
        foreach (ValidatorKind kind in RecordValidators.All)
        {
            services.AddScoped(kind.Service, request => kind.Make(request.GetRequiredService<ValidatorSettings>()));
        }

        await using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Equal((Message(Language.Nn), Message(Language.En)), (await In(provider, "nn-NO"), await In(provider, "en-GB")));
        Assert.Equal(
            AssemblyScanner.FindValidatorsInAssemblyContaining<SeatValidator>().Select(found => (found.InterfaceType, found.ValidatorType)).OrderBy(one => one.ValidatorType.Name, StringComparer.Ordinal),
            RecordValidators.All.Select(kind => (kind.Service, kind.Make(ValidatorSettings.Default).GetType())).OrderBy(one => one.Item2.Name, StringComparer.Ordinal));
        Assert.All(RecordValidators.All, kind => Assert.Equal(typeof(IValidator<>).MakeGenericType(kind.Record), kind.Service));
    }

    [Fact]
    public void What_was_not_judged_for_want_of_a_day_names_only_rules_that_apply_to_the_record()
    {
        ValueList<string> ofSeat = NotJudged(SeatValidator.Instance.Validate(Good));
        ValueList<string> ofStructure = NotJudged(CollaborationStructureValidator.Instance.Validate(WrongStructure));

        Assert.Equal(["SEA006"], ofSeat);
        Assert.Contains("MAN006", ofStructure);
        Assert.DoesNotContain("MTG002", ofStructure);
        Assert.Empty(NotJudged(new CollaborationStructureValidator(Language.Nb, new LocalDate(2024, 1, 1)).Validate(WrongStructure)));
        Assert.Equal(ofStructure, ValidationReport.From(CollaborationStructureValidator.Instance.Validate(WrongStructure)).NotJudged);
        Assert.All(ofStructure, code => Assert.NotEqual(RuleScope.Register, RuleCatalogue.Find(code)!.Scope));
    }

    [Fact]
    public void A_record_that_no_document_could_hold_is_found_at_its_member()
    {
        ValidationFailure failure = Assert.Single(SeatValidator.Instance.Validate(Good with { Side = (Side)9 }).Errors);

        Assert.Equal(("Side", "FMT009"), (failure.PropertyName, failure.ErrorCode));
    }

    [Fact]
    public void Settings_that_are_no_value_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("language", () => new SeatValidator((Language)9));
        Assert.Throws<ArgumentOutOfRangeException>("least", () => new ValidatorSettings(Language.Nb, null, (ProblemSeverity)9));
        Assert.Throws<ArgumentNullException>("settings", () => new SeatValidator(null!));
    }

    [Theory]
    [InlineData("/actors/0/name/nb", "Actors[0].Name.Nb")]
    [InlineData("/$schema", "SchemaAddress")]
    [InlineData("/structures/3/arkiv:sak", "Structures[3].Extensions[arkiv:sak]")]
    [InlineData("", "")]
    public void A_pointer_is_said_as_a_path(string pointer, string path) => Assert.Equal(
        path,
        Assert.Single(new ValidationReport { Problems = [MadeProblem(pointer)] }.ToValidationResult(Language.En).Errors).PropertyName);

    private static Problem MadeProblem(string pointer) => new()
    {
        Code = "XYZ001",
        Severity = ProblemSeverity.Error,
        Message = new LocalizedText("x"),
        Pointer = JsonPointer.Parse(pointer),
    };

    private static ValueList<string> NotJudged(ValidationResult result) => Assert.IsType<RecordValidationResult>(result).NotJudged;

    private static ValidationReport Report(ValidatorSettings settings) => ValidationReport.From(new FormValidator(settings).Validate(Broken));

    private static async Task<string> In(ServiceProvider provider, string culture)
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new CultureInfo(culture);
            await using AsyncServiceScope request = provider.CreateAsyncScope();
            ValidationResult result = await request.ServiceProvider.GetRequiredService<IValidator<Mandate>>().ValidateAsync(WrongMandate);
            Assert.Equal(new LocalDate(2018, 5, 14), Assert.IsType<RecordValidationResult>(result).AsOf);
            return Assert.Single(result.Errors).ErrorMessage;
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static string Message(Language language) => Assert.Single(new MandateValidator(language).Validate(WrongMandate).Errors).ErrorMessage;

    private sealed record Form
    {
        public string CaseNumber { get; init; } = "";

        public IReadOnlyList<Mandate> Mandates { get; init; } = [];

        public ValueList<CollaborationStructure> Structures { get; init; }

        public IReadOnlyList<Part> Parts { get; init; } = [];
    }

    private sealed record Part
    {
        public string Name { get; init; } = "";

        public ValueList<CollaborationStructure> Structures { get; init; }
    }

    private sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator(ValidatorSettings settings)
        {
            RuleFor(form => form.CaseNumber).NotEmpty().WithMessage("Case number is missing.").WithErrorCode("HOST");
            RuleForEach(form => form.Mandates).SetValidator(new MandateValidator(settings));
            RuleForEach(form => form.Structures).SetValidator(new CollaborationStructureValidator(settings));
            RuleForEach(form => form.Parts).ChildRules(part => part.RuleForEach(one => one.Structures).SetValidator(new CollaborationStructureValidator(settings)));
        }
    }
}
