using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>A value of an enum as it is in JSON (kodeverdi): <c>user-council</c>. For routes and queries of a minimal API, which reads an enum by its name in C# alone.</summary>
/// <remarks>
/// Equality: by the value. Ordering: by the value, in the order in which the enum has them. Default: the enum's default. Thread safety: immutable. It is read and written as the code in JSON, and is the key of
/// a dictionary.
/// </remarks>
/// <example><code>app.MapGet("/structures", (Word&lt;StructureKind>? kind) => Structures(kind?.Value));</code></example>
/// <typeparam name="T">The enum.</typeparam>
[JsonConverter(typeof(MoteplassJsonConverter))]
public readonly struct Word<T> : ISpanParsable<Word<T>>, IEquatable<Word<T>>, IComparable<Word<T>>
    where T : struct, Enum
{
    /// <summary>Takes a value of the enum.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not a value of the enum.</exception>
    public Word(T value)
    {
        if (!Enum.IsDefined(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, $"Allowed: {Allowed}.");
        }

        Value = value;
    }

    /// <summary>The value.</summary>
    public T Value { get; }

    private static string Allowed => string.Join(", ", Enum.GetNames<T>().Select(Kebab.Of));

    /// <summary>Takes a value of the enum.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The same as <c>new Word&lt;T>(value)</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not a value of the enum.</exception>
    public static implicit operator Word<T>(T value) => new(value);

    /// <summary>The value.</summary>
    /// <param name="word">The code.</param>
    /// <returns><see cref="Value"/>.</returns>
    public static implicit operator T(Word<T> word) => word.Value;

    /// <summary>Takes a value of the enum; for languages without operators.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not a value of the enum.</exception>
    public static Word<T> FromT(T value) => new(value);

    /// <summary>The value; for languages without operators.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public T ToT() => Value;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The code, exactly as in JSON.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The enum has no such code; the message says which it has.</exception>
    public static Word<T> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out Word<T> word) ? word : throw new FormatException(FormatMessages.UnknownWord.With(text, FormatMessages.Words([Allowed])).In(Language.En));
    }

    /// <summary>Reads a code, or says that the text is none.</summary>
    /// <param name="text">The code, exactly as in JSON; null is none.</param>
    /// <param name="word">The value, or the default.</param>
    /// <returns>Whether the text is a code of the enum.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Word<T> word)
    {
        foreach (T value in Enum.GetValues<T>())
        {
            if (Kebab.Of(value.ToString()) == text)
            {
                word = new Word<T>(value);
                return true;
            }
        }

        word = default;
        return false;
    }

    static Word<T> IParsable<Word<T>>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Word<T>>.TryParse(string? s, IFormatProvider? provider, out Word<T> result) => TryParse(s, out result);

    static Word<T> ISpanParsable<Word<T>>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Word<T>>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Word<T> result) => TryParse(s.ToString(), out result);

    /// <summary>The code, as in JSON.</summary>
    /// <returns>For example <c>user-council</c>.</returns>
    public override string ToString() => Kebab.Of(Value.ToString());

    /// <inheritdoc/>
    public bool Equals(Word<T> other) => EqualityComparer<T>.Default.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Word<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Word<T> other) => Comparer<T>.Default.Compare(Value, other.Value);

    /// <summary>Whether two are the same.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    public static bool operator ==(Word<T> left, Word<T> right) => left.Equals(right);

    /// <summary>Whether two differ.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator !=(Word<T> left, Word<T> right) => !left.Equals(right);

    /// <summary>Whether one sorts before another.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator <(Word<T> left, Word<T> right) => left.CompareTo(right) < 0;

    /// <summary>Whether one sorts after another.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator >(Word<T> left, Word<T> right) => left.CompareTo(right) > 0;

    /// <summary>Whether one sorts before another, or is the same.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator <=(Word<T> left, Word<T> right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one sorts after another, or is the same.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator >=(Word<T> left, Word<T> right) => left.CompareTo(right) >= 0;

    /// <summary>The value that goes by a name in C#, or null: for configuration, where names have been used.</summary>
    internal static T? Named(string text)
    {
        foreach (T value in Enum.GetValues<T>())
        {
            if (string.Equals(value.ToString(), text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }
}
