using FsCheck;
using NodaTime;

namespace Moteplass.Domain.Testing;

/// <summary>
/// Arbitraries, with shrinkers, for every type of the model; name it once:
/// <c>[Properties(Arbitrary = [typeof(Arbitraries)])]</c>. All values are valid by construction.
/// </summary>
public static partial class Arbitraries
{
    /// <summary>Organisation numbers with a right control digit.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<OrganisationNumber> OrganisationNumber() => ScalarGenerators.OrganisationNumber;

    /// <summary>Partial dates of every precision, exact and approximate, seasons, leap days and the ends of time among them.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<PartialDate> PartialDate() => DateGenerators.PartialDate;

    /// <summary>Validity periods of which each end is a date, open or unknown, and which are never backwards.</summary>
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

    /// <summary>Days from 1900 to 2100, and now and then the first and last that a partial date knows.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<LocalDate> LocalDate() => DateGenerators.LocalDate;

    /// <summary>Ids of any kind of record, the longest among them.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Id<T>> Id<T>()
        where T : DomainRecord => ScalarGenerators.Id<T>();

    /// <summary>Pointers, also with empty parts and parts that need an escape.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<JsonPointer> JsonPointer() => ScalarGenerators.JsonPointer;

    /// <summary>Texts in one to four languages, with æøå, combining marks, emoji and quotes.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<LocalizedText> LocalizedText() => TextGenerators.LocalizedText;

    /// <summary>Places in a file.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<SourcePosition> SourcePosition() => TextGenerators.SourcePosition;

    /// <summary>Problems of every severity, with and without a place in a file.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<Problem> Problem() => TextGenerators.Problem;

    /// <summary>Lists of up to eight elements, which shrink to shorter lists and then to lists of smaller elements.</summary>
    /// <typeparam name="T">The kind of element.</typeparam>
    /// <param name="element">The elements' own arbitrary; FsCheck gives it.</param>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<ValueList<T>> ValueList<T>(Arbitrary<T> element)
        where T : notnull => ListGenerators.ValueList(element);
}
