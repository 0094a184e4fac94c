using System.Globalization;
using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Tests.Documentation;

// How the numbers are said.
internal static partial class MeasuresExamples
{
    private static string Say(MandateAnswer answer) => answer.State == AnswerState.Stated ? string.Join("; ", answer.Answers) : Word(answer.State);

    private static string Say(Tally tally) => $"{tally.Yes} yes, {tally.No} no, {tally.Unknown} unknown; share {Decimal(tally.Share)}";

    private static string Say(SideContinuity side) =>
        $"continuity of {(side.Side is { } one ? Word(one) : "all")}: {side.Kept} kept of {side.HoldersAtStart}, {side.HoldersAtEnd} at the end, {side.Unknown} unknown; share {Decimal(side.Share)}";

    private static string Say(SideParity side) => $"seats of {Word(side.Side)}: stated {side.Stated?.ToString() ?? "not"}, listed {side.Listed}, agree: {YesNo(side.IsAsStated)}";

    private static string Ids(ValueList<RecordReference> records) => string.Join(", ", records.Select(record => record.Id));

    private static string Word<T>(T value)
        where T : struct, Enum => Kebab.Of(value.ToString()).Replace('-', ' ');

    private static string YesNo(bool? answer) => answer switch { true => "yes", false => "no", null => "unknown" };

    private static string Decimal(double? value) => value?.ToString("0.###", CultureInfo.InvariantCulture) ?? "not known";
}
