#pragma warning disable
using NodaTime;
namespace Moteplass.Domain;
public readonly record struct OrganisationNumber(string? T) : IScalar<OrganisationNumber> {
static LocalizedText IScalar<OrganisationNumber>.Term { get; } = new("x"); static LocalizedText IScalar<OrganisationNumber>.Grammar { get; } = new("x");
public static OrganisationNumber Parse(System.ReadOnlySpan<char> text) => Scalar.Parse<OrganisationNumber>(text);
static LocalizedText? IScalar<OrganisationNumber>.Read(System.ReadOnlySpan<char> text, out OrganisationNumber value) { value = new(text.ToString()); return null; }
public bool TryFormat(System.Span<char> d, out int n) => Scalar.TryCopy(T ?? "", d, out n);
public override string ToString() => T ?? "";  }
public readonly record struct PartialDate(string? T) : IScalar<PartialDate> {
static LocalizedText IScalar<PartialDate>.Term { get; } = new("x"); static LocalizedText IScalar<PartialDate>.Grammar { get; } = new("x");
public static PartialDate Parse(System.ReadOnlySpan<char> text) => Scalar.Parse<PartialDate>(text);
static LocalizedText? IScalar<PartialDate>.Read(System.ReadOnlySpan<char> text, out PartialDate value) { value = new(text.ToString()); return null; }
public bool TryFormat(System.Span<char> d, out int n) => Scalar.TryCopy(T ?? "", d, out n);
public override string ToString() => T ?? ""; public LocalDate Earliest=>default; public LocalDate Latest=>default; }
public readonly record struct ValidityPeriod(string? T) : IScalar<ValidityPeriod> {
static LocalizedText IScalar<ValidityPeriod>.Term { get; } = new("x"); static LocalizedText IScalar<ValidityPeriod>.Grammar { get; } = new("x");
public static ValidityPeriod Parse(System.ReadOnlySpan<char> text) => Scalar.Parse<ValidityPeriod>(text);
static LocalizedText? IScalar<ValidityPeriod>.Read(System.ReadOnlySpan<char> text, out ValidityPeriod value) { value = new(text.ToString()); return null; }
public bool TryFormat(System.Span<char> d, out int n) => Scalar.TryCopy(T ?? "", d, out n);
public override string ToString() => T ?? ""; public bool? Covers(LocalDate day)=>null; public bool? Overlaps(ValidityPeriod other)=>null; }
public readonly record struct CountRange(string? T) : IScalar<CountRange> {
static LocalizedText IScalar<CountRange>.Term { get; } = new("x"); static LocalizedText IScalar<CountRange>.Grammar { get; } = new("x");
public static CountRange Parse(System.ReadOnlySpan<char> text) => Scalar.Parse<CountRange>(text);
static LocalizedText? IScalar<CountRange>.Read(System.ReadOnlySpan<char> text, out CountRange value) { value = new(text.ToString()); return null; }
public bool TryFormat(System.Span<char> d, out int n) => Scalar.TryCopy(T ?? "", d, out n);
public override string ToString() => T ?? "";  }
public readonly record struct AgeRange(string? T) : IScalar<AgeRange> {
static LocalizedText IScalar<AgeRange>.Term { get; } = new("x"); static LocalizedText IScalar<AgeRange>.Grammar { get; } = new("x");
public static AgeRange Parse(System.ReadOnlySpan<char> text) => Scalar.Parse<AgeRange>(text);
static LocalizedText? IScalar<AgeRange>.Read(System.ReadOnlySpan<char> text, out AgeRange value) { value = new(text.ToString()); return null; }
public bool TryFormat(System.Span<char> d, out int n) => Scalar.TryCopy(T ?? "", d, out n);
public override string ToString() => T ?? "";  }
public readonly record struct LeadTime(string? T) : IScalar<LeadTime> {
static LocalizedText IScalar<LeadTime>.Term { get; } = new("x"); static LocalizedText IScalar<LeadTime>.Grammar { get; } = new("x");
public static LeadTime Parse(System.ReadOnlySpan<char> text) => Scalar.Parse<LeadTime>(text);
static LocalizedText? IScalar<LeadTime>.Read(System.ReadOnlySpan<char> text, out LeadTime value) { value = new(text.ToString()); return null; }
public bool TryFormat(System.Span<char> d, out int n) => Scalar.TryCopy(T ?? "", d, out n);
public override string ToString() => T ?? "";  }
