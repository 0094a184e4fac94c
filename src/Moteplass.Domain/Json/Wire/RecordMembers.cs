using System.Diagnostics.CodeAnalysis;

namespace Moteplass.Domain.Json;

/// <summary>What of a record trimming must keep, because field tables reach it by reflection.</summary>
internal static class RecordMembers
{
    public const DynamicallyAccessedMemberTypes Reached =
        DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicParameterlessConstructor;
}
