using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Moteplass.Domain.Json;

/// <summary>Refuses values that were made in code and that reading would refuse.</summary>
internal static class Unwritable
{
    /// <summary>For a value that is not of a record.</summary>
    public static InvalidOperationException Because(ProblemMessage reason) => Because(reason.In(Language.En));

    /// <inheritdoc cref="Because(ProblemMessage)"/>
    public static InvalidOperationException Because(string reason) => new($"The value cannot be written. {reason}");

    public static InvalidOperationException Because(ProblemMessage reason, string member, string record) => Because(reason.In(Language.En), member, record);

    public static InvalidOperationException Because(string reason, string member, string record) =>
        new($"The member '{member}' of the record {record} cannot be written. {reason}");

    /// <summary>The same refusal with the place in what was to be written, and the record that goes by an id there; itself where only the whole is to blame.</summary>
    public static InvalidOperationException At(InvalidOperationException refusal, DomainRecord subject)
    {
        if (ShapeCheck.Of(subject) is not [Problem first, ..])
        {
            return refusal;
        }

        string place = first.Pointer == JsonPointer.Root ? "the root" : first.Pointer.Hidden().ToString();
        string record = first.Record is { } holding ? $", in {IdentityNumbers.Hidden(holding.ToString())}" : "";
        return new InvalidOperationException($"{refusal.Message} It is at {place}{record}.", refusal);
    }

    public static InvalidOperationException TooDeep(int levels, string member, string record) =>
        Because(FormatMessages.TooDeep.With(FormatMessages.Levels(levels)), member, record);

    public static InvalidOperationException NoWord<T>(T value, string member, string record)
        where T : struct, Enum =>
        Because(WhyNoWord(value), member, record);

    public static string WhyNoWord<T>(T value)
        where T : struct, Enum =>
        $"{value} is no {typeof(T).Name}. Allowed: {string.Join(", ", Enum.GetValues<T>())}.";

    public static InvalidOperationException NoId(string type, string member, string record) => Because(WhyNoId(type), member, record);

    public static string WhyNoId(string type) => $"An Id<{type}> is the default, no id. Give the record an id.";

    public static InvalidOperationException NoCase(object value, string sum) => new($"{value.GetType().Name} is no case of {sum} and cannot be written.");

    [return: NotNull]
    public static T ThrowIfNull<T>(T? value, string member, string record)
        where T : class =>
        value ?? throw new InvalidOperationException($"The required member '{member}' of the record {record} is null and cannot be written.");

    public static int ThrowIfOutside(int value, int smallest, int largest, string member, string record) => value >= smallest && value <= largest
        ? value
        : throw Because(FormatMessages.IsNot.With(value.ToString(CultureInfo.InvariantCulture), FormatMessages.WholeNumber(smallest, largest)), member, record);

    /// <summary>Refuses a text that is blank or has half of a surrogate pair.</summary>
    public static void ThrowIfNoText(string? value, string member, string record)
    {
        if (WhyNoText(value) is { } reason)
        {
            throw Because(reason, member, record);
        }
    }

    public static ProblemMessage? WhyNoText(string? value)
    {
        if (Blank.Is(value))
        {
            return FormatMessages.BlankText;
        }

        return SurrogatePairs.AreWhole(value) ? null : FormatMessages.HalfSurrogatePair.With();
    }

    public static void ThrowIfNotRead(SchemaVersion value, string member, string record)
    {
        if (WhyNotRead(value) is { } reason)
        {
            throw Because(reason, member, record);
        }
    }

    public static ProblemMessage? WhyNotRead(SchemaVersion value) => value.IsRead
        ? null
        : FormatMessages.UnsupportedVersion.With(value.ToString(), FormatMessages.Versions(SchemaVersion.Current));
}
