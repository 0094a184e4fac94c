namespace Moteplass.Domain.Analysis;

/// <summary>Records that a question is about: those that definitely are such, and those that may be (treff).</summary>
/// <remarks>Immutable and value-equal; it may be read from any thread.</remarks>
/// <typeparam name="T">The kind of record.</typeparam>
public sealed partial record RecordsFound<T>
    where T : notnull
{
    internal RecordsFound(ValueList<T> definite, ValueList<T> possible) => (Definite, Possible) = (definite, possible);

    /// <summary>Those that definitely are such.</summary>
    public ValueList<T> Definite { get; }

    /// <summary>Those for which it is unknown, since what is stated is too coarse or missing; none of <see cref="Definite"/> is among them.</summary>
    public ValueList<T> Possible { get; }
}
