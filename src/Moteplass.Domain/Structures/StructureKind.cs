using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>What kind of structure it is (type struktur); the owner's own word for it is in <see cref="CollaborationStructure.Designation"/>.</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum StructureKind
{
    /// <summary>A user council (brukerråd): fixed meetings of several organisations with the owner's management (B9).</summary>
    UserCouncil,

    /// <summary>A user committee (brukerutvalg).</summary>
    UserCommittee,

    /// <summary>A programme of meetings with one organisation at a time, such as Relasjonsprogrammet (B10, B11).</summary>
    BilateralProgramme,

    /// <summary>A joint arena of several owners (felles møteplass, felles arena; A8).</summary>
    JointArena,

    /// <summary>A working group (arbeidsgruppe; A6, A9).</summary>
    WorkingGroup,

    /// <summary>A steering group (styringsgruppe).</summary>
    SteeringGroup,

    /// <summary>A national council (nasjonalt råd; B11).</summary>
    NationalCouncil,

    /// <summary>A reference group (referansegruppe).</summary>
    ReferenceGroup,

    /// <summary>An expert committee (ekspertutvalg).</summary>
    ExpertCommittee,

    /// <summary>A youth council (ungdomsråd, ungdomspanel).</summary>
    YouthCouncil,

    /// <summary>A participation council by law (lovpålagt medvirkningsråd, råd etter kommuneloven § 5-12).</summary>
    ParticipationCouncil,

    /// <summary>A dialogue forum (dialogforum).</summary>
    DialogueForum,

    /// <summary>Dialogue tied to a single assignment (samarbeid i enkeltoppdrag; B14).</summary>
    AssignmentDialogue,

    /// <summary>Another kind, which the designation names (annet).</summary>
    Other,
}
