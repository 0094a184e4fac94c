namespace Moteplass.Domain.Json;

/// <summary>Makes records of lines, one after another: what the header line says holds for those after it.</summary>
internal sealed class LineParser(LineReadOptions options)
{
    // In a register a record lies in a list within an object: what is read from a line must be read from a register too.
    public const int MostLevels = DocumentReader.MostLevels - 2;

    private bool _keepsUnknownMembers = options.UnknownMembers == UnknownMemberHandling.Keep;

    /// <summary>Whether all lines so far were blank.</summary>
    public bool IsAtStart { get; private set; } = true;

    /// <summary>What a line comes to: nothing if it is blank, two results if it is a record's where the header should stand.</summary>
    public IEnumerable<RegisterLine> Parse(LineReader line)
    {
        if (line.IsTooLong)
        {
            IsAtStart = false;
            return [TooLong(line.Number)];
        }

        ReadOnlySpan<byte> utf8Json = line.Line.Span;
        if (utf8Json.TrimStart(" \t\r"u8).IsEmpty)
        {
            return [];
        }

        if (!IsAtStart)
        {
            return [Record(utf8Json, line.Number)];
        }

        IsAtStart = false;
        RegisterLine header = Header(utf8Json, line.Number);
        return Has(header.Problems, FormatCodes.MissingHeader) ? [header, Record(utf8Json, line.Number)] : [header];
    }

    /// <summary>Reports that there is no line.</summary>
    public static RegisterLine Empty() => Broken(1, 1, FormatCodes.NotJson, FormatMessages.Empty);

    /// <summary>Whether reading ends after a line.</summary>
    public bool Ends(RegisterLine line) =>
        !line.IsReadable && (options.BrokenLines == BrokenLineHandling.Stop || Has(line.Problems, FormatCodes.UnsupportedVersion));

    private RegisterLine Header(ReadOnlySpan<byte> utf8Json, int number)
    {
        ValueList<Problem> problems = DocumentReader.ReadUnmarked(
            utf8Json, HeaderLine.TryRead, _keepsUnknownMembers, DocumentReader.MostLevels, out CollaborationRegister? header);
        _keepsUnknownMembers |= Has(problems, FormatCodes.NewerVersion);
        return new RegisterLine(number, header, null, At(number, problems));
    }

    private RegisterLine Record(ReadOnlySpan<byte> utf8Json, int number)
    {
        ValueList<Problem> problems = DocumentReader.ReadUnmarked(
            utf8Json, RecordLine.TryRead, _keepsUnknownMembers, MostLevels, out RegisterRecord? record);
        return new RegisterLine(number, null, record, At(number, problems));
    }

    private RegisterLine TooLong(int number)
    {
        LocalizedText allowed = FormatMessages.Bytes(options.LongestLine);
        return Broken(number, options.LongestLine + 1, FormatCodes.LineTooLong, FormatMessages.LineTooLong.With(allowed), allowed);
    }

    private static bool Has(ValueList<Problem> problems, string code) => problems.Any(problem => problem.Code == code);

    private static ValueList<Problem> At(int number, ValueList<Problem> problems) =>
        problems.IsEmpty ? problems : [.. problems.Select(problem => problem with { Position = new SourcePosition(number, problem.Position!.Value.Column) })];

    private static RegisterLine Broken(int number, int column, string code, ProblemMessage message, LocalizedText? allowed = null)
    {
        var problem = new Problem
        {
            Code = code,
            Severity = ProblemSeverity.Error,
            Message = message,
            Pointer = JsonPointer.Root,
            Position = new SourcePosition(number, column),
            Allowed = allowed,
        };
        return new RegisterLine(number, null, null, [problem]);
    }
}
