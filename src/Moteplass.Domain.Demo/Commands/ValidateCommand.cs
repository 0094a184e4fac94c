using System.CommandLine;
using Moteplass.Domain.Exchange;
using NodaTime;

namespace Moteplass.Domain.Demo;

/// <summary>The command <c>validate</c>: every problem of a register, each at its place in the file.</summary>
internal static class ValidateCommand
{
    public static Command Make(Option<string> language, TextWriter output, TextWriter error)
    {
        var file = new Argument<string>("file") { Description = "A register in the wire format." };
        Option<string> format = OutputFormat.Or(OutputFormat.Json, "JSON for machines");
        var asOf = new Option<string?>("--as-of") { Description = "The day as of which rules judge that need one, as 2024-06-30; they do not judge if left out." };
        var command = new Command("validate", "Prints every problem of a register. Ends with 0 without errors, 1 with errors, 2 where the input cannot be used.") { file, format, asOf };
        command.SetAction(result => Show(
            result.GetValue(file)!,
            result.GetValue(asOf),
            result.GetValue(format) == OutputFormat.Json,
            Words.Of(result, language),
            output,
            error));
        return command;
    }

    private static int Show(string path, string? day, bool isJson, Words words, TextWriter output, TextWriter error)
    {
        LocalDate? asOf = Days.Read(day);
        if (day is not null && asOf is null)
        {
            error.WriteLine(words.StateAsOf);
            return ExitCode.Unusable;
        }

        if (RegisterFile.Bytes(path, words.Language, error) is not { } bytes)
        {
            return ExitCode.Unusable;
        }

        RegisterReading reading = RegisterExchange.Read(bytes, asOf);
        output.Write(isJson ? ReportJson.Write(reading.Report, indented: true) : reading.Report.In(words.Language) + "\n");
        return !reading.IsReadable ? ExitCode.Unusable : reading.IsValid ? ExitCode.Done : ExitCode.RuleErrors;
    }
}
