namespace Moteplass.Domain.Testing;

/// <summary>How records shrink: one member at a time is dropped or made smaller, long lists first.</summary>
internal static class RecordShrinker
{
    /// <summary>The smaller records; none of them equals the record.</summary>
    public static IEnumerable<DomainRecord> Shrink(DomainRecord record)
    {
        var shape = RecordShape.Of(record.GetType());
        return
            from member in shape.Members.OrderBy(Rank)
            from smaller in Smaller(member, member.Get(record))
            select shape.With(record, member, smaller);
    }

    private static int Rank(RecordMember member) => member.List is null ? 2 : member.IsRecord ? 0 : 1;

    private static IEnumerable<object?> Smaller(RecordMember member, object? value) => value switch
    {
        null => [],
        _ when member.List is { } list => ListGenerators.Shrink(UntypedList.Read(value), element => One(member, element)).Select(list.Make),
        _ when member.MayBeAbsent => One(member, value).Prepend(null),
        _ => One(member, value),
    };

    // Ids stay: in a register a smaller one would lead elsewhere. So do words, which are small already.
    private static IEnumerable<object> One(RecordMember member, object value) => value switch
    {
        DomainRecord record => Shrink(record),
        int number => Numbers(member, number),
        bool or Enum => [],
        _ when member.IdOf is not null => [],
        _ => MemberArbitraries.Of(member.Kind).Shrinker(value),
    };

    // What counts from the end comes to count from the beginning.
    private static IEnumerable<object> Numbers(RecordMember member, int number)
    {
        int least = Math.Max(1, member.Range.Least);
        return (number < 0 ? [-number] : ScalarGenerators.ShrinkNumber(number, least)).Select(smaller => (object)smaller);
    }
}
