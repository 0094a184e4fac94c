using Moteplass.Domain.Analysis;
using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.AnnualReports;

/// <summary>Who owns the structure, when it was there, and by which mandate.</summary>
internal static class MandateSection
{
    private static readonly LocalizedText Nothing = new(
        "Det er ikke oppgitt hvem som eier organet, hvilket mandat det har eller når det var aktivt.",
        "Det er ikkje oppgitt kven som eig organet, kva mandat det har eller når det var aktivt.",
        "It is not stated who owns the body, what its mandate is or when it was active.");

    private static readonly LocalizedText Owner = new("Eier", "Eigar", "Owner");

    private static readonly LocalizedText SeveralOwners = new("Eiere", "Eigarar", "Owners");

    public static ReportSection Of(ReportCase one)
    {
        CollaborationStructure structure = one.Structure;
        Mandate[] mandates = [.. one.View.Mandates.PossiblyIn(one.Interval)];
        Phase[] phases = [.. structure.Phases.Where(phase => one.Interval.MayHave(phase.Period))];
        bool isOwnerStated = !structure.Owners.IsEmpty || structure.HasOwner == false;
        LocalizedText[] lines =
        [
            .. structure.Owners.IsEmpty
                ? structure.HasOwner == false ? [new("Organet har ingen eier", "Organet har ingen eigar", "It has no owner")] : Array.Empty<LocalizedText>()
                : [Owners([.. structure.Owners.Select(one.Names.Of)])],
            .. phases.OrderBy(phase => phase.Period?.Start?.Earliest).Select(Of),
            .. mandates.SelectMany(Of),
        ];
        LocalizedText? notKnown = lines.Length == 0 ? Nothing : ReportWords.NotKnown(
            isOwnerStated ? null : new("hvem som eier organet", "kven som eig organet", "who owns it"),
            phases.Length > 0 ? null : new("når organet var aktivt", "når organet var aktivt", "when it was active"),
            mandates.Length > 0 ? null : new("mandatet", "mandatet", "the mandate"));
        return new ReportSection(ReportSectionKind.Mandate, [.. lines], [], notKnown);
    }

    private static LocalizedText Owners(LocalizedText[] names) => ReportWords.Fact(Plural.Of(names.Length, Owner, SeveralOwners), ReportWords.And(names));

    private static LocalizedText Of(Phase phase) => ReportWords.Fact(
        new("Status", "Status", "Status"),
        EachLanguage.Of(language => string.Join(", ", new[] { phase.Status.InWords(language), phase.Permanence?.InWords(language), phase.Period?.InWords(language) }.OfType<string>())));

    private static IEnumerable<LocalizedText> Of(Mandate mandate)
    {
        LocalizedText period = mandate.Period is { } stated
            ? EachLanguage.Of(language => $"{new LocalizedText("gjelder", "gjeld", "in force").In(language)} {stated.InWords(language)}")
            : new("perioden er ikke oppgitt", "perioden er ikkje oppgitt", "the period is not stated");
        yield return ReportWords.Fact(
            new("Mandat", "Mandat", "Mandate"),
            mandate.Adopted is { } day
                ? EachLanguage.Of(language => $"{new LocalizedText("vedtatt", "vedteke", "adopted").In(language)} {day.When().In(language)}, {period.In(language)}")
                : period);
        if (mandate.Purpose is { } purpose)
        {
            yield return ReportWords.Fact(new("Formål", "Føremål", "Purpose"), ReportNames.Of(purpose));
        }

        if (mandate.Members is { } members)
        {
            yield return ReportWords.Fact(new("Medlemmer etter mandatet", "Medlemmer etter mandatet", "Members by the mandate"), MeasureWords.Of(members));
        }

        if (mandate.Term?.Years is { } years)
        {
            yield return ReportWords.Fact(
                new("Funksjonstid", "Funksjonstid", "Term of office"), CountWords.Of(years, new("år", "år", "year"), new("år", "år", "years")));
        }
    }
}
