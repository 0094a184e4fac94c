using System.ComponentModel;
using System.Globalization;

namespace Moteplass.Domain;

/// <summary>
/// Reads the scalars, ids and enums of this library from text where a host asks for <see cref="TypeConverter"/>s: configuration, MVC, forms. Every such type carries it;
/// nobody needs to name it.
/// </summary>
/// <remarks>
/// A scalar or an id is read from its text, an enum from its value in JSON (<c>user-council</c>), or from its name in C#, in capital letters or small. A number is not a
/// value. The same under every culture; it may be used from any thread.
/// </remarks>
/// <param name="type">The type to read.</param>
public sealed class MoteplassTypeConverter(Type type) : TypeConverter
{
    private readonly TextReading? _reading = TextReadings.Find(type);

    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string) && _reading is not null;

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is none of the type; the message says what is allowed.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text && _reading is { } reading ? reading.Parse(text) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is not null && _reading is { } reading ? reading.Text(value) : base.ConvertTo(context, culture, value, destinationType);

    /// <inheritdoc/>
    public override bool IsValid(ITypeDescriptorContext? context, object? value) => value is not string text || _reading?.IsText(text) == true;
}
