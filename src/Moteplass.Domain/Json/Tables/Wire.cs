namespace Moteplass.Domain.Json;

/// <summary>The wire types that the field tables are made of, other than the records themselves.</summary>
internal static class Wire
{
    public static TextWire Text { get; } = new();

    public static LocalizedTextWire LocalizedText { get; } = new();

    public static FlagWire Flag { get; } = new();

    public static NumberWire Number(int smallest, int largest) => new(smallest, largest);

    public static ScalarWire<T> Scalar<T>()
        where T : struct, IScalar<T> => new();

    public static IdWire<T> Id<T>()
        where T : DomainRecord => new();

    public static WordWire<T> Word<T>()
        where T : struct, Enum => new();
}
