namespace Moteplass.Domain.Interpretation;

/// <summary>With whom meetings are held.</summary>
internal static class HeldWith
{
    /// <summary>Whether an actor is one of those with whom authorities meet, and not an authority itself.</summary>
    public static bool IsOrganisation(this RegisterIndex index, Id<Actor> actor) => index.Find(actor) is UserOrganisation or OtherOrganisation or OrganisationGroup;

    /// <summary>Whether a meeting is one for a seat: each for those of authorities, and for others where it is held with whom they are for or does not say with whom.</summary>
    public static bool IsFor(this Meeting meeting, Seat seat, RegisterIndex index)
    {
        return meeting.With.IsEmpty || IsNamed(seat.OnBehalfOf) || IsNamed(seat.Affiliation) || ((seat.OnBehalfOf ?? seat.Affiliation) is { } holder && !index.IsOrganisation(holder));

        bool IsNamed(Id<Actor>? actor) => actor is { } named && meeting.With.Contains(named);
    }

    /// <summary>Whether a structure meets organisations one at a time: by its contact form or, where that is not stated, by its kind.</summary>
    public static bool IsOneAtATime(this CollaborationStructure structure) =>
        structure.ContactForm is { } form ? form == ContactForm.Bilateral : structure.Kind == StructureKind.BilateralProgramme;
}
