namespace Moteplass.Domain.Tests.Json;

/// <summary>What the declaration of a type says of it in JSON: the JSON Schema is made from it.</summary>
internal abstract record WireShape
{
    /// <summary>A record. Its members are walked when they are asked for, for a record may hold records of its own kind.</summary>
    public sealed record Record(Type Type, IEnumerable<MemberShape> Members) : WireShape;

    /// <summary>One of several records, told apart by the word of their member <c>type</c>.</summary>
    public sealed record Sum(Type Type, IEnumerable<(string Word, WireShape Case)> Cases) : WireShape;

    /// <summary>A list, without nulls.</summary>
    public sealed record List(WireShape Element) : WireShape;

    /// <summary>A string by the grammar of a scalar.</summary>
    public sealed record Scalar(Type Type, LocalizedText Grammar) : WireShape;

    /// <summary>The words of an enum, the default first where the member has one.</summary>
    public sealed record Words(Type Type, IReadOnlyList<string> All) : WireShape;

    /// <summary>Always the same string.</summary>
    public sealed record Constant(string Word) : WireShape;

    /// <summary>A whole number within bounds, both included.</summary>
    public sealed record Number(int Smallest, int Largest) : WireShape;

    /// <summary>True or false.</summary>
    public sealed record Flag : WireShape;

    /// <summary>A text that is not blank.</summary>
    public sealed record Text : WireShape;

    /// <summary>A text by language, at least one of those that are required.</summary>
    public sealed record TextByLanguage(IReadOnlyList<string> Languages, string OthersPattern) : WireShape;
}
