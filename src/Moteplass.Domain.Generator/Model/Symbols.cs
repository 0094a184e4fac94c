using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Moteplass.Domain.Generator;

/// <summary>What the generator asks of the compiler's symbols.</summary>
internal static class Symbols
{
    /// <summary>The types of a namespace and of those within it.</summary>
    public static IEnumerable<INamedTypeSymbol> TypesBelow(string name, Compilation compilation)
    {
        INamespaceSymbol? space = name.Split('.')
            .Aggregate((INamespaceSymbol?)compilation.Assembly.GlobalNamespace, (parent, part) => parent?.GetNamespaceMembers().FirstOrDefault(one => one.Name == part));
        return space is null ? [] : Types(space);
    }

    public static bool Derives(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? at = type.BaseType; at is not null; at = at.BaseType)
        {
            if (at.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a type is one of several records: abstract, and not what records of many kinds have in common.</summary>
    public static bool IsSum(INamedTypeSymbol type) =>
        type is { IsRecord: true, IsAbstract: true } && Derives(type, KnownNames.Record) && type.Name is not (KnownNames.Sourced or KnownNames.Registered);

    public static bool IsCaseOf(INamedTypeSymbol type, INamedTypeSymbol sum) =>
        !type.IsAbstract && SymbolEqualityComparer.Default.Equals(type.BaseType, sum);

    public static bool IsScalar(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Struct } && type.Interfaces.Any(one => one.Name == KnownNames.Scalar);

    /// <summary>The name of a type as code below the namespace of the records can say it.</summary>
    public static string Below(INamedTypeSymbol type)
    {
        string space = type.ContainingNamespace.ToDisplayString();
        string arguments = type.TypeArguments.Length == 0 ? "" : $"<{string.Join(", ", type.TypeArguments.OfType<INamedTypeSymbol>().Select(Below))}>";
        return (space == KnownNames.Namespace ? "" : space.Substring(KnownNames.Namespace.Length + 1) + ".") + type.Name + arguments;
    }

    public static bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences
        .Any(reference => reference.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(modifier => modifier.Text == "partial"));

    public static AttributeData? Attribute(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == name);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) => space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types));
}
