namespace Moteplass.Domain.Generator;

/// <summary>How a value of an answer is written in JSON.</summary>
internal enum AnswerKind
{
    /// <summary>A text, a number, true or false, a day, an interval, a text by language, a reference, or another answer: there is an overload for it.</summary>
    Value,

    /// <summary>A scalar or an id.</summary>
    Scalar,

    /// <summary>A value of an enum.</summary>
    Word,

    /// <summary>A record.</summary>
    Record,
}
