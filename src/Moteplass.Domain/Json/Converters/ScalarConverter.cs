using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>The converter of a scalar.</summary>
internal sealed class ScalarConverter<T> : StructConverter<T>
    where T : struct, IScalar<T>
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out T value) => RecordReader.TryRead<T>(ref reader, context, out value);

    public override void Write(FrameworkWriter writer, T value) => writer.Scalar(value);

    protected override string NameOf(T value) => value.ToString()!;
}
