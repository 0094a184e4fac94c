using System.Collections.Concurrent;
using FsCheck;
using FsCheck.Fluent;

namespace Moteplass.Domain.Testing;

/// <summary>
/// Generates records of any kind, by the types of their members: those that may be absent sometimes are, lists are short, and a record that
/// can hold others of its kind does so two deep at the most. The records that it refers to need not be there.
/// </summary>
internal static class RecordGenerator
{
    // The size of which there is as much as the bounds say; at size 0 it is half of that, at 100 half as much again.
    private const int UsualSize = 50;

    private static readonly ConcurrentDictionary<(Type Kind, Nesting At), Gen<object?>> Known = new();

    /// <summary>The generator of a kind of record: itself, or any of its cases.</summary>
    public static Gen<object?> Of(Type kind, Nesting at = default) => Known.GetOrAdd((kind, at), static key => Make(key.Kind, key.At));

    private static Gen<object?> Make(Type kind, Nesting at)
    {
        if (kind.IsAbstract)
        {
            return Gen.OneOf(Cases(kind, at).Select(each => Of(each, at)));
        }

        var shape = RecordShape.Of(kind);
        Gen<object?>[] members = [.. shape.Members.Select(member => Member(member, at))];
        return Gen.CollectToArray(members).Select(values => (object?)shape.Make(values));
    }

    // At the bottom stands a case that needs no other record of the kind.
    private static Type[] Cases(Type kind, Nesting at)
    {
        Type[] all = [.. RecordShape.CasesOf(kind)];
        Type[] last = [.. all.Where(each => !RecordShape.Of(each).Members.Any(member => member is { IsRecursive: true, List: null, MayBeAbsent: false }))];
        return at.IsDeepest && last.Length > 0 ? last : all;
    }

    private static Gen<object?> Member(RecordMember member, Nesting at)
    {
        bool isLast = at.IsDeepest && member.IsRecursive;
        if (member.List is { } list)
        {
            return isLast
                ? Gen.Constant<object?>(list.Make([]))
                : Length(member, at).SelectMany(Value(member, at).ArrayOf).Select(values => (object?)list.Make([.. values!]));
        }

        Gen<object?> absent = Gen.Constant<object?>(null);
        return !member.MayBeAbsent ? Value(member, at) : isLast ? absent : Gen.Frequency((2, Value(member, at)), (1, absent));
    }

    // The lists of the outermost record grow with the size that FsCheck asks for; even one that mostly has something is empty now and then.
    private static Gen<int> Length(RecordMember member, Nesting at)
    {
        (int least, int most) = RecordBounds.Length(member, at.Level);
        Gen<int> usual = at.Level > 0 ? Gen.Choose(least, most) : Gen.Sized(size => Gen.Choose(least, Math.Max(1, most * (size + UsualSize) / (2 * UsualSize))));
        return least == 0 ? usual : Gen.Frequency((19, usual), (1, Gen.Constant(0)));
    }

    private static Gen<object?> Value(RecordMember member, Nesting at)
    {
        if (member.Kind == typeof(int))
        {
            (int least, int most) = member.Range;
            return Gen.Choose(least, most).Select(number => (object?)number);
        }

        return member.IsRecord ? Of(member.Kind, at.In(member)) : MemberArbitraries.Of(member.Kind).Generator.Select(value => (object?)value);
    }
}
