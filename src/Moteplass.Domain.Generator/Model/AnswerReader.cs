using Microsoft.CodeAnalysis;

namespace Moteplass.Domain.Generator;

/// <summary>Reads what analyses, plans, feeds and reports answer and what changes are: every public type of theirs that does not name its converter itself.</summary>
internal sealed class AnswerReader(IEnumerable<INamedTypeSymbol> all, List<ProblemModel> problems)
{
    private static readonly string[] Values = ["LocalDate", "DateInterval", KnownNames.LocalizedText, "RecordReference", "Problem", "MeetingRevision"];

    private readonly INamedTypeSymbol[] _answers = [.. all.Where(IsAnswer)];

    public IEnumerable<AnswerModel> Read()
    {
        foreach (INamedTypeSymbol type in _answers.Where(type => !Symbols.IsPartial(type)))
        {
            problems.Add(ProblemModel.At(type, Problems.NotPartial, type.Name));
        }

        return _answers.Where(type => !type.IsGenericType).Concat(Closed())
            .Select(type => new AnswerModel(Symbols.Below(type), Declaration(type), type.ContainingNamespace.ToDisplayString(), new(Members(type))))
            .OrderBy(answer => answer.Type, StringComparer.Ordinal);
    }

    /// <summary>The generic answers as they are used, for each use is a type of its own.</summary>
    private IEnumerable<INamedTypeSymbol> Closed() => _answers
        .SelectMany(Properties)
        .Select(property => property.Type)
        .Concat(all.Where(type => type.IsStatic && IsAnswering(type)).SelectMany(type => type.GetMembers().OfType<IMethodSymbol>()).Select(method => method.ReturnType))
        .OfType<INamedTypeSymbol>()
        .Where(type => type.IsGenericType && _answers.Contains(type.OriginalDefinition, SymbolEqualityComparer.Default))
        .GroupBy(Symbols.Below)
        .Select(group => group.First());

    private IEnumerable<AnswerMember> Members(INamedTypeSymbol answer)
    {
        foreach (IPropertySymbol property in Properties(answer))
        {
            ITypeSymbol type = property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : property.Type;
            bool isList = type is INamedTypeSymbol { Name: KnownNames.List, TypeArguments.Length: 1 };
            if (Kind(isList ? ((INamedTypeSymbol)type).TypeArguments[0] : type) is { } kind)
            {
                yield return new AnswerMember(property.Name, kind, isList, property.NullableAnnotation == NullableAnnotation.Annotated);
            }
            else
            {
                problems.Add(ProblemModel.At(property, Problems.UnknownType, $"{answer.Name}.{property.Name}", property.Type.ToDisplayString()));
            }
        }
    }

    private AnswerKind? Kind(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double } => AnswerKind.Value,
        { TypeKind: TypeKind.Enum } => AnswerKind.Word,

        // It is generated too, and so is not among the symbols.
        { Name: KnownNames.RecordType } => AnswerKind.Word,
        INamedTypeSymbol named when Symbols.IsScalar(named) => AnswerKind.Scalar,
        INamedTypeSymbol named when Symbols.Derives(named, KnownNames.Record) => AnswerKind.Record,
        INamedTypeSymbol named when Values.Contains(named.Name) || _answers.Contains(named.OriginalDefinition, SymbolEqualityComparer.Default) => AnswerKind.Value,
        _ => null,
    };

    private static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type) => type.GetMembers().OfType<IPropertySymbol>()
        .Where(property => property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false, GetMethod: not null });

    private static bool IsAnswer(INamedTypeSymbol type) =>
        type is { DeclaredAccessibility: Accessibility.Public, TypeKind: TypeKind.Class, IsStatic: false, IsAbstract: false }
        && IsAnswering(type)
        && Symbols.Attribute(type, KnownNames.Converter) is null;

    private static bool IsAnswering(INamedTypeSymbol type) => KnownNames.Answering.Contains(type.ContainingNamespace.ToDisplayString());

    private static string Declaration(INamedTypeSymbol type) =>
        $"{(type.IsRecord ? "record" : "class")} {type.Name}{(type.IsGenericType ? "<T>" : "")}";
}
