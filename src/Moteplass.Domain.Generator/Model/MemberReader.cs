using Microsoft.CodeAnalysis;

namespace Moteplass.Domain.Generator;

/// <summary>Reads the members of a record: those of its base first, in the order in which they are declared, and its sources last.</summary>
internal sealed class MemberReader(List<ProblemModel> problems)
{
    public IEnumerable<MemberModel> Read(INamedTypeSymbol record)
    {
        var names = new HashSet<string> { "type", "recordType" };
        foreach (IPropertySymbol property in Properties(record))
        {
            if (Read(property) is not { } member)
            {
                continue;
            }

            if (!names.Add(member.Name))
            {
                Report(Problems.NameTwice, property, Shown(property), member.Name);
            }

            yield return member;
        }
    }

    private static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol record)
    {
        IPropertySymbol[] all = [.. Bases(record).Reverse().SelectMany(type => type.GetMembers().OfType<IPropertySymbol>()).Where(IsMember)];
        return all.Where(property => property.Name != KnownNames.Sources).Concat(all.Where(property => property.Name == KnownNames.Sources));
    }

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol record)
    {
        for (INamedTypeSymbol? at = record; at is not null && at.Name != "Object"; at = at.BaseType)
        {
            yield return at;
        }
    }

    private static bool IsMember(IPropertySymbol property) =>
        property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, SetMethod.IsInitOnly: true } && property.Name != KnownNames.Extensions;

    private MemberModel? Read(IPropertySymbol property)
    {
        string name = Symbols.Attribute(property, KnownNames.WireName)?.ConstructorArguments[0].Value as string ?? Names.Camel(property.Name);
        bool isNullable = property.NullableAnnotation == NullableAnnotation.Annotated;
        ITypeSymbol type = property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : property.Type;
        bool isList = type is INamedTypeSymbol { Name: KnownNames.List, TypeArguments.Length: 1 };
        ITypeSymbol element = isList ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
        if (isList && (isNullable || property.IsRequired))
        {
            Report(Problems.NullableList, property, Shown(property));
        }

        if (Value(property, element) is not { } value)
        {
            Report(Problems.UnknownType, property, Shown(property), property.Type.ToDisplayString());
            return null;
        }

        Presence presence = isList ? Presence.List
            : property.IsRequired || value.Kind == ValueKind.Version ? Presence.Required
            : isNullable ? Presence.Optional
            : Presence.Defaulted;
        bool isInOrder = Symbols.Attribute(property, KnownNames.InOrder) is not null;
        return new MemberModel(property.Name, name, value, presence, property.ContainingType.Name, isInOrder, new(Targets(property)));
    }

    private ValueModel? Value(IPropertySymbol property, ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => new(ValueKind.Text, "string", "string"),
        { SpecialType: SpecialType.System_Boolean } => new(ValueKind.Flag, "bool", "bool"),
        { SpecialType: SpecialType.System_Int32 } => Number(property),
        { TypeKind: TypeKind.Enum } => new(ValueKind.Word, type.Name, type.Name),
        INamedTypeSymbol { Name: KnownNames.Id, TypeArguments.Length: 1 } id => new(ValueKind.Id, $"Id<{id.TypeArguments[0].Name}>", id.TypeArguments[0].Name),
        INamedTypeSymbol { Name: KnownNames.LocalizedText } => new(ValueKind.LocalizedText, type.Name, type.Name),
        INamedTypeSymbol { Name: KnownNames.Version } => new(ValueKind.Version, type.Name, type.Name),
        INamedTypeSymbol named when Symbols.IsScalar(named) => new(ValueKind.Scalar, type.Name, type.Name),
        INamedTypeSymbol named when Symbols.IsSum(named) => new(ValueKind.Sum, type.Name, type.Name),
        INamedTypeSymbol { IsRecord: true } named when Symbols.Derives(named, KnownNames.Record) => new(ValueKind.Record, type.Name, type.Name),
        _ => null,
    };

    private ValueModel Number(IPropertySymbol property)
    {
        if (Symbols.Attribute(property, KnownNames.Range) is { ConstructorArguments.Length: 2 } range)
        {
            return new(ValueKind.Number, "int", "int", (int)range.ConstructorArguments[0].Value!, (int)range.ConstructorArguments[1].Value!);
        }

        Report(Problems.NoRange, property, Shown(property));
        return new(ValueKind.Number, "int", "int");
    }

    private static IEnumerable<string> Targets(IPropertySymbol property) =>
        Symbols.Attribute(property, KnownNames.Targets)?.ConstructorArguments.SelectMany(argument => argument.Kind == TypedConstantKind.Array ? argument.Values : [argument])
            .Select(argument => ((ITypeSymbol)argument.Value!).Name) ?? [];

    private static string Shown(IPropertySymbol property) => $"{property.ContainingType.Name}.{property.Name}";

    private void Report(DiagnosticDescriptor kind, IPropertySymbol property, params string[] arguments)
    {
        ProblemModel problem = ProblemModel.At(property, kind, arguments);
        // A member of a base is read once for each case.
        if (!problems.Contains(problem))
        {
            problems.Add(problem);
        }
    }
}
