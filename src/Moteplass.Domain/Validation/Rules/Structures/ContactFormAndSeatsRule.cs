using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A council hears several at once, and a bilateral programme hears one at a time.</summary>
    public const string ContactFormAndSeats = "STR005";
}

/// <summary>STR005.</summary>
/// <remarks>
/// A bilateral programme may have seats for many, whom it meets one by one: only a meeting shows that several were heard at once. A list of
/// seats may be short, so that one voice in it is worth a look and no more.
/// </remarks>
internal static class ContactFormAndSeatsRule
{
    private static readonly Sentence OneSeatGiven = new(
        "Kontaktformen er råd, men mandatet gir høyst én plass utenom myndighetssiden.",
        "Kontaktforma er råd, men mandatet gir høgst éin plass utanom styresmaktsida.",
        "The contact form is a council, but the mandate gives at most one seat outside the authority side.");

    private static readonly Sentence OneListed = new(
        "Kontaktformen er råd, men bare «{0}» er oppført utenom myndighetssiden.",
        "Kontaktforma er råd, men berre «{0}» er ført opp utanom styresmaktsida.",
        "The contact form is a council, but only '{0}' is listed outside the authority side.");

    private static readonly Sentence SeveralMet = new(
        "Kontaktformen er møter med enkeltorganisasjoner, men både «{0}» og «{1}» var på møtet.",
        "Kontaktforma er møte med enkeltorganisasjonar, men både «{0}» og «{1}» var på møtet.",
        "The contact form is meetings with single organisations, but both '{0}' and '{1}' were at the meeting.");

    private static readonly Sentence SeveralNamed = new(
        "Kontaktformen er møter med enkeltorganisasjoner, men møtet er ført opp som møte med både «{0}» og «{1}».",
        "Kontaktforma er møte med enkeltorganisasjonar, men møtet er ført opp som møte med både «{0}» og «{1}».",
        "The contact form is meetings with single organisations, but the meeting is listed as held with both '{0}' and '{1}'.");

    private static readonly Sentence OneNamed = new(
        "Kontaktformen er råd, men møtet er ført opp som møte med bare «{0}».",
        "Kontaktforma er råd, men møtet er ført opp som møte med berre «{0}».",
        "The contact form is a council, but the meeting is listed as held with '{0}' alone.");

    public static Rule Rule { get; } = new(
        RuleCodes.ContactFormAndSeats,
        RuleCategory.Structures,
        ProblemSeverity.Warning,
        new(
            "I et råd skal flere organisasjoner møte samtidig, i et program for møter med enkeltorganisasjoner én om gangen.",
            "I eit råd skal fleire organisasjonar møte samtidig, i eit program for møte med enkeltorganisasjonar éin om gongen.",
            "In a council several organisations should meet at once, in a programme of meetings with single organisations one at a time."),
        [RuleSource.Fact("B9"), RuleSource.Fact("B10"), RuleSource.Fact("B11"), RuleSource.Fact("B13")],
        RuleCheck.OfNeighbours<CollaborationStructure>(CheckStructure).And<Meeting>(CheckMeeting));

    private static void CheckStructure(CollaborationStructure structure, Place place, RuleContext context, ReportProblem report)
    {
        if (structure.ContactForm == ContactForm.Council && !CheckMandates(structure, place, report))
        {
            CheckList(structure, place, context.Index, report);
        }
    }

    private static void CheckMeeting(Meeting meeting, Place place, RuleContext context, ReportProblem report)
    {
        if (meeting.Structures is [var only] && meeting.Kind is MeetingKind.Ordinary or MeetingKind.Extraordinary && context.Index.Find(only) is { } structure)
        {
            CheckNamed(meeting, structure, place, context.Index, report);
            if (structure.ContactForm == ContactForm.Bilateral)
            {
                CheckPresent(meeting, structure, place, context.Index, report);
            }
        }
    }

    /// <returns>Whether a mandate tells who has seats.</returns>
    private static bool CheckMandates(CollaborationStructure structure, Place place, ReportProblem report)
    {
        bool isTold = false;
        for (int i = 0; i < structure.Mandates.Count; i++)
        {
            Mandate mandate = structure.Mandates[i];
            if (mandate.SeatGroups.IsEmpty)
            {
                continue;
            }

            SeatGroup[] places = [.. mandate.SeatGroups.Where(MandatedSeats.IsPlace)];
            SeatGroup[] voices = [.. places.Where(group => group.Side != Side.Authority && group.Holder is not OwnerParty)];
            isTold |= voices.Length > 0;
            if (voices is [{ PerHolder: false, Count: { IsApproximate: false, Maximum: <= 1 } }] && !HasOthers(mandate, places))
            {
                report(place.At("mandates", i).At("seatGroups"), OneSeatGiven, mandate.Members is null ? UnstatedSeverity.Of(mandate) : null);
            }
        }

        return isTold;
    }

    /// <summary>Whether the groups of seats leave room for more, so that they are not all there are.</summary>
    private static bool HasOthers(Mandate mandate, SeatGroup[] places) => mandate.Members is { } members
        && (places.Any(group => group.PerHolder || group.Count is not { Maximum: not null })
            || places.Sum(group => (long)group.Count!.Value.Maximum!.Value) < members.Minimum);

    private static void CheckList(CollaborationStructure structure, Place place, RegisterIndex index, ReportProblem report)
    {
        Seat? voice = null;
        foreach (Seat seat in structure.Seats)
        {
            if (seat.IsPlace() && Sides.Of(seat, structure, index) != Side.Authority)
            {
                if (voice is not null)
                {
                    return;
                }

                voice = seat;
            }
        }

        if (voice is { OnBehalfOf: { } holder, Persons: null or { Maximum: <= 1 } } && index.Find(holder) is UserOrganisation or OtherOrganisation)
        {
            report(place.At("seats"), OneListed.With($"{holder}"), ProblemSeverity.Info);
        }
    }

    private static void CheckNamed(Meeting meeting, CollaborationStructure structure, Place place, RegisterIndex index, ReportProblem report)
    {
        Id<Actor>[] named = meeting.With.IsEmpty ? [] : [.. meeting.With.Distinct().Where(index.IsOrganisation)];
        if (structure.ContactForm == ContactForm.Bilateral && named.Length > 1)
        {
            report(place.At("with"), SeveralNamed.With($"{named[0]}", $"{named[1]}"));
        }
        else if (structure.ContactForm == ContactForm.Council && named.Length == 1)
        {
            report(place.At("with"), OneNamed.With($"{named[0]}"));
        }
    }

    private static void CheckPresent(Meeting meeting, CollaborationStructure structure, Place place, RegisterIndex index, ReportProblem report)
    {
        Id<Actor>[] heard =
        [
            .. meeting.Attendance
                .Where(attendance => attendance.WasPresent() == true)
                .Select(attendance => Attendees.SeatOf(attendance, structure, index)?.OnBehalfOf)
                .OfType<Id<Actor>>()
                .Where(index.IsOrganisation)
                .Distinct(),
        ];
        if (heard.Length > 1)
        {
            report(place.At("attendance"), SeveralMet.With($"{heard[0]}", $"{heard[1]}"));
        }
    }
}
