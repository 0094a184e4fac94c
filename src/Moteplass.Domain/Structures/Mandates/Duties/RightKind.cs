using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>What somebody may do (type rett).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum RightKind
{
    /// <summary>Raising matters with somebody (å ta opp saker).</summary>
    RaiseMatters,

    /// <summary>Acting and dealing with matters on its own initiative (eget initiativ).</summary>
    OwnInitiative,

    /// <summary>Giving a statement or input (å uttale seg).</summary>
    GiveStatement,

    /// <summary>Being heard before a decision is made (å bli hørt før vedtak).</summary>
    BeHeard,

    /// <summary>Taking part in an evaluation (medvirkning i evaluering).</summary>
    Evaluation,

    /// <summary>Taking part in the work of others, such as plans and conferences (deltakelse i andres arbeid).</summary>
    TakePart,

    /// <summary>Speaking in public and to the press (å uttale seg offentlig).</summary>
    SpeakInPublic,

    /// <summary>Attending or sitting in another body, such as the owner's board (møterett i et annet organ).</summary>
    SitElsewhere,

    /// <summary>Getting information (informasjon).</summary>
    BeInformed,

    /// <summary>Deciding on its own working methods and priorities (egen arbeidsform).</summary>
    DecideWorkingMethods,

    /// <summary>Electing its own officers (å konstituere seg selv).</summary>
    ConstituteItself,

    /// <summary>Setting up working groups (å opprette arbeidsgrupper).</summary>
    SetUpGroups,

    /// <summary>Starting events and other measures (å sette i gang tiltak).</summary>
    StartActivities,

    /// <summary>Inviting others to its meetings (å invitere andre).</summary>
    InviteGuests,

    /// <summary>Asking the members for help between meetings (kontakt med medlemmene).</summary>
    ContactMembers,
}
