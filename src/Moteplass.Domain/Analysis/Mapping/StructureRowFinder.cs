namespace Moteplass.Domain.Analysis;

/// <summary>Finds the structures in force that each respondent described.</summary>
internal static class StructureRowFinder
{
    public static ValueList<StructureRow> Find(MappingView mapping) =>
    [
        .. from respondent in mapping.Respondents
           from view in respondent.InForce
           select new StructureRow(
               respondent: respondent.Respondent,
               structure: view.Structure.Id,
               contactForm: view.Structure.ContactForm,
               levels: view.Levels,
               permanences: view.Permanences,
               evidence: Evidence.Of([respondent.Evidence, view.Evidence])),
    ];
}
