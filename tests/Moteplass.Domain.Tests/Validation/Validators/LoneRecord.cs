using FluentValidation;
using FluentValidation.Results;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Validation.Validators;

/// <summary>A record of a register, its place there, and what its own validator finds.</summary>
internal sealed record LoneRecord(string Pointer, Func<LocalDate?, ValidationResult> Judge)
{
    /// <summary>Every record of a register for which there is a validator.</summary>
    public static IEnumerable<LoneRecord> In(CollaborationRegister register) =>
    [
        .. Each(register.Documents, "/documents", asOf => new SourceDocumentValidator(Language.Nb, asOf, ProblemSeverity.Info)),
        .. Each(register.Actors, "/actors", asOf => new ActorValidator(Language.Nb, asOf, ProblemSeverity.Info)),
        .. Each(register.Memberships, "/memberships", asOf => new OrganisationMembershipValidator(Language.Nb, asOf, ProblemSeverity.Info)),
        .. Each(register.Structures, "/structures", asOf => new CollaborationStructureValidator(Language.Nb, asOf, ProblemSeverity.Info)),
        .. register.Structures.SelectMany((structure, i) => In(structure, $"/structures/{i}")),
        .. Each(register.Meetings, "/meetings", asOf => new MeetingValidator(Language.Nb, asOf, ProblemSeverity.Info)),
        .. Each(register.MeetingListings, "/meetingListings", asOf => new MeetingListingValidator(Language.Nb, asOf, ProblemSeverity.Info)),
        .. Each(register.Workshops, "/workshops", asOf => new WorkshopValidator(Language.Nb, asOf, ProblemSeverity.Info)),
        .. Each(register.Contributions, "/contributions", asOf => new ContributionValidator(Language.Nb, asOf, ProblemSeverity.Info)),
        .. Each(register.Evaluations, "/evaluations", asOf => new EvaluationValidator(Language.Nb, asOf, ProblemSeverity.Info)),
        .. Each(register.Mappings, "/mappings", asOf => new PracticeMappingValidator(Language.Nb, asOf, ProblemSeverity.Info)),
        .. register.Mappings.SelectMany((mapping, i) => In(mapping, $"/mappings/{i}")),
        .. Each(register.Assignments, "/assignments", asOf => new AssignmentValidator(Language.Nb, asOf, ProblemSeverity.Info)),
        .. Each(register.Proposals, "/proposals", asOf => new ProposalValidator(Language.Nb, asOf, ProblemSeverity.Info)),
        .. Each(register.Decisions, "/decisions", asOf => new DecisionValidator(Language.Nb, asOf, ProblemSeverity.Info)),
    ];

    private static IEnumerable<LoneRecord> In(CollaborationStructure structure, string pointer) =>
    [
        .. Each(structure.Phases, $"{pointer}/phases", asOf => new PhaseValidator(Language.Nb, asOf, ProblemSeverity.Info)),
        .. Each(structure.Anchorings, $"{pointer}/anchorings", asOf => new AnchoringValidator(Language.Nb, asOf, ProblemSeverity.Info)),
        .. Each(structure.Mandates, $"{pointer}/mandates", asOf => new MandateValidator(Language.Nb, asOf, ProblemSeverity.Info)),
        .. structure.Mandates.SelectMany((mandate, i) => Each(mandate.Cadences, $"{pointer}/mandates/{i}/cadences", asOf => new MeetingCadenceValidator(Language.Nb, asOf, ProblemSeverity.Info))),
        .. Each(structure.Seats, $"{pointer}/seats", asOf => new SeatValidator(Language.Nb, asOf, ProblemSeverity.Info)),
    ];

    private static IEnumerable<LoneRecord> In(PracticeMapping mapping, string pointer) =>
    [
        .. Each(mapping.Areas, $"{pointer}/areas", asOf => new MappingAreaValidator(Language.Nb, asOf, ProblemSeverity.Info)),
        .. Each(mapping.Responses, $"{pointer}/responses", asOf => new MappingResponseValidator(Language.Nb, asOf, ProblemSeverity.Info)),
    ];

    private static IEnumerable<LoneRecord> Each<T>(ValueList<T> records, string list, Func<LocalDate?, IValidator<T>> validator)
        where T : DomainRecord => records.Select((record, i) => new LoneRecord($"{list}/{i}", asOf => validator(asOf).Validate(record)));
}
