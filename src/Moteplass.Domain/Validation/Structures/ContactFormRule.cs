using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

/// <summary>STR005.</summary>
/// <remarks>
/// A bilateral programme may have seats for many, whom it meets one by one: only a meeting shows that several were heard at once. A list of
/// seats may be short, so that one voice in it is worth a look and no more.
/// </remarks>
internal static class ContactFormRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.ContactFormAndSeats,
            ProblemSeverity.Warning,
            new(
                "I et råd møter flere samtidig, i et bilateralt program én om gangen.",
                "I eit råd møter fleire samtidig, i eit bilateralt program éin om gongen.",
                "In a council several meet at once, in a bilateral programme one at a time."),
            "B9, B10, B11, B13"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((CollaborationStructure structure, Place place) in context.Structures)
        {
            if (structure.ContactForm == ContactForm.Council && !CheckMandates(structure, place, report))
            {
                CheckList(structure, place, context.Index, report);
            }
        }

        foreach ((Meeting meeting, Place place) in context.Meetings)
        {
            if (meeting.Structures is [var only] && context.Index.Find(only) is { ContactForm: ContactForm.Bilateral } structure)
            {
                CheckMeeting(meeting, structure, place, context.Index, report);
            }
        }
    }

    /// <returns>Whether a mandate tells who has seats.</returns>
    private static bool CheckMandates(CollaborationStructure structure, Place place, Report report)
    {
        bool isTold = false;
        for (int i = 0; i < structure.Mandates.Count; i++)
        {
            Mandate mandate = structure.Mandates[i];
            SeatGroup[] places = [.. mandate.SeatGroups.Where(MandatedSeats.IsPlace)];
            SeatGroup[] voices = [.. places.Where(group => group.Side != Side.Authority && group.Holder is not OwnerParty)];
            isTold |= voices.Length > 0;
            if (voices is [{ PerHolder: false, Count: { IsApproximate: false, Maximum: <= 1 } }] && !HasOthers(mandate, places))
            {
                report(
                    place.At("mandates", i).At("seatGroups"),
                    new(
                        "Kontaktformen er råd, men mandatet gir høyst én plass utenom myndighetssiden.",
                        "Kontaktforma er råd, men mandatet gir høgst éin plass utanom styresmaktsida.",
                        "The contact form is a council, but the mandate gives at most one seat outside the authority side."),
                    mandate.Members is null ? Silence.Of(mandate) : null);
            }
        }

        return isTold;
    }

    /// <summary>Whether the groups of seats leave room for more, so that they are not all there are.</summary>
    private static bool HasOthers(Mandate mandate, SeatGroup[] places) => mandate.Members is { } members
        && (places.Any(group => group.PerHolder || group.Count is not { Maximum: not null })
            || places.Sum(group => (long)group.Count!.Value.Maximum!.Value) < members.Minimum);

    private static void CheckList(CollaborationStructure structure, Place place, RegisterIndex index, Report report)
    {
        Seat[] voices = [.. structure.Seats.Where(seat => seat.IsPlace() && Sides.Of(seat, structure, index) != Side.Authority)];
        if (voices is [{ OnBehalfOf: { } holder, Persons: null or { Maximum: <= 1 } }] && index.Find(holder) is UserOrganisation or OtherOrganisation)
        {
            report(
                place.At("seats"),
                new LocalizedText(
                    $"Kontaktformen er råd, men bare «{holder}» er oppført utenom myndighetssiden.",
                    $"Kontaktforma er råd, men berre «{holder}» er ført opp utanom styresmaktsida.",
                    $"The contact form is a council, but only '{holder}' is listed outside the authority side."),
                ProblemSeverity.Info);
        }
    }

    private static void CheckMeeting(Meeting meeting, CollaborationStructure structure, Place place, RegisterIndex index, Report report)
    {
        if (meeting.Kind is not (MeetingKind.Ordinary or MeetingKind.Extraordinary))
        {
            return;
        }

        Id<Actor>[] heard =
        [
            .. meeting.Attendance
                .Where(attendance => attendance.WasPresent() == true)
                .Select(attendance => Attendees.SeatOf(attendance, structure, index)?.OnBehalfOf)
                .OfType<Id<Actor>>()
                .Where(holder => index.Find(holder) is UserOrganisation or OtherOrganisation or OrganisationGroup)
                .Distinct(),
        ];
        if (heard.Length > 1)
        {
            report(place.At("attendance"), new LocalizedText(
                $"Kontaktformen er bilateral, men både «{heard[0]}» og «{heard[1]}» var på møtet.",
                $"Kontaktforma er bilateral, men både «{heard[0]}» og «{heard[1]}» var på møtet.",
                $"The contact form is bilateral, but both '{heard[0]}' and '{heard[1]}' were at the meeting."));
        }
    }
}
