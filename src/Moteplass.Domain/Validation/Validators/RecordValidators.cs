namespace Moteplass.Domain.Validation;

/// <summary>All validators of this library, for hosts that are built ahead of time; others may scan the assembly for them.</summary>
/// <example>
/// <code>
/// foreach (ValidatorKind kind in RecordValidators.All)
/// {
///     services.AddScoped(kind.Service, provider => kind.Make(provider.GetRequiredService&lt;ValidatorSettings>()));
/// }
/// </code>
/// </example>
public static class RecordValidators
{
    /// <summary>A validator for the register and for each kind of record that rules can check alone.</summary>
    public static ValueList<ValidatorKind> All { get; } =
    [
        ValidatorKind.Of(settings => new ActorValidator(settings)),
        ValidatorKind.Of(settings => new AnchoringValidator(settings)),
        ValidatorKind.Of(settings => new AssignmentValidator(settings)),
        ValidatorKind.Of(settings => new CollaborationRegisterValidator(settings)),
        ValidatorKind.Of(settings => new CollaborationStructureValidator(settings)),
        ValidatorKind.Of(settings => new ContributionValidator(settings)),
        ValidatorKind.Of(settings => new DecisionValidator(settings)),
        ValidatorKind.Of(settings => new EvaluationValidator(settings)),
        ValidatorKind.Of(settings => new FeedbackValidator(settings)),
        ValidatorKind.Of(settings => new MandateValidator(settings)),
        ValidatorKind.Of(settings => new MappingAreaValidator(settings)),
        ValidatorKind.Of(settings => new MappingResponseValidator(settings)),
        ValidatorKind.Of(settings => new MeetingCadenceValidator(settings)),
        ValidatorKind.Of(settings => new MeetingListingValidator(settings)),
        ValidatorKind.Of(settings => new MeetingValidator(settings)),
        ValidatorKind.Of(settings => new OrganisationMembershipValidator(settings)),
        ValidatorKind.Of(settings => new PhaseValidator(settings)),
        ValidatorKind.Of(settings => new PracticeMappingValidator(settings)),
        ValidatorKind.Of(settings => new ProposalValidator(settings)),
        ValidatorKind.Of(settings => new SeatValidator(settings)),
        ValidatorKind.Of(settings => new SourceDocumentValidator(settings)),
        ValidatorKind.Of(settings => new WorkshopValidator(settings)),
    ];
}
