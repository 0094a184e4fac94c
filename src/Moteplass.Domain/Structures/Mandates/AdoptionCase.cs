namespace Moteplass.Domain;

/// <summary>The case in which a mandate was adopted (sak der mandatet ble vedtatt).</summary>
public sealed partial record AdoptionCase : SourcedRecord
{
    /// <summary>The number of the case as the document has it (saksnummer), such as "12/24"; or null where not stated.</summary>
    public string? Number { get; init; }

    /// <summary>The document of the case, such as the minutes in which the decision is; or null.</summary>
    public Id<SourceDocument>? Document { get; init; }

    /// <summary>The decision by which it was adopted, where the register has it; or null.</summary>
    public Id<Decision>? Decision { get; init; }
}
