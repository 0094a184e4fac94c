using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>A duty of the structure, its owner or another (type plikt).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum DutyKind
{
    /// <summary>An annual report (årsmelding, årsrapport).</summary>
    AnnualReport,

    /// <summary>A plan of meetings (møteplan).</summary>
    MeetingPlan,

    /// <summary>A plan of the work (arbeidsplan, årsplan).</summary>
    WorkPlan,

    /// <summary>An evaluation of the structure (evaluering).</summary>
    Evaluation,

    /// <summary>A review of the mandate (revisjon av mandatet).</summary>
    MandateReview,

    /// <summary>Minutes of each meeting (referat, møtebok).</summary>
    KeepMinutes,

    /// <summary>Publishing the minutes (offentliggjøring av referat).</summary>
    PublishMinutes,

    /// <summary>Publishing notices and dates of meetings (offentliggjøring av innkalling).</summary>
    PublishNotice,

    /// <summary>Sending the minutes to others than the members (utsending av referat).</summary>
    DistributeMinutes,

    /// <summary>Making the agenda (saksliste).</summary>
    SetAgenda,

    /// <summary>Calling the meetings (innkalling til møter).</summary>
    ConveneMeetings,

    /// <summary>Training of the members (opplæring).</summary>
    Training,

    /// <summary>Reporting back to those who are represented or to the owner (rapportering, tilbakemelding).</summary>
    Reporting,

    /// <summary>Answering the structure's input (svar på innspill).</summary>
    Answer,

    /// <summary>Keeping somebody informed (orientering).</summary>
    Inform,

    /// <summary>Asking for advice and input along the way (rådføring).</summary>
    Consult,

    /// <summary>Hearing somebody before a decision is made (høring før vedtak).</summary>
    HearBeforeDecision,

    /// <summary>Seeking agreement (å søke enighet).</summary>
    SeekAgreement,

    /// <summary>Giving time to consider a matter (tid til behandling).</summary>
    GiveTime,

    /// <summary>Sending a statement on to those who decide (videresending av uttalelser).</summary>
    ForwardStatement,

    /// <summary>Telling those who decide where there was no agreement (opplysning om uenighet).</summary>
    ReportDisagreement,

    /// <summary>Giving tasks for a time, as in a yearly letter (oppdragsbrev).</summary>
    AssignTasks,

    /// <summary>Giving money for the work (finansiering).</summary>
    Fund,

    /// <summary>Accounts of the money (regnskap).</summary>
    Accounts,

    /// <summary>Publishing reports, positions and other things than minutes and notices (offentliggjøring).</summary>
    Publish,

    /// <summary>Keeping records or an archive (arkiv).</summary>
    KeepRecords,
}
