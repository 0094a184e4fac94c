using System.Text;
using Moteplass.Domain.Json;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Validation;

/// <summary>Small registers, written as the members of their JSON.</summary>
internal static class Registers
{
    public static CollaborationRegister With(string members) =>
        MoteplassJson.Read(Encoding.UTF8.GetBytes($$"""{"schemaVersion":"1.0",{{members}}}"""));

    /// <summary>What one rule says of a register.</summary>
    public static IEnumerable<Problem> Check(string members, string code) =>
        RuleRunner.Judge(With(members)).Where(problem => problem.Code == code);
}
