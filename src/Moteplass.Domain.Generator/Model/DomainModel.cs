namespace Moteplass.Domain.Generator;

/// <summary>All that the declarations of a compilation say of the register.</summary>
/// <param name="Records">The records, cases of sums among them, in the order of their names.</param>
/// <param name="Sums">The types that are one of several records.</param>
/// <param name="Enums">The enums.</param>
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
    EquatableList<string> Converted);
