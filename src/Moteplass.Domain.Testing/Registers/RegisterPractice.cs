using System.Globalization;

namespace Moteplass.Domain.Testing;

/// <summary>
/// Makes of records that know nothing of one another something that could have happened: in the years around one, in the order in which such
/// things happen, in structures that somebody owns.
/// </summary>
internal static class RegisterPractice
{
    private const int Years = 7;
    private const int First = 1900;
    private const int Last = 2199;

    /// <summary>The register as it could have been in the three years before a year and the three after it.</summary>
    public static CollaborationRegister Around(int year, CollaborationRegister tied)
    {
        var dated = new RecordRewriter(member => member.Kind == typeof(PartialDate) || member.Kind == typeof(ValidityPeriod), (_, _, value) => Near(year, value));
        return Ordered(Owned((CollaborationRegister)dated.Rewrite(tied)!));
    }

    // The ends of time stay.
    private static object Near(int year, object value) => value switch
    {
        PartialDate { Year: >= First and <= Last } date => In(year + (date.Year % Years) - (Years / 2), date.ToString()),
        ValidityPeriod period => DateGenerators.Between(
            period.Start is { } start ? (PartialDate)Near(year, start) : null,
            period.End is { } end ? (PartialDate)Near(year, end) : null,
            period.IsStartOpen,
            period.IsEndOpen),
        _ => value,
    };

    private static PartialDate In(int year, string date)
    {
        string text = string.Create(CultureInfo.InvariantCulture, $"{year:0000}{date[4..]}");
        return PartialDate.Parse(DateTime.IsLeapYear(year) ? text : text.Replace("-02-29", "-02-28", StringComparison.Ordinal));
    }

    // What has a life has an owner, and what was met about was met about by somebody.
    private static CollaborationRegister Owned(CollaborationRegister register)
    {
        Actor? owner = register.Actors.FirstOrDefault(actor => actor is Directorate or PublicBody) ?? (register.Actors is [var any, ..] ? any : null);
        CollaborationStructure? first = register.Structures is [var one, ..] ? one : null;
        return register with
        {
            Structures = [.. register.Structures.Select(structure => structure.Owners.IsEmpty && owner is not null ? structure with { Owners = [owner.Id] } : structure)],
            Meetings = [.. register.Meetings.Select(meeting => meeting.Structures.IsEmpty && first is not null ? meeting with { Structures = [first.Id] } : meeting)],
        };
    }

    // First what was said, then what was answered, then what was proposed, then what was decided; every other meeting is held on the day that was planned.
    private static CollaborationRegister Ordered(CollaborationRegister register)
    {
        var dates = new Queue<PartialDate?>(Sorted(
        [
            .. register.Contributions.Select(contribution => contribution.When),
            .. register.Feedback.Select(feedback => feedback.When),
            .. register.Proposals.Select(proposal => proposal.When),
            .. register.Decisions.Select(decision => decision.When),
        ]));
        return register with
        {
            Contributions = [.. register.Contributions.Select(contribution => contribution with { When = dates.Dequeue() })],
            Feedback = [.. register.Feedback.Select(feedback => feedback with { When = dates.Dequeue() })],
            Proposals = [.. register.Proposals.Select(proposal => proposal with { When = dates.Dequeue() })],
            Decisions = [.. register.Decisions.Select((decision, i) => decision with { When = dates.Dequeue(), RestsOnDecisions = Earlier(register, decision, i) })],
            Meetings = [.. register.Meetings.Select((meeting, i) => Ordered(meeting, isAsPlanned: i % 2 == 0))],
        };
    }

    /// <summary>Those decisions on which a decision rests that stand before it in the register, so that none rests on itself.</summary>
    private static ValueList<Id<Decision>> Earlier(CollaborationRegister register, Decision decision, int index) =>
        [.. decision.RestsOnDecisions.Where(basis => register.Decisions.Take(index).Any(earlier => earlier.Id == basis))];

    private static Meeting Ordered(Meeting meeting, bool isAsPlanned)
    {
        PartialDate?[] dates = Sorted(
        [
            meeting.Planned?.AnnouncedOn, meeting.NoticeSent, meeting.AgendaSent, meeting.PapersSent, meeting.Planned?.Date, meeting.Held?.Date,
            meeting.Minutes?.Drafted, meeting.Minutes?.Approved, meeting.Minutes?.Published,
        ]);
        return meeting with
        {
            NoticeSent = dates[1],
            AgendaSent = dates[2],
            PapersSent = dates[3],
            Planned = meeting.Planned is { } planned ? planned with { AnnouncedOn = dates[0], Date = dates[4] } : null,
            Held = meeting.Held is { } held ? held with { Date = isAsPlanned ? dates[4] ?? dates[5] : dates[5] } : null,
            Minutes = meeting.Minutes is { } minutes ? minutes with { Drafted = dates[6], Approved = dates[7], Published = dates[8] } : null,
        };
    }

    /// <summary>The same dates, each at a place where there was one, from the earliest to the latest.</summary>
    private static PartialDate?[] Sorted(PartialDate?[] dates)
    {
        var sorted = new Queue<PartialDate>(dates.OfType<PartialDate>().OrderBy(date => date.Earliest));
        return [.. dates.Select(date => date is null ? (PartialDate?)null : sorted.Dequeue())];
    }
}
