using System.Text;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Validation;

/// <summary>Small registers, written as the members of their JSON.</summary>
internal static class Registers
{
    public static CollaborationRegister With(string members) =>
        MoteplassJson.Read(Encoding.UTF8.GetBytes($$"""{"schemaVersion":"1.0",{{members}}}"""));
}
