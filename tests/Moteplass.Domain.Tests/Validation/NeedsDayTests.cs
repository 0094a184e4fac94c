using System.Buffers.Binary;
using System.Reflection;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Validation;

/// <summary>A report names the rules that a day was missing for; so each rule that asks for the day says so.</summary>
public sealed class NeedsDayTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly int AsksForDay = typeof(RuleContext).GetProperty(nameof(RuleContext.AsOf))!.GetMethod!.MetadataToken;

    [Fact]
    public void A_rule_that_asks_for_the_day_says_that_it_needs_one() => Offenders.None(
        from type in typeof(RuleContext).Assembly.GetTypes()
        let rule = (type.GetProperty("Rule", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as RegisterRule)?.Rule
        where rule is not null && rule.NeedsDay != Asks(type)
        select $"{type.Name} ({rule.Code}): {nameof(Rule.NeedsDay)} is {rule.NeedsDay}");

    private static bool Asks(Type type) => type.GetMethods(Declared).Any(Asks) || type.GetNestedTypes(Declared).Any(Asks);

    /// <summary>Whether the body has a call to the property: its token behind the code of a call.</summary>
    private static bool Asks(MethodInfo method)
    {
        byte[] il = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        return Enumerable.Range(0, Math.Max(0, il.Length - 4)).Any(i => il[i] is 0x28 or 0x6F && BinaryPrimitives.ReadInt32LittleEndian(il.AsSpan(i + 1)) == AsksForDay);
    }
}
