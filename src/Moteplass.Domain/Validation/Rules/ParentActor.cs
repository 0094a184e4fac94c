namespace Moteplass.Domain.Validation;

/// <summary>The actor that another is part of or answers to.</summary>
internal static class ParentActor
{
    public static Id<Actor>? Of(Actor actor) => actor switch
    {
        Directorate directorate => directorate.Parent,
        PublicBody body => body.Parent,
        UserOrganisation organisation => organisation.PartOf,
        _ => null,
    };
}
