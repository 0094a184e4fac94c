namespace Moteplass.Domain.Interpretation;

/// <summary>Whether a structure is one of bodies abroad, to which neither the law nor the working days of Norway apply.</summary>
internal static class Abroad
{
    /// <summary>Whether each of those who own some structures has its country stated, and it is not Norway.</summary>
    public static bool IsAbroad(IEnumerable<CollaborationStructure> structures, RegisterIndex index)
    {
        Actor?[] owners = [.. structures.SelectMany(structure => structure.Owners).Select(owner => index.Find(owner))];
        return owners.Length > 0 && owners.All(owner => owner is { IsPerhapsNorwegian: false });
    }
}
