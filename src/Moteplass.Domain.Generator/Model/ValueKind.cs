namespace Moteplass.Domain.Generator;

/// <summary>How a value is written in JSON.</summary>
internal enum ValueKind
{
    /// <summary>A text that is not blank.</summary>
    Text,

    /// <summary>A text by language.</summary>
    LocalizedText,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A whole number within bounds.</summary>
    Number,

    /// <summary>The version of the format.</summary>
    Version,

    /// <summary>A string by the grammar of a scalar.</summary>
    Scalar,

    /// <summary>The id of a record.</summary>
    Id,

    /// <summary>A value of an enum.</summary>
    Word,

    /// <summary>A record.</summary>
    Record,

    /// <summary>One of several records.</summary>
    Sum,
}
