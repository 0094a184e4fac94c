namespace Moteplass.Domain.Generator;

/// <summary>All that the declarations of a compilation say of the register.</summary>
/// <param name="Records">The records, cases of sums among them, in the order of their names.</param>
/// <param name="Sums">The types that are one of several records.</param>
/// <param name="Enums">The enums of the format that are declared.</param>
/// <param name="Scalars">The names of the scalars.</param>
/// <param name="Lists">The lists of the register, or none where there is no register.</param>
/// <param name="Identified">The records with ids of their own, and how to reach them.</param>
/// <param name="Converted">The types that get a converter, as a partial declaration begins: <c>record Seat</c>, <c>struct Id&lt;T&gt;</c>.</param>
internal sealed record DomainModel(
    EquatableList<RecordModel> Records,
    EquatableList<SumModel> Sums,
    EquatableList<EnumModel> Enums,
    EquatableList<string> Scalars,
    EquatableList<RootListModel> Lists,
    EquatableList<IdentifiedModel> Identified,
    EquatableList<string> Converted)
{
    /// <summary>What analyses answer, in the order of their names.</summary>
    public EquatableList<AnswerModel> Answers { get; init; }

    /// <summary>The types of record that can be referred to: that of each list of the register, and after it those that its records hold.</summary>
    public IEnumerable<RecordTypeModel> RecordTypes => Lists.SelectMany(list => Identified
        .Where(one => one.Holder == list.Value.Type)
        .Select(one => new RecordTypeModel(one.Name, one.Type, one.Holder!, one.Property))
        .Prepend(new(list.Singular, list.Value.Type, KnownNames.Register, list.Property)));

    /// <summary>Goes through the lists of the register, each with its number.</summary>
    public void EachList(Action<RootListModel, int> body)
    {
        for (int number = 0; number < Lists.Count; number++)
        {
            body(Lists[number], number);
        }
    }

    /// <summary>The enums whose values are words in JSON, that of the types of record among them.</summary>
    public IEnumerable<EnumModel> Words =>
        Lists.Count == 0 ? Enums : Enums.Append(new EnumModel(KnownNames.RecordType, KnownNames.RecordType, 0, new(RecordTypes.Select(one => one.Name))));

    /// <summary>What the values of enums are called, as far as there are terms.</summary>
    public EquatableList<EnumTerms> EnumTerms { get; init; }

    /// <summary>What the members of records are called, as far as there are terms.</summary>
    public EquatableList<MemberTerm> MemberTerms { get; init; }

    /// <summary>What the types of record are called, or null where there are no terms.</summary>
    public RecordTerms? RecordTerms { get; init; }
}
