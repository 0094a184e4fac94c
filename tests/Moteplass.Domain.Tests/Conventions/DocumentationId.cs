using System.Globalization;
using System.Reflection;

namespace Moteplass.Domain.Tests.Conventions;

/// <summary>The names under which the compiler files documentation, as the C# specification (annex D.4) gives them.</summary>
internal static class DocumentationId
{
    public static string Of(Type type) => $"T:{Definition(type)}";

    public static string Of(MemberInfo member)
    {
        string name = $"{Definition(member.DeclaringType!)}.{member.Name.Replace('.', '#').Replace('<', '{').Replace('>', '}')}";
        return member switch
        {
            FieldInfo => $"F:{name}",
            EventInfo => $"E:{name}",
            PropertyInfo property => $"P:{name}{Parameters(property.GetIndexParameters())}",
            MethodInfo { IsGenericMethod: true } method =>
                $"M:{name}``{method.GetGenericArguments().Length}{Parameters(method.GetParameters())}{Result(method)}",
            MethodInfo method => $"M:{name}{Parameters(method.GetParameters())}{Result(method)}",
            ConstructorInfo constructor => $"M:{name}{Parameters(constructor.GetParameters())}",
            _ => throw new ArgumentException($"{member} has no documentation of its own.", nameof(member)),
        };
    }

    private static string Definition(Type type) => type.FullName!.Replace('+', '.');

    private static string Result(MethodInfo method) =>
        method.Name is "op_Implicit" or "op_Explicit" ? $"~{Name(method.ReturnType)}" : "";

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters is [] ? "" : $"({string.Join(',', parameters.Select(parameter => Name(parameter.ParameterType)))})";

    private static string Name(Type type) => type switch
    {
        { IsByRef: true } => $"{Name(type.GetElementType()!)}@",
        { IsArray: true } => $"{Name(type.GetElementType()!)}[]",
        { IsGenericMethodParameter: true } => $"``{type.GenericParameterPosition}",
        { IsGenericParameter: true } => $"`{type.GenericParameterPosition}",
        { IsGenericType: true } => Constructed(type),
        _ => Definition(type),
    };

    /// <summary>Arguments stand with the type that declares them: <c>ValueList{`0}.Enumerator</c>.</summary>
    private static string Constructed(Type type)
    {
        string[] arguments = [.. type.GetGenericArguments().Select(Name)];
        int taken = 0;
        IEnumerable<string> parts = type.GetGenericTypeDefinition().FullName!.Split('+').Select(part =>
        {
            int tick = part.IndexOf('`', StringComparison.Ordinal);
            if (tick < 0)
            {
                return part;
            }

            int count = int.Parse(part[(tick + 1)..], CultureInfo.InvariantCulture);
            taken += count;
            return $"{part[..tick]}{{{string.Join(',', arguments[(taken - count)..taken])}}}";
        });
        return string.Join('.', parts);
    }
}
