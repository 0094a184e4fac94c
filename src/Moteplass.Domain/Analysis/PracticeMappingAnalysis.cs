namespace Moteplass.Domain.Analysis;

/// <summary>
/// What a mapping of practice shows (funn i en kartlegging), as the memo of 2015-12-15 found it by hand: each finding with what it rests on.
/// Lists are sorted by ids.
/// </summary>
public sealed record PracticeMappingAnalysis
{
    internal PracticeMappingAnalysis()
    {
    }

    /// <summary>The mapping.</summary>
    public required Id<PracticeMapping> Mapping { get; init; }

    /// <summary>The day the findings hold for, as far as known, or null.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Who answered, and how (B7).</summary>
    public required ResponseFinding Responses { get; init; }

    /// <summary>The structures in force: respondent × contact form × anchoring × permanence.</summary>
    public ValueList<StructureRow> Structures { get; init; }

    /// <summary>Which contact forms each respondent has at the top (B9–B12).</summary>
    public ValueList<ContactFormFinding> ContactForms { get; init; }

    /// <summary>For each contact form, whether the respondents' levels differ (B13).</summary>
    public ValueList<LevelDifference> LevelDifferences { get; init; }

    /// <summary>For each level, whether the respondents' contact forms differ (B13).</summary>
    public ValueList<FormDifference> FormDifferences { get; init; }

    /// <summary>The organisations in two or more overall structures: those in most of them first, umbrellas before others (B16).</summary>
    public ValueList<SharedOrganisation> SharedOrganisations { get; init; }

    /// <summary>The described groups that sit with two or more respondents (B17).</summary>
    public ValueList<GroupOverlap> GroupOverlaps { get; init; }

    /// <summary>The candidates for a common structure (B15).</summary>
    public ValueList<Candidate> Candidates { get; init; }

    /// <summary>The structures that are no candidates, each with its reasons (B14).</summary>
    public ValueList<NonCandidate> NonCandidates { get; init; }

    /// <summary>The structures that were only planned (B11).</summary>
    public ValueList<PlannedStructure> Planned { get; init; }

    /// <summary>The umbrellas that sit in every overall structure, where there are two or more (B16).</summary>
    public ValueList<Id<Actor>> CommonUmbrellas =>
        [.. SharedOrganisations.Where(shared => shared.IsInAll && shared.IsUmbrella).Select(shared => shared.Organisation)];

    /// <summary>Computes what a mapping shows.</summary>
    /// <param name="register">The register. References in it that lead nowhere are left out of the findings.</param>
    /// <param name="mapping">The mapping. Its date is the day judged; where it states none, whatever states a period cannot be told.</param>
    /// <returns>The findings; the same whatever the order of the register's lists.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentException">The register has no mapping with that id.</exception>
    public static PracticeMappingAnalysis Of(CollaborationRegister register, Id<PracticeMapping> mapping)
    {
        ArgumentNullException.ThrowIfNull(register);
        PracticeMapping found = register.Mappings.FirstOrDefault(one => one.Id == mapping)
            ?? throw new ArgumentException($"The register has no mapping with the id '{Excerpt.Of(mapping.ToString())}'.", nameof(mapping));

        var view = new MappingView(RegisterIndex.Of(register), found);
        return new PracticeMappingAnalysis
        {
            Mapping = mapping,
            Date = found.Date,
            Responses = ResponseFinding.Of(found),
            Structures = StructureRow.Of(view),
            ContactForms = Analysis.ContactForms.Find(view),
            LevelDifferences = Differences.OfLevels(view),
            FormDifferences = Differences.OfForms(view),
            SharedOrganisations = Presences.Shared(view),
            GroupOverlaps = Presences.Groups(view),
            Candidates = Analysis.Candidates.Find(view),
            NonCandidates = Analysis.Candidates.FindOthers(view),
            Planned = Analysis.Candidates.FindPlanned(view),
        };
    }
}
