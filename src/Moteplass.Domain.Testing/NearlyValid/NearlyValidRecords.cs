using FsCheck;
using FsCheck.Fluent;

namespace Moteplass.Domain.Testing;

/// <summary>The records within the breaches in which their own validators find the one error, and others with the same error in them.</summary>
internal static class NearlyValidRecords
{
    public static Arbitrary<NearlyValid<T>> Of<T>()
        where T : DomainRecord
    {
        NearlyValid<T>[] bare = [.. Breaches.All.SelectMany(Within<T>)];
        if (bare.Length == 0)
        {
            throw new InvalidOperationException($"No rule that gives errors can find one in a {typeof(T).Name} by itself.");
        }

        return Arb.From(
            from one in Gen.Elements<NearlyValid<T>>(bare)
            from valid in RecordArbitraries.Of<T>().Generator
            select Into(valid, one),
            nearly => bare.Where(one => one.Breach == nearly.Breach && one != nearly));
    }

    /// <summary>The records of a kind on the way to what is wrong, in which that can be found without the rest.</summary>
    private static IEnumerable<NearlyValid<T>> Within<T>(Breach breach)
        where T : DomainRecord
    {
        ValueList<string> path = JsonPointer.Parse(breach.Pointer).Segments;
        object? place = breach.Records;
        for (int i = 0; i <= path.Count; i++)
        {
            JsonPointer rest = path.Skip(i).Aggregate(JsonPointer.Root, (pointer, part) => pointer.Append(part));
            if (place is T record && HasOnly(record, breach.Code, rest))
            {
                yield return new NearlyValid<T> { Record = record, Code = breach.Code, Pointer = rest, Breach = breach.Says };
            }

            place = i < path.Count ? Step(place, path[i]) : null;
        }
    }

    private static object? Step(object? place, string part) => place switch
    {
        DomainRecord record => RecordShape.Of(record.GetType()).Members.FirstOrDefault(member => member.WireName == part)?.Get(record),
        System.Collections.IEnumerable list and not string when int.TryParse(part, System.Globalization.CultureInfo.InvariantCulture, out int index) =>
            list.Cast<object>().ElementAtOrDefault(index),
        _ => null,
    };

    /// <summary>A valid record with what is stated of another put into it, or that other where the two do not go together.</summary>
    private static NearlyValid<T> Into<T>(T valid, NearlyValid<T> one)
        where T : DomainRecord
    {
        if (valid.GetType() != one.Record.GetType())
        {
            return one;
        }

        var shape = RecordShape.Of(valid.GetType());
        T record = (T)shape.Members
            .Where(member => member.Get(one.Record) is { } value && (member.List is null || !UntypedList.Read(value).IsEmpty))
            .Aggregate((DomainRecord)valid, (mixed, member) => shape.With(mixed, member, member.Get(one.Record)));
        return HasOnly(record, one.Code, one.Pointer) ? one with { Record = record } : one;
    }

    private static bool HasOnly(DomainRecord record, string code, JsonPointer pointer) =>
        ValidRecord.Judge(record)?.AtLeast(ProblemSeverity.Error).Problems is [var only] && (only.Code, only.Pointer) == (code, pointer);
}
