namespace Moteplass.Domain.Generator;

/// <summary>Whether a member may be absent, and what that says.</summary>
internal enum Presence
{
    /// <summary>It must be there.</summary>
    Required,

    /// <summary>Null where it is absent: nothing is stated.</summary>
    Optional,

    /// <summary>The default of its type where it is absent.</summary>
    Defaulted,

    /// <summary>A list, empty where it is absent.</summary>
    List,
}
