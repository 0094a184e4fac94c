using System.Diagnostics;
using System.Globalization;
using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Demo;

/// <summary>The words of the pages, in the language chosen.</summary>
internal sealed class Words(Language language)
{
    public Language Language { get; } = language;

    public string Answers => Say("Svar", "Svar", "Responses");

    public string Contact => Say("Kontakt på toppledernivå", "Kontakt på toppleiarnivå", "Contact at the top");

    public string Planned => Say("Planlagt", "Planlagt", "Planned");

    public string Common => Say(
        "Felles i de overordnede strukturene", "Felles i dei overordna strukturane", "Common to the overall structures");

    public string Overlap => Say("Overlapp ellers", "Overlapp elles", "Further overlap");

    public string Differences => Say("Der direktoratene er ulike", "Der direktorata er ulike", "Where the directorates differ");

    public string Candidates => Say("Kandidater til en felles struktur", "Kandidatar til ein felles struktur", "Candidates for a common structure");

    public string NotCandidates => Say("Ikke kandidater", "Ikkje kandidatar", "Not candidates");

    public string Caveats => Say("Forbehold", "Atterhald", "Caveats");

    public string Inferred => Say("utledet", "utleidd", "inferred");

    /// <summary>That a source makes a reservation of its own, in its own words.</summary>
    public string Hedged(IEnumerable<string> hedges)
    {
        string words = string.Join(", ", hedges.Select(hedge => $"«{hedge}»"));
        return Say($"med forbehold i kilden: {words}", $"med atterhald i kjelda: {words}", $"hedged by the source: {words}");
    }

    public string None => Say("ingen", "ingen", "none");

    /// <summary>A fixed structure that there surely is not; meetings there may be all the same (B12).</summary>
    public string NoFixedStructure => Say("ingen fast struktur", "ingen fast struktur", "no fixed structure");

    public string NumberUnknown => Say("ukjent antall", "ukjent tal", "number unknown");

    public string Umbrella => Say("paraplyorganisasjon", "paraplyorganisasjon", "umbrella");

    public string NoMapping => Say(
        "Registeret har ingen kartlegging.", "Registeret har inga kartlegging.", "The register has no mapping.");

    public string ContactForm(ContactForm form) => form == Domain.ContactForm.Council
        ? Say("råd med flere organisasjoner", "råd med fleire organisasjonar", "council of several organisations")
        : Say("møter med enkeltorganisasjoner", "møte med enkeltorganisasjonar", "meetings with single organisations");

    public string ShortForm(ContactForm form) => form == Domain.ContactForm.Council
        ? Say("råd", "råd", "council")
        : Say("enkeltmøter", "enkeltmøte", "single meetings");

    public string Level(AnchoringLevel level) => level switch
    {
        AnchoringLevel.Political => Say("politisk nivå", "politisk nivå", "political level"),
        AnchoringLevel.Board => Say("styret", "styret", "the board"),
        AnchoringLevel.TopManagement => Say("toppledelsen", "toppleiinga", "top management"),
        AnchoringLevel.Department => Say("avdeling", "avdeling", "department"),
        AnchoringLevel.Unit => Say("enhet", "eining", "unit"),
        AnchoringLevel.Assignment => Say("enkeltoppdrag", "enkeltoppdrag", "single assignments"),
        _ => throw new UnreachableException(),
    };

    public string Reason(NonCandidateReason reason) => reason switch
    {
        NonCandidateReason.AdHoc => Say("knyttet til enkeltoppdrag (ad hoc)", "knytt til enkeltoppdrag (ad hoc)", "tied to single assignments (ad hoc)"),
        NonCandidateReason.Pilot => Say("prøveordning", "prøveordning", "a pilot"),
        NonCandidateReason.TimeLimited => Say("tidsavgrenset", "tidsavgrensa", "time-limited"),
        NonCandidateReason.PermanenceNotStated => Say("varighet ikke oppgitt", "varigheit ikkje oppgitt", "permanence not stated"),
        NonCandidateReason.NotAtTheTop => Say("ikke forankret i toppledelsen", "ikkje forankra i toppleiinga", "not anchored in top management"),
        NonCandidateReason.AnchoringNotKnown => Say("forankring ikke kjent", "forankring ikkje kjend", "anchoring not known"),
        NonCandidateReason.NotInForce => Say("ikke virksom", "ikkje verksam", "not in force"),
        NonCandidateReason.InForceNotKnown => Say("ikke kjent om den er virksom", "ikkje kjent om han er verksam", "not known whether it is in force"),
        _ => throw new UnreachableException(),
    };

    public string PolicyField(PolicyField field) => field switch
    {
        Domain.PolicyField.ChildrenAndYouth => Say("barn og unge", "barn og unge", "children and youth"),
        Domain.PolicyField.ChildWelfare => Say("barnevern", "barnevern", "child welfare"),
        Domain.PolicyField.Family => Say("familie", "familie", "family"),
        Domain.PolicyField.Education => Say("opplæring", "opplæring", "education"),
        Domain.PolicyField.Research => Say("høyere utdanning og forskning", "høgare utdanning og forsking", "higher education and research"),
        Domain.PolicyField.Integration => Say("integrering og mangfold", "integrering og mangfald", "integration and diversity"),
        Domain.PolicyField.Minorities => Say("samer og nasjonale minoriteter", "samar og nasjonale minoritetar", "Sámi and national minorities"),
        Domain.PolicyField.Equality => Say("likestilling", "likestilling", "equality"),
        Domain.PolicyField.Health => Say("helse", "helse", "health"),
        Domain.PolicyField.MentalHealth => Say("psykisk helse", "psykisk helse", "mental health"),
        Domain.PolicyField.SubstanceUse => Say("rus og avhengighet", "rus og avhengigheit", "substance use and addiction"),
        Domain.PolicyField.Rehabilitation => Say("habilitering og rehabilitering", "habilitering og rehabilitering", "habilitation and rehabilitation"),
        Domain.PolicyField.Care => Say("omsorg", "omsorg", "care"),
        Domain.PolicyField.Disability => Say("funksjonsnedsettelse og kronisk sykdom", "funksjonsnedsetjing og kronisk sjukdom", "disability and chronic illness"),
        Domain.PolicyField.OlderPeople => Say("eldre", "eldre", "older people"),
        Domain.PolicyField.LabourAndWelfare => Say("arbeid og velferd", "arbeid og velferd", "labour and welfare"),
        Domain.PolicyField.Housing => Say("bolig", "bustad", "housing"),
        Domain.PolicyField.Justice => Say("justis", "justis", "justice"),
        Domain.PolicyField.Immigration => Say("innvandring", "innvandring", "immigration"),
        Domain.PolicyField.Transport => Say("samferdsel", "samferdsel", "transport"),
        Domain.PolicyField.Digitalisation => Say("digitalisering", "digitalisering", "digitalisation"),
        Domain.PolicyField.Environment => Say("miljø", "miljø", "environment"),
        Domain.PolicyField.CultureAndVoluntaryWork => Say("kultur, idrett og frivillighet", "kultur, idrett og frivilligheit", "culture, sport and voluntary work"),
        Domain.PolicyField.LocalGovernment => Say("lokalforvaltning", "lokalforvaltning", "local government"),
        Domain.PolicyField.Consumer => Say("forbruker", "forbrukar", "consumers"),
        _ => Say("annet fagområde", "anna fagområde", "another field"),
    };

    /// <summary>A period in running text where it has a simple name, else as it is written in JSON.</summary>
    public string Period(ValidityPeriod period) => period is { Start: { } start, End: null }
        ? Say($"fra {start}", $"frå {start}", $"from {start}")
        : period.ToString();

    /// <summary>How many, as far as known.</summary>
    public string Count(CountRange? count) => count switch
    {
        null => NumberUnknown,
        { Maximum: null, Minimum: var least, IsApproximate: false } => Say($"minst {Number(least)}", $"minst {Number(least)}", $"at least {Number(least)}"),
        _ => $"{count}",
    };

    /// <summary>The text in the language chosen.</summary>
    public string Say(string nb, string nn, string en) => Language switch
    {
        Language.En => en,
        Language.Nn => nn,
        _ => nb,
    };

    /// <summary>A list in running text: "a, b og c".</summary>
    public string And(IEnumerable<string> items)
    {
        string[] all = [.. items];
        return all.Length < 2
            ? string.Concat(all)
            : $"{string.Join(", ", all[..^1])} {Say("og", "og", "and")} {all[^1]}";
    }

    /// <summary>A number by the invariant culture.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
