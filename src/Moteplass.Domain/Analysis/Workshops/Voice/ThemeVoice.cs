namespace Moteplass.Domain.Analysis;

/// <summary>What was said on one theme (innspill til et tema).</summary>
public sealed partial record ThemeVoice
{
    internal ThemeVoice()
    {
    }

    /// <summary>The theme, or null for contributions on no theme that is known.</summary>
    public Id<WorkshopTheme>? Theme { get; internal init; }

    /// <summary>How many contributions; open upwards unless all are recorded.</summary>
    public CountRange Contributions { get; internal init; }

    /// <summary>How many points they make; null if none states it, open upwards unless all are recorded and state it.</summary>
    public CountRange? Items { get; internal init; }
}
