namespace Moteplass.Domain;

/// <summary>An area that the survey form of a mapping asks about (kartleggingsområde, B4).</summary>
public sealed partial record MappingArea : SourcedRecord
{
    /// <summary>What the area is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>How the form defines it, or null where it is not said to define it.</summary>
    public StatedText? Definition { get; init; }

    /// <summary>The form's help text (hjelpetekst), or null where it is not said to have one.</summary>
    public StatedText? HelpText { get; init; }
}
