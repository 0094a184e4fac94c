using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>The converter of a place in a file: <c>{"line":12,"column":5}</c>.</summary>
internal sealed class SourcePositionConverter : StructConverter<SourcePosition>
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out SourcePosition value)
    {
        value = default;
        long start = reader.TokenStartIndex;
        return ObjectReading.TryRead(ref reader, context, TryReadPart, out Parts parts) && parts.TryMake(context, start, out value);
    }

    public override void Write(FrameworkWriter writer, SourcePosition value)
    {
        if (value.IsDefault)
        {
            throw Unwritable.Because("A SourcePosition is the default, which is not a place in any file.");
        }

        writer.BeginObject();
        WriteMembers(writer, value);
        writer.EndObject();
    }

    /// <summary>Writes line and column as members of an object.</summary>
    public static void WriteMembers(FrameworkWriter writer, SourcePosition value)
    {
        writer.Member(",\"line\":"u8);
        writer.Number(value.Line);
        writer.Member(",\"column\":"u8);
        writer.Number(value.Column);
    }

    private static bool TryReadPart(ref Utf8JsonReader reader, ReadContext context, string name, ref Parts parts) => parts.TryRead(ref reader, context, name);

    /// <summary>Line and column, as far as they are read.</summary>
    internal struct Parts
    {
        private int? _line;
        private int? _column;

        private readonly bool IsEmpty => _line is null && _column is null;

        public bool TryRead(ref Utf8JsonReader reader, ReadContext context, string name)
        {
            if (name is not ("line" or "column"))
            {
                return false;
            }

            if (RecordReader.TryRead(ref reader, context, 1, int.MaxValue, out int number))
            {
                _line = name == "line" ? number : _line;
                _column = name == "column" ? number : _column;
            }

            return true;
        }

        /// <summary>The place, which need not be stated.</summary>
        public readonly bool TryMakeAny(ReadContext context, long start, out SourcePosition? value)
        {
            value = null;
            if (IsEmpty)
            {
                return true;
            }

            bool isMade = TryMake(context, start, out SourcePosition position);
            value = isMade ? position : null;
            return isMade;
        }

        public readonly bool TryMake(ReadContext context, long start, out SourcePosition value)
        {
            value = _line is { } line && _column is { } column ? new SourcePosition(line, column) : default;
            if (value.IsDefault)
            {
                ObjectReading.Missing(context, start, _line is null ? "line" : "column");
            }

            return !value.IsDefault;
        }
    }
}
