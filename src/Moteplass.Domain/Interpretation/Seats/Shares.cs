namespace Moteplass.Domain.Interpretation;

/// <summary>What groups of seats come to for one holder: how many of each side are the holder's, and how many seats they give.</summary>
internal readonly record struct Shares
{
    private static readonly int SideCount = Enum.GetValues<Side>().Length;

    private readonly ValueList<int> _theirs;
    private readonly ValueList<int> _perhaps;
    private readonly long _seats;
    private readonly int _unknown;

    private Shares(ValueList<int> theirs, ValueList<int> perhaps, long seats, int unknown) => (_theirs, _perhaps, _seats, _unknown) = (theirs, perhaps, seats, unknown);

    public static Shares None { get; } = new([.. new int[SideCount]], [.. new int[SideCount]], 0, 0);

    /// <summary>The most seats that the groups give, or null if that is unknown.</summary>
    public int? Most => _unknown > 0 ? null : (int)Math.Min(_seats, int.MaxValue);

    /// <summary>How many groups of a side are the holder's.</summary>
    public int Theirs(Side side) => _theirs[(int)side];

    /// <summary>How many groups of a side may be the holder's.</summary>
    public int Perhaps(Side side) => _perhaps[(int)side];

    public Shares With(SeatGroup group, bool? isTheirs, CollaborationStructure structure) => Plus(group, isTheirs, structure, 1);

    public Shares Without(SeatGroup group, bool? isTheirs, CollaborationStructure structure) => Plus(group, isTheirs, structure, -1);

    private Shares Plus(SeatGroup group, bool? isTheirs, CollaborationStructure structure, int times)
    {
        if (isTheirs == false)
        {
            return this;
        }

        int? seats = isTheirs == true && group.Count is { IsApproximate: false, Maximum: { } count } && (group.PerHolder || IsForOne(group.Holder, structure)) ? count : null;
        return new Shares(
            isTheirs == true ? Plus(_theirs, group.Side, times) : _theirs,
            isTheirs is null ? Plus(_perhaps, group.Side, times) : _perhaps,
            _seats + (times * (long)(seats ?? 0)),
            _unknown + (seats is null ? times : 0));
    }

    private static ValueList<int> Plus(ValueList<int> counts, Side? side, int times) =>
        side is { } one ? [.. counts.Select((count, i) => count + (i == (int)one ? times : 0))] : counts;

    private static bool IsForOne(Party? party, CollaborationStructure structure) =>
        party is ActorParty or OwnerParty { Owner: not null } || (party is OwnerParty && structure.Owners.Count == 1);
}
