namespace Moteplass.Domain.Changes;

/// <summary>A list of values or records.</summary>
internal sealed class ListNode(int number, RecordNode[] items, bool isInOrder) : RecordNode(number)
{
    public static ListNode Empty { get; } = new(-1, [], isInOrder: false);

    public RecordNode[] Items { get; } = items;

    public bool IsInOrder { get; } = isInOrder;

    public override string Json => $"[{string.Join(',', Items.Select(item => item.Json))}]";
}
