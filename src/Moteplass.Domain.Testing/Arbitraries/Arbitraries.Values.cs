using FsCheck;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Testing;

/// <summary>
/// Arbitraries, with shrinkers, for every type of the model; name it once:
/// <c>[Properties(Arbitrary = [typeof(Arbitraries)])]</c>.
/// </summary>
/// <remarks>
/// Everything is valid, and so is all that it shrinks to. A <see cref="Domain.CollaborationRegister"/> breaks no rule that is an error, with a day
/// or without; it may have warnings. Any other record breaks no such rule that can check it alone; the records that it refers to are not there.
/// Members that may be absent sometimes are, and lists are short. What is made of these types, as your own records are, FsCheck derives.
/// </remarks>
public static partial class Arbitraries
{
    /// <summary>Organisation numbers with a right control digit.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<OrganisationNumber> OrganisationNumber() => IdGenerators.OrganisationNumber;

    /// <summary>Country codes, Norway's as often as all others.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<CountryCode> CountryCode() => IdGenerators.CountryCode;

    /// <summary>Partial dates of every precision, exact and approximate, seasons, leap days and the ends of time among them.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<PartialDate> PartialDate() => DateGenerators.PartialDate;

    /// <summary>Validity periods whose ends are dates, open or unknown, and never the wrong way round.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<ValidityPeriod> ValidityPeriod() => DateGenerators.ValidityPeriod;

    /// <summary>Count ranges of every form, mostly small.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<CountRange> CountRange() => ScalarGenerators.CountRange;

    /// <summary>Age ranges of every form.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<AgeRange> AgeRange() => ScalarGenerators.AgeRange;

    /// <summary>Lead times of every unit and word.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<LeadTime> LeadTime() => ScalarGenerators.LeadTime;

    /// <summary>Frequencies of every unit.</summary>
    /// <returns>The arbitrary; it shrinks towards once a day.</returns>
    public static Arbitrary<Frequency> Frequency() => ScalarGenerators.Frequency;

    /// <summary>Shares from none to all.</summary>
    /// <returns>The arbitrary; it shrinks towards none.</returns>
    public static Arbitrary<Share> Share() => ScalarGenerators.Share;

    /// <summary>Times of day with and without an end.</summary>
    /// <returns>The arbitrary; it shrinks towards midnight without an end.</returns>
    public static Arbitrary<ClockTimes> ClockTimes() => ScalarGenerators.ClockTimes;

    /// <summary>Versions of the wire format, also such as no library reads yet; a generated register always has the one that is written.</summary>
    /// <returns>The arbitrary; it shrinks to the version that is written.</returns>
    public static Arbitrary<SchemaVersion> SchemaVersion() => ScalarGenerators.SchemaVersion;

    /// <summary>Days of the years 1900 to 2199, which a <see cref="Domain.MeetingCalendar"/> knows, leap days and the first and last among them.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<LocalDate> LocalDate() => DayGenerators.LocalDate;

    /// <summary>Intervals of one day, up to a year and of decades, within the years 1900 to 2199.</summary>
    /// <returns>The arbitrary; it shrinks to a day.</returns>
    public static Arbitrary<DateInterval> DateInterval() => DayGenerators.DateInterval;

    /// <summary>Instants of the years 1900 to 2199, at whole minutes.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Instant> Instant() => DayGenerators.Instant;

    /// <summary>Durations from a minute to a day.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Duration> Duration() => DayGenerators.Duration;

    /// <summary>Times of day, in whole minutes.</summary>
    /// <returns>The arbitrary; it shrinks towards midnight.</returns>
    public static Arbitrary<LocalTime> LocalTime() => DayGenerators.LocalTime;

    /// <summary>Calendars with up to five blackouts.</summary>
    /// <returns>The arbitrary; it shrinks to the calendar without blackouts.</returns>
    public static Arbitrary<MeetingCalendar> MeetingCalendar() => DayGenerators.MeetingCalendar;

    /// <summary>Ids of any kind of record, the longest among them.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Id<T>> Id<T>()
        where T : DomainRecord => IdGenerators.Id<T>();

    /// <summary>Pointers, also with empty parts and parts that need an escape.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<JsonPointer> JsonPointer() => IdGenerators.JsonPointer;

    /// <summary>Texts in one to four languages, with æøå, combining marks, emoji, quotes, line breaks and Arabic; now and then long.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<LocalizedText> LocalizedText() => TextGenerators.LocalizedText;

    /// <summary>Places in a file.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<SourcePosition> SourcePosition() => ProblemGenerators.SourcePosition;

    /// <summary>Problems of every rule and severity, with and without a place in a file, what was found and what is allowed.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Problem> Problem() => ProblemGenerators.Problem;

    /// <summary>Reports of up to eight problems, with and without rules that were not checked.</summary>
    /// <returns>The arbitrary; it shrinks to fewer problems.</returns>
    public static Arbitrary<ValidationReport> ValidationReport() => ProblemGenerators.ValidationReport;

    /// <summary>What another party adds to a record: a name and a value of any kind that JSON has.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Extension> Extension() => ExtensionGenerators.Extension;

    /// <summary>Extensions, up to three on one record, mostly none.</summary>
    /// <returns>The arbitrary; it shrinks one by one to none.</returns>
    public static Arbitrary<Extensions> Extensions() => ExtensionGenerators.Extensions;

    /// <summary>Lists of up to eight elements, which shrink to shorter lists and then to lists of smaller elements.</summary>
    /// <typeparam name="T">The kind of element.</typeparam>
    /// <param name="element">The elements' own arbitrary; FsCheck gives it.</param>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<ValueList<T>> ValueList<T>(Arbitrary<T> element)
        where T : notnull => ListGenerators.ValueList(element);
}
