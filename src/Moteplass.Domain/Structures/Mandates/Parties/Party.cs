namespace Moteplass.Domain;

/// <summary>Somebody whom a mandate names: an actor, the owner, the structure itself, another structure, or a kind of people (part).</summary>
/// <remarks>The list of cases is closed.</remarks>
public abstract partial record Party : DomainRecord
{
    private protected Party()
    {
    }
}
