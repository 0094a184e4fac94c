namespace Moteplass.Domain;

/// <summary>How participants under 18 were looked after (trygghetstiltak).</summary>
/// <remarks>Each part is null where it is not stated.</remarks>
public sealed partial record WorkshopSafeguards : SourcedRecord
{
    /// <summary>The age below which guardians are asked for consent (foresatte spurt for dem under).</summary>
    [Range(1, 25)]
    public int? GuardiansAskedBelow { get; init; }

    /// <summary>Whether an adult was named to whom participants could turn (ansvarlig voksen).</summary>
    public bool? ResponsibleAdult { get; init; }

    /// <summary>Whether participants were offered to talk afterwards (oppfølging etterpå).</summary>
    public bool? Aftercare { get; init; }

    /// <summary>Whether rules were agreed for how to talk with and about each other (kjøreregler for samtalen).</summary>
    public bool? RulesOfTalk { get; init; }

    /// <summary>Whether the arrangers considered what taking part may bring upon somebody (vurdert risiko).</summary>
    public bool? RiskConsidered { get; init; }
}
