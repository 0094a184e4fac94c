namespace Moteplass.Domain.Validation;

/// <summary>Checks the parts of a structure against one another, with what is known of other records.</summary>
/// <param name="structure">The structure.</param>
/// <param name="place">Where it is in what is checked.</param>
/// <param name="known">The records of the register; of a structure checked by itself, none but the structure.</param>
/// <param name="report">Takes what is found.</param>
internal delegate void StructureCheck(CollaborationStructure structure, Place place, RegisterIndex known, ReportProblem report);
