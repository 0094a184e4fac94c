using Moteplass.Domain;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Json;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Validation;

// What a consumer of the package does: it is built against the packed package alone, outside the solution.
CollaborationRegister register = MoteplassJson.Read(MoteplassJson.Write(ReferenceRegister.ZeroToTwentyFour));
PracticeMappingFindings findings = PracticeMappingAnalysis.Of(register, ReferenceRegister.MappingOf2015);
Console.WriteLine($"Errors: {RuleCatalogue.Check(register).Count(problem => problem.Severity == Severity.Error)}");
Console.WriteLine($"Answered: {string.Join(", ", findings.Responses.Substantive)}");
Console.WriteLine($"Common umbrellas: {string.Join(", ", findings.CommonUmbrellas)}");
