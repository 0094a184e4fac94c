namespace Moteplass.Domain.Changes;

/// <summary>Finds ids that name different things in two registers.</summary>
internal static class Clashes
{
    /// <summary>The clashes, in the order of the second. A record within another is one only where another record holds it; otherwise it is a difference of its holder.</summary>
    public static IEnumerable<Clash> Of(Identities known, ObjectNode second) =>
        from one in new Identities(second).All
        let other = known.Find(one.Record)
        where other is not null && (one.Holder is null ? other.Node.Number != one.Node.Number : other.Holder != one.Holder)
        select new Clash(other, one);
}
