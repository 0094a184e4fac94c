namespace Moteplass.Domain;

/// <summary>What kind of meeting a cadence counts.</summary>
public enum CadencePurpose
{
    /// <summary>Ordinary meetings (ordinære møter). The default.</summary>
    Ordinary,

    /// <summary>Gatherings over one or more days (samlinger).</summary>
    Gathering,

    /// <summary>Seminars and conferences (seminarer, konferanser).</summary>
    Seminar,

    /// <summary>Meetings open for input (innspillsmøter).</summary>
    InputMeeting,
}
