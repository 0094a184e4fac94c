namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Parts of those who take part do not exceed the whole.</summary>
    public const string WorkshopParts = "WSH011";
}

/// <summary>WSH011, of a workshop that was held.</summary>
internal static class WorkshopPartsRule
{
    private static readonly Sentence MoreInGroups = new(
        "Deltakergruppene er til sammen {0}, men antall deltakere er {1}.",
        "Deltakargruppene er til saman {0}, men talet på deltakarar er {1}.",
        "The groups of participants are {0} together, but the number of participants is {1}.");

    private static readonly Sentence MoreRegistered = new(
        "Det var {0} påmeldte, men bare {1} inviterte, og workshopen var ikke åpen for andre.",
        "Det var {0} påmelde, men berre {1} inviterte, og workshopen var ikkje open for andre.",
        "{0} registered, but only {1} were invited, and the workshop was not open to others.");

    private static readonly Sentence MoreNamed = new(
        "Det er ført opp {0} organisasjoner med navn, men det deltok {1}.",
        "Det er ført opp {0} organisasjonar med namn, men det deltok {1}.",
        "{0} organisations are listed by name, but {1} took part.");

    private static readonly Sentence MoreCame = new(
        "Det deltok {0}, flere enn de {1} som var påmeldt.",
        "Det deltok {0}, fleire enn dei {1} som var påmelde.",
        "{0} took part, more than the {1} who had registered.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopParts,
        RuleCategory.Workshops,
        ProblemSeverity.Error,
        new(
            "Delene av dem som deltar i en workshop, skal ikke være større enn helheten.",
            "Delane av dei som deltek i ein workshop, skal ikkje vere større enn heilskapen.",
            "The parts of those who take part in a workshop must not exceed the whole."),
        [],
        RuleCheck.OfNeighbours<Workshop>(Check),
        RuleCheck.OfRecord<Workshop>(Check));

    private static void Check(Workshop workshop, Place place, RuleContext context, ReportProblem report)
    {
        Check(workshop, place, report);
        int named = workshop.Attendees.Distinct().Count(id => context.Index.Find(id) is UserOrganisation or OtherOrganisation);
        if (workshop.Organisations is { } organisations && organisations.IsAtLeast(named) == false)
        {
            report(place.At("attendees"), MoreNamed.With(named, organisations), found: $"{named}", allowed: $"{organisations}");
        }
    }

    private static void Check(Workshop workshop, Place place, ReportProblem report)
    {
        CountRange[] counts = [.. workshop.Groups.Select(group => group.Count).OfType<CountRange>().Where(count => !count.IsApproximate)];
        CountRange least = CountRange.AtLeast(CountRange.Sum(counts).Minimum);
        if (workshop.Participants is { } participants && least.Exceeds(participants) == true)
        {
            report(place.At("groups"), MoreInGroups.With(least, participants), found: $"{least}", allowed: $"{participants}");
        }

        if (workshop.Invitation is { Open: false, Registered: { } registered, Invited: { } invited } && registered.Exceeds(invited) == true)
        {
            report(place.At("invitation").At("registered"), MoreRegistered.With(registered, invited), found: $"{registered}", allowed: $"{invited}");
        }

        if (workshop.Participants is { } came && workshop.Invitation?.Registered is { } expected && came.Exceeds(expected) == true)
        {
            report(place.At("participants"), MoreCame.With(came, expected), ProblemSeverity.Info, found: $"{came}", allowed: $"{expected}");
        }
    }
}
