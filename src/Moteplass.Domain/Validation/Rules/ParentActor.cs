namespace Moteplass.Domain.Validation;

/// <summary>The actor of whom another is a part, or to whom it answers.</summary>
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
