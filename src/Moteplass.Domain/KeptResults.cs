using System.Collections.Concurrent;

namespace Moteplass.Domain;

/// <summary>What was worked out once of parts of a register, by the part itself and by what it is. It may be used from any thread.</summary>
internal sealed class KeptResults
{
    // By what is kept, and then by the record itself: to compare two records is to compare all that they hold.
    private readonly ConcurrentDictionary<Type, ConcurrentDictionary<object, object>> _all = new();

    public T Keep<TPart, T>(TPart part, Func<TPart, T> make)
        where TPart : class
        where T : class =>
        (T)_all
            .GetOrAdd(typeof(T), static _ => new ConcurrentDictionary<object, object>(ReferenceEqualityComparer.Instance))
            .GetOrAdd(part, static (one, make) => make((TPart)one), make);
}
