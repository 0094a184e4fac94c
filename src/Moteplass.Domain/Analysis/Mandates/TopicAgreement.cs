namespace Moteplass.Domain.Analysis;

/// <summary>Whether mandates say the same.</summary>
public enum TopicAgreement
{
    /// <summary>Fewer than two of them say anything (for få).</summary>
    TooFew,

    /// <summary>All that say anything say the same (likt).</summary>
    Same,

    /// <summary>Two at least say different things (ulikt).</summary>
    Different,
}
