namespace Moteplass.Domain.Changes;

/// <summary>
/// Numbers what nodes say: two nodes have the same number if and only if they say the same, lists whose order means nothing taken as multisets. So
/// they are held against each other without being walked through.
/// </summary>
internal sealed class SameNodes
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public int OfValue(string json) => Of($"v{json}");

    public int OfRecord(IEnumerable<(string Name, RecordNode Node)> members) =>
        Of($"r{string.Join(',', members.OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => $"{member.Name.Length}:{member.Name}{member.Node.Number}"))}");

    public int OfList(IEnumerable<RecordNode> items, bool isInOrder) =>
        Of($"{(isInOrder ? 'o' : 'l')}{string.Join(',', isInOrder ? items.Select(item => item.Number) : items.Select(item => item.Number).Order())}");

    private int Of(string key)
    {
        if (!_numbers.TryGetValue(key, out int number))
        {
            number = _numbers.Count;
            _numbers.Add(key, number);
        }

        return number;
    }
}
