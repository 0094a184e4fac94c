namespace Moteplass.Domain;

/// <summary>How the values of a type are read from text, and said as text.</summary>
internal sealed record TextReading(Func<string, object> Parse, Func<string, bool> IsText, Func<object, string> Text)
{
    public static TextReading? Scalar<T>(Type type)
        where T : struct, IScalar<T> => type != typeof(T) ? null : new TextReading(
            text => Domain.Scalar.Parse<T>(text), text => Domain.Scalar.TryParse(text, out T _), value => value.ToString()!);

    public static TextReading? Id<T>(Type type)
        where T : DomainRecord => Scalar<Id<T>>(type);

    public static TextReading? Word<T>(Type type)
        where T : struct, Enum => type != typeof(T) ? null : new TextReading(
            text => Domain.Word<T>.Named(text) ?? Domain.Word<T>.Parse(text).Value, text => Domain.Word<T>.Named(text) is not null || Domain.Word<T>.TryParse(text, out _), value => new Word<T>((T)value).ToString());
}
