namespace Moteplass.Domain.Analysis;

/// <summary>An organisation that the holder of a seat speaks for, and the membership through which it is reached from the one above.</summary>
internal sealed class Reach
{
    private readonly Reach? _umbrella;
    private readonly OrganisationMembership? _membership;

    public Reach(Id<Actor> organisation, Reach? umbrella, OrganisationMembership? membership, bool isCertain)
    {
        (Organisation, _umbrella, _membership, IsCertain) = (organisation, umbrella, membership, isCertain);
        Umbrellas = new Lazy<ValueList<Id<Actor>>>(() => [.. Upwards().Skip(1).Select(reach => reach.Organisation)]);
    }

    public Id<Actor> Organisation { get; }

    public bool IsCertain { get; }

    public Lazy<ValueList<Id<Actor>>> Umbrellas { get; }

    /// <summary>The memberships on the way, from the organisation upwards.</summary>
    public IEnumerable<OrganisationMembership> Memberships => Upwards().Select(reach => reach._membership).OfType<OrganisationMembership>();

    /// <summary>Whether the same umbrellas are between; that is not looked into if both are one way of the same holder.</summary>
    public bool IsSameWay(Reach other) => this == other || Umbrellas.Value == other.Umbrellas.Value;

    private IEnumerable<Reach> Upwards()
    {
        for (Reach? reach = this; reach is not null; reach = reach._umbrella)
        {
            yield return reach;
        }
    }
}
