namespace Moteplass.Domain.Interpretation;

/// <summary>Whether a structure is one of bodies abroad, to which neither the law nor the working days of Norway apply.</summary>
internal sealed class Abroad
{
    private readonly bool _isSo;

    private Abroad(CollaborationStructure structure, RegisterIndex index) => _isSo = structure.Owners.All(owner => IsAbroad(owner, index));

    /// <summary>Whether each of those who own a structure has its country stated, and it is not Norway.</summary>
    public static bool IsAbroad(CollaborationStructure structure, RegisterIndex index) => structure.Owners switch
    {
        [] => false,
        [var only] => IsAbroad(only, index),
        _ => index.Keep(structure, one => new Abroad(one, index))._isSo,
    };

    private static bool IsAbroad(Id<Actor> owner, RegisterIndex index) => index.Find(owner) is { IsPerhapsNorwegian: false };
}
