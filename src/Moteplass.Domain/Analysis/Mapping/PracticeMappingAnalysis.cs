namespace Moteplass.Domain.Analysis;

/// <summary>
/// What a mapping of practice shows (funn i en kartlegging), as the memo of 2015-12-15 found it by hand: each finding with what it rests on.
/// Lists are sorted by ids.
/// </summary>
public sealed partial record PracticeMappingAnalysis
{
    internal PracticeMappingAnalysis(
        Id<PracticeMapping> mapping,
        PartialDate? date,
        ValueList<StatedText> caveats,
        ResponseFinding responses,
        ValueList<StructureRow> structures,
        ValueList<ContactFormFinding> contactForms,
        ValueList<LevelDifference> levelDifferences,
        ValueList<FormDifference> formDifferences,
        ValueList<SharedOrganisation> sharedOrganisations,
        ValueList<GroupOverlap> groupOverlaps,
        ValueList<Candidate> candidates,
        ValueList<NonCandidate> nonCandidates,
        ValueList<PlannedStructure> plannedStructures)
    {
        Mapping = mapping;
        Date = date;
        Caveats = caveats;
        Responses = responses;
        Structures = structures;
        ContactForms = contactForms;
        LevelDifferences = levelDifferences;
        FormDifferences = formDifferences;
        SharedOrganisations = sharedOrganisations;
        GroupOverlaps = groupOverlaps;
        Candidates = candidates;
        NonCandidates = nonCandidates;
        PlannedStructures = plannedStructures;
    }

    /// <summary>The mapping.</summary>
    public Id<PracticeMapping> Mapping { get; }

    /// <summary>The day the findings hold for, as far as known, or null.</summary>
    public PartialDate? Date { get; }

    /// <summary>What may have influenced what came in, and so every finding here (forbehold i kartleggingen; B25), as the mapping states it.</summary>
    public ValueList<StatedText> Caveats { get; }

    /// <summary>Who answered, and how (B7).</summary>
    public ResponseFinding Responses { get; }

    /// <summary>The structures in force: respondent × contact form × anchoring × permanence.</summary>
    public ValueList<StructureRow> Structures { get; }

    /// <summary>Which contact forms each respondent has at the top (B9–B12).</summary>
    public ValueList<ContactFormFinding> ContactForms { get; }

    /// <summary>For each contact form, whether the respondents' levels differ (B13).</summary>
    public ValueList<LevelDifference> LevelDifferences { get; }

    /// <summary>For each level, whether the respondents' contact forms differ (B13).</summary>
    public ValueList<FormDifference> FormDifferences { get; }

    /// <summary>The organisations in two or more overall structures: those in most of them first, umbrellas before others (B16).</summary>
    public ValueList<SharedOrganisation> SharedOrganisations { get; }

    /// <summary>The described groups that sit with two or more respondents (B17).</summary>
    public ValueList<GroupOverlap> GroupOverlaps { get; }

    /// <summary>The candidates for a common structure (B15).</summary>
    public ValueList<Candidate> Candidates { get; }

    /// <summary>The structures that are not candidates, each with its reasons (B14).</summary>
    public ValueList<NonCandidate> NonCandidates { get; }

    /// <summary>The structures that were only planned (B11).</summary>
    public ValueList<PlannedStructure> PlannedStructures { get; }

    /// <summary>The umbrellas that sit in every overall structure, if there are two or more (B16).</summary>
    public ValueList<Id<Actor>> CommonUmbrellas =>
        [.. SharedOrganisations.Where(shared => shared.IsInAll && shared.IsUmbrella).Select(shared => shared.Organisation)];

    /// <summary>Computes what a mapping shows.</summary>
    /// <param name="register">The register. References in it that lead nowhere are left out of the findings.</param>
    /// <param name="mapping">The mapping. Its date is the day checked; if it states none, whether what states a period holds is unknown.</param>
    /// <returns>The findings; the same whatever the order of the register's lists.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentException">The register has no mapping with that id.</exception>
    public static PracticeMappingAnalysis Of(CollaborationRegister register, Id<PracticeMapping> mapping)
    {
        ArgumentNullException.ThrowIfNull(register);
        PracticeMapping found = register.Mappings.FirstOrDefault(one => one.Id == mapping)
            ?? throw new ArgumentException($"The register has no mapping with the id '{Excerpt.Of(mapping.ToString())}'.", nameof(mapping));

        var view = new MappingView(RegisterIndex.Of(register), found);
        return new PracticeMappingAnalysis(
            mapping: mapping,
            date: found.Date,
            caveats: found.Caveats,
            responses: ResponseFinder.Find(found),
            structures: StructureRowFinder.Find(view),
            contactForms: ContactFormFinder.Find(view),
            levelDifferences: DifferenceFinder.FindLevels(view),
            formDifferences: DifferenceFinder.FindForms(view),
            sharedOrganisations: OverlapFinder.FindOrganisations(view),
            groupOverlaps: OverlapFinder.FindGroups(view),
            candidates: CandidateFinder.Find(view),
            nonCandidates: CandidateFinder.FindOthers(view),
            plannedStructures: CandidateFinder.FindPlanned(view));
    }
}
