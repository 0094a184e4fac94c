using Moteplass.Domain.Exchange;
using Moteplass.Domain.Json;
using NodaTime;

namespace Moteplass.Domain.Fuzz;

/// <summary>What is tried: whatever comes, there is an answer, and what was read is written and read again the same.</summary>
internal static class Target
{
    private static readonly LocalDate AsOf = new(2018, 5, 14);

    private static readonly Analysis[] Questions = Analysis.Everything();

    private static readonly Func<string, bool>[] Scalars =
    [
        Scalar<PartialDate>(), Scalar<ValidityPeriod>(), Scalar<CountRange>(), Scalar<AgeRange>(), Scalar<OrganisationNumber>(), Scalar<CountryCode>(), Scalar<LeadTime>(), Scalar<Frequency>(),
        Scalar<Share>(), Scalar<ClockTimes>(), Scalar<JsonPointer>(), Scalar<SchemaVersion>(), Scalar<Id<Actor>>(),
    ];

    /// <summary>Reads a document, judges it, and writes it again.</summary>
    /// <returns>Whether it was a register.</returns>
    /// <exception cref="InvalidOperationException">Something other than the documented happened.</exception>
    public static bool Document(byte[] json)
    {
        bool isRegister = MoteplassJson.TryRead(json, out CollaborationRegister? register, out ValueList<Problem> problems);
        Expect(isRegister == (register is not null), "a register without success, or success without a register");
        Expect(isRegister || problems.Any(problem => problem.Severity == ProblemSeverity.Error), "refused without an error");
        RegisterReading reading = RegisterExchange.Read(json, AsOf);
        Expect(reading.IsReadable == isRegister, "the exchange reads otherwise");
        _ = ReportJson.Write(reading.Report);
        if (register is not null)
        {
            byte[] written = MoteplassJson.WriteUtf8(register);
            Expect(MoteplassJson.TryRead(written, out CollaborationRegister? again, out _) && again!.Equals(register), "not the same after writing");
            Expect(MoteplassJson.WriteUtf8(again!).AsSpan().SequenceEqual(written), "not written the same twice");
        }

        try
        {
            MoteplassJson.Read(json);
            Expect(isRegister, "read what was refused");
        }
        catch (RegisterFormatException)
        {
            Expect(!isRegister, "refused what was read");
        }

        return isRegister;
    }

    /// <summary>Reads lines, and writes what was read as lines again.</summary>
    /// <returns>Whether every line was read.</returns>
    /// <exception cref="InvalidOperationException">Something other than the documented happened.</exception>
    public static bool Lines(byte[] ndjson)
    {
        RegisterLine[] lines = Read(ndjson);
        RegisterRecord[] records = [.. lines.Select(line => line.Record).OfType<RegisterRecord>()];
        bool isWhole = lines.All(line => line.Problems.All(problem => problem.Severity != ProblemSeverity.Error));
        CollaborationRegister register = MoteplassNdjson.ToRegister(records, lines.Select(line => line.Header).FirstOrDefault(header => header is not null));
        RegisterRecord[] again = [.. Read(AsLines(register).GetAwaiter().GetResult()).Select(line => line.Record).OfType<RegisterRecord>()];
        Expect(again.SequenceEqual(MoteplassNdjson.RecordsOf(register)), "not the same after writing as lines");
        return isWhole;
    }

    /// <summary>Makes an extension of a text, and writes and reads it in a register.</summary>
    /// <returns>Whether it was one.</returns>
    /// <exception cref="InvalidOperationException">Something other than the documented happened.</exception>
    public static bool Extension(string json)
    {
        Extension extension;
        try
        {
            extension = MoteplassJson.CreateExtension("x:y", json);
        }
        catch (ArgumentException)
        {
            return false;
        }

        var register = new CollaborationRegister { Extensions = Extensions.Create(extension) };
        byte[] written = MoteplassJson.WriteUtf8(register);
        Expect(MoteplassJson.Read(written).Equals(register), "an extension is not the same after writing");
        _ = ReportJson.Write(RegisterExchange.Read(written, AsOf).Report);
        return true;
    }

    /// <summary>Reads a document, and asks every question about it.</summary>
    /// <returns>Whether it was a register.</returns>
    public static bool Analyses(byte[] json)
    {
        if (!MoteplassJson.TryRead(json, out CollaborationRegister? register, out _))
        {
            return false;
        }

        foreach (Analysis analysis in Questions)
        {
            analysis.Ask(register);
        }

        return true;
    }

    /// <summary>Reads a text as every scalar there is.</summary>
    /// <returns>How many took it.</returns>
    /// <exception cref="InvalidOperationException">Something other than the documented happened.</exception>
    public static int Text(string text) => Scalars.Count(read => read(text)) + (Recurrence(text) ? 1 : 0);

    private static Func<string, bool> Scalar<T>()
        where T : struct, ISpanParsable<T>, IEquatable<T> => text =>
    {
        bool isOne = T.TryParse(text, null, out T value);
        if (isOne)
        {
            Expect(T.TryParse(value.ToString(), null, out T again) && again.Equals(value), $"{typeof(T).Name} is not the same after writing");
        }

        try
        {
            T.Parse(text, null);
            Expect(isOne, $"{typeof(T).Name} parsed what was refused");
        }
        catch (FormatException)
        {
            Expect(!isOne, $"{typeof(T).Name} refused what was parsed");
        }

        return isOne;
    };

    private static bool Recurrence(string text)
    {
        bool isOne = RecurrenceCadence.TryParseRecurrenceRule(text, PartialDate.FromDate(AsOf), out RecurrenceCadence? cadence, out LocalizedText? reason);
        Expect(isOne == reason is null, "a recurrence with a reason, or neither");
        if (isOne)
        {
            _ = cadence!.DatesIn(new DateInterval(AsOf, AsOf.PlusYears(1)));
            _ = cadence.ToFrequency();
            string rule = cadence.ToRecurrenceRule();
            Expect(RecurrenceCadence.ParseRecurrenceRule(rule, cadence.Start).ToRecurrenceRule() == rule, "not the same recurrence after writing");
        }

        return isOne;
    }

    /// <summary>A register as lines.</summary>
    public static async Task<byte[]> AsLines(CollaborationRegister register)
    {
        using var lines = new MemoryStream();
        await MoteplassNdjson.WriteAsync(lines, register).ConfigureAwait(false);
        return lines.ToArray();
    }

    private static RegisterLine[] Read(byte[] ndjson)
    {
        using var lines = new MemoryStream(ndjson);
        return [.. MoteplassNdjson.ReadAsync(lines).ToBlockingEnumerable()];
    }

    private static void Expect(bool isSo, string what)
    {
        if (!isSo)
        {
            throw new InvalidOperationException(what);
        }
    }
}
