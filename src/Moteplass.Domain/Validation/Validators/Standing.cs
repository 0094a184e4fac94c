namespace Moteplass.Domain.Validation;

/// <summary>How much of a register stands around the record that a validator judges.</summary>
internal enum Standing
{
    /// <summary>All of it: the register itself is judged.</summary>
    Register,

    /// <summary>Nothing: a record of one of the register's lists is judged alone.</summary>
    Record,

    /// <summary>Nothing either, and the record is a part of another, which is not known.</summary>
    Part,
}
