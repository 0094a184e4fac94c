using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Analysis;

/// <summary>A question that a mandate answers, and by which mandates are compared (tema).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum MandateTopic
{
    /// <summary>What its members are there for, as the structure states it (funksjon).</summary>
    Function,

    /// <summary>Whom it concerns, as the structure states it (målgruppe).</summary>
    TargetGroup,

    /// <summary>When the mandate is in force (periode).</summary>
    Period,

    /// <summary>When it was adopted, by whom and in which case (vedtatt).</summary>
    Adopted,

    /// <summary>Who may change it (endring av mandatet).</summary>
    Amendment,

    /// <summary>How often it is reviewed (revisjon).</summary>
    Review,

    /// <summary>Whether it makes decisions that bind others (beslutningsmyndighet).</summary>
    DecisionPower,

    /// <summary>Whether it deals with the cases of single persons (enkeltsaker).</summary>
    IndividualCases,

    /// <summary>How many members there are (antall medlemmer).</summary>
    Members,

    /// <summary>Who holds the seats (plasser).</summary>
    Seats,

    /// <summary>Whether the parties are of equal standing (likeverdighet, A10).</summary>
    EqualStanding,

    /// <summary>Whether sides have equally many seats (A9).</summary>
    EqualSeats,

    /// <summary>What is asked of the composition (sammensetning).</summary>
    Composition,

    /// <summary>How members are chosen (valg, oppnevning).</summary>
    Selection,

    /// <summary>How long members sit (funksjonstid).</summary>
    Term,

    /// <summary>Who chairs, and how that is decided (leder).</summary>
    Chair,

    /// <summary>Who is vice chair (nestleder).</summary>
    ViceChair,

    /// <summary>Who is secretary or secretariat (sekretær, sekretariat).</summary>
    Secretary,

    /// <summary>Other offices (andre verv).</summary>
    OtherOffices,

    /// <summary>Deputies (vara).</summary>
    Deputies,

    /// <summary>How often it meets in ordinary meetings (møtefrekvens).</summary>
    Cadence,

    /// <summary>How often it meets otherwise (samlinger, seminarer, innspillsmøter).</summary>
    Gatherings,

    /// <summary>On which days of the week it meets (ukedager).</summary>
    Weekdays,

    /// <summary>At what time of day it meets (møtetid).</summary>
    Times,

    /// <summary>The deadline of the notice (innkalling).</summary>
    Notice,

    /// <summary>The deadline for items (innmelding av saker).</summary>
    AgendaItems,

    /// <summary>The deadline of the agenda (saksliste).</summary>
    Agenda,

    /// <summary>The deadline of the papers (sakspapirer).</summary>
    Papers,

    /// <summary>The deadline of the minutes (referat).</summary>
    Minutes,

    /// <summary>When minutes are approved (godkjenning av referat).</summary>
    MinutesApproval,

    /// <summary>When extra meetings are held (ekstraordinære møter).</summary>
    Extraordinary,

    /// <summary>How many must be present (beslutningsdyktighet).</summary>
    Quorum,

    /// <summary>Who decides when votes are equal (dobbeltstemme).</summary>
    CastingVote,

    /// <summary>What others may do in the meetings (møterett).</summary>
    AttendanceRights,

    /// <summary>What must be done (plikter).</summary>
    Duties,

    /// <summary>What may be done (rettigheter).</summary>
    Rights,
}
