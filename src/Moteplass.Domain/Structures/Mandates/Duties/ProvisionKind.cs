using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>What a provision that is kept as text is about (emne). The list is closed; what fits nothing else is <c>other</c>.</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum ProvisionKind
{
    /// <summary>What the structure is for (formål).</summary>
    Purpose,

    /// <summary>What it deals with (virkeområde).</summary>
    Remit,

    /// <summary>What it does not deal with or decide, such as individual cases (avgrensning).</summary>
    Limits,

    /// <summary>What it does (oppgaver).</summary>
    Tasks,

    /// <summary>How and when its input counts (innflytelse, tidlig involvering).</summary>
    Influence,

    /// <summary>How members stand towards owner and organisation (uavhengighet, rolle).</summary>
    Independence,

    /// <summary>What is expected of members (forventninger til medlemmene).</summary>
    MemberDuties,

    /// <summary>Themes for a time (satsingsområder).</summary>
    FocusAreas,

    /// <summary>Fees (godtgjørelse, honorar).</summary>
    Remuneration,

    /// <summary>Travel and other expenses (utgifter, reise).</summary>
    Expenses,

    /// <summary>The structure's own money (budsjett).</summary>
    Budget,

    /// <summary>What the secretariat does (sekretariatets oppgaver).</summary>
    Secretariat,

    /// <summary>Contact between meetings (kontakt mellom møtene).</summary>
    Communication,

    /// <summary>The time of day of meetings (møtetidspunkt).</summary>
    MeetingTime,

    /// <summary>Where meetings are held (møtested).</summary>
    Venue,

    /// <summary>In person, digital or both (møteform).</summary>
    MeetingFormat,

    /// <summary>Interpreters, access, language and other adaptation (tilrettelegging).</summary>
    Accessibility,

    /// <summary>Working committees and subgroups (arbeidsutvalg og undergrupper).</summary>
    Subcommittee,

    /// <summary>How candidates are found (rekruttering).</summary>
    Recruitment,

    /// <summary>When members are elected or appointed (valgtidspunkt).</summary>
    ElectionTime,

    /// <summary>Absence, leave and withdrawal (forfall, permisjon og uttreden).</summary>
    Absence,

    /// <summary>Consent of parents or others (samtykke).</summary>
    Consent,

    /// <summary>Confidentiality (taushetsplikt).</summary>
    Confidentiality,

    /// <summary>Impartiality (habilitet).</summary>
    Impartiality,

    /// <summary>Open and closed meetings (møteoffentlighet).</summary>
    Openness,

    /// <summary>Publication other than minutes and notices (offentliggjøring).</summary>
    Publication,

    /// <summary>How decisions are made, beyond quorum and casting vote (avstemning).</summary>
    Voting,

    /// <summary>Records and archives (arkiv og dokumentasjon).</summary>
    Records,

    /// <summary>Personal data (personvern).</summary>
    DataProtection,

    /// <summary>Law and other authority (rettslig grunnlag).</summary>
    LegalBasis,

    /// <summary>Relations to other bodies (forhold til andre organer).</summary>
    Relations,

    /// <summary>Training, beyond the duty itself (opplæring).</summary>
    Training,

    /// <summary>How the mandate is changed (endring av mandatet).</summary>
    Amendment,

    /// <summary>What may be added or departed from locally (lokale tilpasninger).</summary>
    LocalAdditions,

    /// <summary>What holds at the start or between periods (overgangsordninger).</summary>
    Transition,

    /// <summary>How the structure ends (opphør, nedleggelse).</summary>
    Dissolution,

    /// <summary>Anything else (annet).</summary>
    Other,
}
