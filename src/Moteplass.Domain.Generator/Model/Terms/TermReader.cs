using Microsoft.CodeAnalysis;

namespace Moteplass.Domain.Generator;

/// <summary>Finds the terms of enums and of types of record, and what has none.</summary>
internal sealed class TermReader(TermFile file, List<ProblemModel> problems)
{
    private readonly Dictionary<string, Term> _terms = file.Terms.ToDictionary(term => term.Key);

    /// <summary>The terms of the enums of the records, and of each other enum of which one value has a term.</summary>
    public IEnumerable<EnumTerms> Enums(IEnumerable<INamedTypeSymbol> enums, DomainModel model)
    {
        HashSet<string> named = [.. model.Enums.Where(one => one.Type == one.Name).Select(one => one.Name), .. file.Terms.Select(term => term.Key.Split('.')[0])];
        foreach (INamedTypeSymbol type in enums.Where(type => type.DeclaredAccessibility == Accessibility.Public && named.Contains(type.Name)))
        {
            IEnumerable<ISymbol> values = type.GetMembers().Where(member => member is IFieldSymbol { HasConstantValue: true });
            Term[] terms = [.. values.Select(value => Find($"{type.Name}.{value.Name}", value)).OfType<Term>()];
            if (terms.Length > 0)
            {
                yield return new EnumTerms(type.ContainingNamespace.ToDisplayString(), type.Name, new(terms));
            }
        }

        Term[] types = [.. Each(RecordTypes(model))];
        if (types.Length > 0)
        {
            yield return new EnumTerms(KnownNames.Namespace, KnownNames.RecordType, new(types));
        }
    }

    public RecordTerms Records(DomainModel model)
    {
        string[] types = [.. RecordTypes(model)];
        string[] classes = [.. model.Sums.Where(sum => model.Identified.Any(one => one.Type == sum.Name)).SelectMany(sum => sum.Cases).Select(one => one.Name)];
        return new(Forms(types, "one"), Forms(types, "all"), Forms(classes, "one"));
    }

    /// <summary>What the members of records are called, those that have a term: of their own, or that of all members of the name.</summary>
    public IEnumerable<MemberTerm> Members(DomainModel model) =>
        from record in model.Records
        from member in record.Members
        let term = _terms.TryGetValue($"{member.Holder}.{member.Property}", out Term? own) || _terms.TryGetValue($"*.{member.Property}", out own) ? own : null
        where term is not null
        select new MemberTerm(record.Name, member.Name, term);

    private static IEnumerable<string> RecordTypes(DomainModel model) => model.RecordTypes.Select(type => $"{KnownNames.RecordType}.{type.Name}");

    private EquatableList<Term> Forms(IEnumerable<string> keys, string form) =>
        new(Each(keys.Select(key => $"{key}:{form}")).Select(term => term with { Key = term.Key.Split(':')[0] }));

    private IEnumerable<Term> Each(IEnumerable<string> keys) => keys.Select(key => Find(key, null)).OfType<Term>();

    private Term? Find(string key, ISymbol? declared)
    {
        if (_terms.TryGetValue(key, out Term? term))
        {
            return term;
        }

        problems.Add(ProblemModel.At(declared, Problems.NoTerm, key));
        return null;
    }
}
