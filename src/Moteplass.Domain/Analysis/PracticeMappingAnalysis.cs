namespace Moteplass.Domain.Analysis;

/// <summary>Computes what a mapping of practice shows (analyse av kartlegging), as the memo of 2015-12-15 found it by hand.</summary>
public static class PracticeMappingAnalysis
{
    /// <summary>Computes the findings of a mapping.</summary>
    /// <param name="register">The register. References in it that lead nowhere are left out of the findings.</param>
    /// <param name="mapping">The mapping. Its date is the day judged; where it states none, whatever states a period cannot be told.</param>
    /// <returns>The findings; the same whatever the order of the register's lists.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentException">The register has no mapping with that id.</exception>
    public static PracticeMappingAnalysis Of(CollaborationRegister register, Id<PracticeMapping> mapping)
    {
        ArgumentNullException.ThrowIfNull(register);
        PracticeMapping found = register.Mappings.FirstOrDefault(one => one.Id == mapping)
            ?? throw new ArgumentException($"The register has no mapping with the id '{mapping}'.", nameof(mapping));

        var view = new MappingView(new RegisterIndex(register), found);
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
