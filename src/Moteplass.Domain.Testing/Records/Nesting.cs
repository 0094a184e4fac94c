namespace Moteplass.Domain.Testing;

/// <summary>How deep a generated record is in others.</summary>
/// <param name="Level">How many records it is in; from two on they are no longer told apart.</param>
/// <param name="Same">How many of them, counted from the nearest, can hold one another again and again.</param>
internal readonly record struct Nesting(int Level, int Same)
{
    private const int LastLevel = 2;
    private const int DeepestSame = 2;

    /// <summary>Whether nothing that can hold this record again should be in it.</summary>
    public bool IsDeepest => Same == DeepestSame;

    /// <summary>How deep a record lies that a member holds.</summary>
    public Nesting In(RecordMember member) => new(Math.Min(Level + 1, LastLevel), member.IsRecursive ? Math.Min(Same + 1, DeepestSame) : 0);
}
