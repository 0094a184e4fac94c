namespace Moteplass.Domain.Json;

/// <summary>A wire type of a struct, which may also stand as a nullable in a consumer's own types.</summary>
/// <typeparam name="T">The struct.</typeparam>
internal abstract class StructWire<T> : WireType<T>
    where T : struct
{
    public override void Register(TypeInfoFactories factories)
    {
        factories.AddWithList(this);
        factories.AddNullable(this);
    }
}
