namespace Moteplass.Domain;

/// <summary>Something that a source says exists, whose wording may be known or not (oppgitt tekst).</summary>
/// <remarks>Where the member that holds it is null, nobody said that it exists; <c>{}</c> says that it exists, and no more (B4, B6).</remarks>
public sealed partial record StatedText : SourcedRecord
{
    /// <summary>The wording, or null where it is not available.</summary>
    public LocalizedText? Text { get; init; }
}
